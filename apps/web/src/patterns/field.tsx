import { useId } from 'react';
import { useFormContext, type RegisterOptions, type UseFormRegisterReturn } from 'react-hook-form';
import { partOf, type FormSchema } from '../client/form-schema';
import { useTexts, type Say } from '../texts/texts';
import { readDay } from './dates';
import { Explained } from './explained';
import { FieldError } from './field-error';
import { MANY } from './find-choice';
import type { Choice, FormField } from './form-field';
import { FoundField } from './found-field';
import { GridField } from './grid-field';
import { HashField } from './hash-field';
import { isChosen, typedValues } from './form-values';
import { readEuro, readNumber, readPercent } from './numbers';
import { RowsField } from './rows-field';

export type FieldProps = FormField & Readonly<{ schema: FormSchema }>;

/** What a field must hold, from the API's schema, in words. */
function rulesOf(
  { kind }: FormField,
  schema: FormSchema,
  required: boolean,
  say: Say<'patterns'>,
): RegisterOptions {
  const { minLength = 0, maxLength, pattern, type } = schema;
  const written = type !== 'array' && kind !== 'percent' && kind !== 'euro';
  return {
    ...(required ? { required: say('field.required') } : {}),
    ...(!written || maxLength === undefined
      ? {}
      : { maxLength: { value: maxLength, message: say('field.long', { most: maxLength }) } }),
    ...(!written || minLength < 2
      ? {}
      : { minLength: { value: minLength, message: say('field.short', { least: minLength }) } }),
    ...(!written || pattern === undefined
      ? {}
      : { pattern: { value: new RegExp(pattern, 'u'), message: say(patternOf(pattern)) } }),
    validate: (value: unknown) => {
      if (typeof value !== 'string') return true;
      if (value.trim() === '') return required ? say('field.required') : true;
      if (kind === 'euro')
        return readEuro(value) !== undefined || say('field.noEuro', { typed: value });
      if (kind === 'percent')
        return readPercent(value) !== undefined || say('field.noPercent', { typed: value });
      if (schema.format === 'local-date') return dayWrong(value, say);
      return numberWrong(value, schema, say);
    },
  };
}

/** How a pattern of the schema is said. */
function patternOf(pattern: string) {
  if (pattern.includes('@')) return 'field.mail';
  if (pattern.includes('Bidi_Control')) return 'field.plain';
  if (pattern.includes('[A-Za-z0-9]')) return 'field.id';
  return pattern.startsWith('^-?') ? 'field.exact' : 'field.pattern';
}

function dayWrong(value: string, say: Say<'patterns'>): string | true {
  const read = readDay(value);
  return 'why' in read ? say(`field.${read.why}`, { typed: read.typed }) : true;
}

function numberWrong(
  value: string,
  { type, minimum, maximum }: FormSchema,
  say: Say<'patterns'>,
): string | true {
  if (type !== 'number' && type !== 'integer') return true;
  const number = readNumber(value);
  if (Number.isNaN(number)) return say('field.noNumber', { typed: value });
  if (type === 'integer' && !Number.isInteger(number))
    return say('field.noInteger', { typed: value });
  if (minimum !== undefined && number < minimum) return say('field.small', { least: minimum });
  if (maximum !== undefined && number > maximum) return say('field.large', { most: maximum });
  return true;
}

/** One field: label, hint, input and what is wrong with it, tied together. */
export function Field(props: FieldProps) {
  const { name, kind, schema } = props;
  const say = useTexts('patterns');
  const id = useId();
  const { register, getFieldState, formState } = useFormContext();
  const { schema: part, required: demanded } = partOf(schema, name);
  const required = props.required ?? (demanded && part.type !== 'boolean' && part.type !== 'array');
  const { error } = getFieldState(name, formState);
  const told = { id, hint: hintOf(props, part, say), message: error?.message };
  const composed = composedField(props, told);
  if (composed) return composed;
  const rules = rulesOf(props, part, required, say);
  const common: Common = {
    id,
    ...register(name, rules),
    'aria-invalid': error !== undefined,
    'aria-required': required,
    'aria-describedby': `${id}-hint ${id}-error`,
  };
  if (isChosen(props, part)) return <Ticks {...props} {...told} common={common} part={part} />;
  if (kind === 'checkbox' || part.type === 'boolean')
    return <Tick {...props} {...told} common={common} />;
  return (
    <div className={`kern-form-input${error ? ' kern-form-input--error' : ''}`}>
      <label className="kern-label" htmlFor={id}>
        {props.label}
        {!required && <span className="kern-label__optional">{say('field.optional')}</span>}
      </label>
      <Hint {...told} />
      <Control {...props} common={common} part={part} rules={rules} />
      <FieldError {...told} />
    </div>
  );
}

