import { TIME_ZONE } from '#kernel';
import { isRecordableDay } from '#calendar';
import { applyDecorators } from './apply-decorators';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  isObject,
  type ValidationOptions,
} from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { Type } from 'class-transformer';

/** Names that every object has already: as ids they would find what nobody put there. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype)
  .filter((name) => !name.startsWith('_'))
  .sort();

/** Ids are UUIDs the product made, or short names an office gave. */
export const ID_PATTERN = new RegExp(
  `^(?!(?:${INHERITED.join('|')})$)[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$`,
);

export const SUBJECT_PATTERN = new RegExp(ID_PATTERN.source.replace('{0,63}', '{0,128}'));

/** An identifier; letters, digits, `_`, `.`, `-`, at most 64. */
export const Id = () => applyDecorators(IsString(), Matches(ID_PATTERN));

/** An id, or several joined by dots, that names what has a page of its own. */
export const SubjectId = () => applyDecorators(IsString(), Matches(SUBJECT_PATTERN));

export const DOCUMENT_PATTERN = /^[0-9a-f]{64}$/;

/** SHA-256 of a document, hexadecimal. */
export const ADocument = () => applyDecorators(IsString(), Matches(DOCUMENT_PATTERN));

/** A text of one line or more, without control characters or invisible direction marks. Unit: characters (code points). */
export const Text = (max = 2000, min = 1) =>
  applyDecorators(
    IsString(),
    MinLength(min),
    NotBlank(min),
    MaxLength(max),
    Matches(PLAIN_PATTERN),
  );

/** Blanks around it do not count: they say nothing. */
const NotBlank = (min: number) =>
  ValidateBy({
    name: 'isNotBlank',
    validator: {
      validate: (value) => typeof value === 'string' && Array.from(value.trim()).length >= min,
    },
  });

export const PLAIN_PATTERN = /^(?:[^\p{Cc}\p{Bidi_Control}\u200b\ufeff]|[\n\r\t])*$/u;

/** Where mail reaches somebody, `name@office.example`. */
export const MailAddress = () => applyDecorators(IsString(), MaxLength(254), Matches(MAIL_PATTERN));

export const MAIL_PATTERN =
  /^[^\s@\p{Cc}\p{Bidi_Control}\u200b\ufeff]+@[^\s@\p{Cc}\p{Bidi_Control}\u200b\ufeff]+$/u;

/** A calendar day that exists and may be recorded, `2026-03-01`. */
export const Day = () =>
  applyDecorators(
    IsString(),
    ValidateBy({
      name: 'isLocalDate',
      validator: {
        validate: (value) => typeof value === 'string' && isRecordableDay(value),
        defaultMessage: () => `$property must be an existing day such as 2026-03-01 (${TIME_ZONE})`,
      },
    }),
  );

/** A whole number, not negative unless said otherwise. */
export const Count = (min = 0, max = 10_000_000) =>
  applyDecorators(IsInt(), Min(min), Max(max), INTEGER);

/** `Min` and `Max` say only that it is a number. */
const INTEGER = JSONSchema({ type: 'integer' }) as PropertyDecorator;

/** Money in euro cents. */
export const Cents = () => applyDecorators(IsInt(), Min(0), Max(1_000_000_000_000), INTEGER);

export const EXACT_PATTERN = /^-?\d{1,15}([.,]\d{1,6}|\/[1-9]\d{0,14})?$/;

/** A decimal or fraction as text, exact: `0.46`, `46/100`, `-3`. */
export const Exact = () => applyDecorators(IsString(), Matches(EXACT_PATTERN));

/** One of the given words. */
export const OneOf = (words: readonly string[]) => applyDecorators(IsIn([...words]));

export const Flag = () => IsBoolean();

/** May be left out; `null` is a value like any other, and none that fits. */
export const Optional = () => ValidateIf((_, value) => value !== undefined);

export const INSTANT_PATTERN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** An instant in UTC with milliseconds. */
export const AnInstant = () => applyDecorators(IsString(), Matches(INSTANT_PATTERN));

/** `ValidateNested` alone is content with nothing, and takes a list for its entries. */
const IsShape = (options?: ValidationOptions) =>
  ValidateBy({ name: 'isShape', validator: { validate: (value) => isObject(value) } }, options);

/** A list of further shapes. */
export const ListOf = (shape: () => new () => object, max = 1000) =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(max),
    IsShape({ each: true }),
    ValidateNested({ each: true }),
    Type(shape),
  );

/** A further shape. */
export const One = (shape: () => new () => object) =>
  applyDecorators(IsShape(), ValidateNested(), Type(shape));

/** A list of identifiers. */
export const Ids = (max = 1000) =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(max),
    IsString({ each: true }),
    Matches(ID_PATTERN, { each: true }),
  );

/** A list of texts. */
export const Texts = (max = 100, length = 2000) =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(max),
    IsString({ each: true }),
    MaxLength(length, { each: true }),
    Matches(PLAIN_PATTERN, { each: true }),
  );

/** A list of the given words. */
export const SomeOf = (words: readonly string[], max = 100) =>
  applyDecorators(IsArray(), ArrayMaxSize(max), IsIn([...words], { each: true }));

/** What every list may be asked with. */
export class PageDto {
  @Optional()
  @Count(1, 500)
  readonly limit?: number;

  @Optional()
  @IsString()
  @MaxLength(500)
  readonly after?: string;

  @Optional()
  @IsString()
  @MaxLength(64)
  readonly orderBy?: string;
}

/** A body without fields. */
export class NothingDto {}