/** What is more than one input. */
function composedField(props: FieldProps, told: Told) {
  if (props.grid) return <GridField {...props} {...told} grid={props.grid} />;
  if (props.kind === 'hash') return <HashField {...props} {...told} />;
  return props.parts && <Rows {...props} {...told} parts={props.parts} />;
}

type Told = Readonly<{ id: string; hint: string | undefined; message: string | undefined }>;

function Hint({ id, hint }: Told) {
  if (hint === undefined) return null;
  return (
    <div className="kern-hint" id={`${id}-hint`}>
      <Explained>{hint}</Explained>
    </div>
  );
}

type RowsProps = Omit<FieldProps, 'hint'> & Told & Readonly<{ parts: readonly FormField[] }>;

const Rows = ({ parts, schema, ...props }: RowsProps) => (
  <RowsField
    {...props}
    first={parts[0]?.name ?? ''}
    fresh={(count) => ({
      ...typedValues({}, parts, partOf(schema, props.name).schema.items ?? {}),
      ...Object.fromEntries(
        parts.flatMap(({ name, preset }) =>
          preset ? [[name, typeof preset === 'string' ? preset : preset(count)]] : [],
        ),
      ),
    })}
    row={(under) =>
      parts.map((part) => (
        <Field key={part.name} {...part} name={`${under}.${part.name}`} schema={schema} />
      ))
    }
  />
);

type TickProps = Omit<FieldProps, 'hint'> & Told & Readonly<{ common: Common }>;

/** Yes or no. */
const Tick = ({ common, label, ...told }: TickProps) => (
  <div className="tick">
    <div className="kern-form-check">
      <input {...common} type="checkbox" className="kern-form-check__checkbox" />
      <label className="kern-label" htmlFor={told.id}>
        {label}
      </label>
    </div>
    <Hint {...told} />
    <FieldError {...told} />
  </div>
);

type Common = UseFormRegisterReturn &
  Readonly<{
    id: string;
    'aria-invalid': boolean;
    'aria-required': boolean;
    'aria-describedby': string;
  }>;

const offeredBy = (
  { choices, words = (value) => value }: Pick<FormField, 'choices' | 'words'>,
  values: readonly string[] | undefined,
): readonly Choice[] | undefined =>
  choices ?? values?.map((value) => ({ value, text: words(value) }));

/** Several of what is offered. */
function Ticks({ common, part, ...field }: TickProps & Readonly<{ part: FormSchema }>) {
  const { id, label } = field;
  return (
    <fieldset className="kern-fieldset field-group" aria-describedby={`${id}-hint ${id}-error`}>
      <legend className="kern-label">{label}</legend>
      <Hint {...field} />
      <div className="ticks">
        {offeredBy(field, part.items?.enum)?.map(({ value, text }) => (
          <div className="kern-form-check" key={value}>
            <input
              {...common}
              id={`${id}-${value}`}
              type="checkbox"
              value={value}
              className="kern-form-check__checkbox"
            />
            <label className="kern-label" htmlFor={`${id}-${value}`}>
              {text}
            </label>
          </div>
        ))}
      </div>
      <FieldError {...field} />
    </fieldset>
  );
}

/** Select, lines or line, as the schema says. */
function Control({
  common,
  part,
  rules,
  ...field
}: FieldProps & Readonly<{ common: Common; part: FormSchema; rules: RegisterOptions }>) {
  const say = useTexts('patterns');
  const { kind, autoComplete = 'off' } = field;
  const offered = offeredBy(field, part.enum);
  if (offered && offered.length > MANY)
    return <FoundField common={common} rules={rules} offered={offered} />;
  if (offered)
    return (
      <div className="kern-form-input__select-wrapper">
        {/* What can be chosen may come later than the value: then the value is set anew. */}
        <select key={offered.length} {...common} className="kern-form-input__select">
          <option value="">{say('field.choose')}</option>
          {offered.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
    );
  if (kind !== 'line' && (kind === 'lines' || isLong(part)))
    return <textarea {...common} className="kern-form-input__input" rows={4} />;
  return (
    <input
      {...common}
      className="kern-form-input__input"
      type="text"
      inputMode={part.type === 'integer' ? 'numeric' : 'text'}
      autoComplete={autoComplete}
    />
  );
}

const isLong = ({ type, maxLength = 0 }: FormSchema) => type === 'array' || maxLength > 250;

/** What is said about how to write something. */
function writing({ format, type, items }: FormSchema, kind: FormField['kind']) {
  if (kind === 'percent' || kind === 'euro') return `field.${kind}Hint` as const;
  if (format === 'local-date') return 'field.dateHint';
  const lines = type === 'array' && items?.type !== 'object' && items?.enum === undefined;
  return lines ? 'field.linesHint' : undefined;
}

function hintOf(field: FormField, part: FormSchema, say: Say<'patterns'>): string | undefined {
  const key = isChosen(field, part) ? undefined : writing(part, field.kind);
  return (
    [field.hint, key && say(key)].filter((words) => words !== undefined).join(' ') || undefined
  );
}
