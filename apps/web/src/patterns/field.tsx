import { useId } from 'react';
import { useFormContext, type RegisterOptions, type UseFormRegisterReturn } from 'react-hook-form';
import { partOf, type FormSchema } from '../client/form-schema';
import { useTexts, type Say } from '../texts/texts';
import { readDay } from './dates';
import { Icon } from './icon';

export type Choice = Readonly<{ value: string; text: string }>;

export type FieldProps = Readonly<{
  /** Of the command's body; `subject.kind` is a part of a part. */
  name: string;
  label: string;
  hint?: string;
  /** What can be chosen, in words; where it is absent the schema's own values. */
  choices?: readonly Choice[];
  /** Where the schema does not tell. */
  kind?: 'lines' | 'checkbox';
  autoComplete?: string;
  schema: FormSchema;
  required?: boolean;
}>;

/** What a field must hold, from the API's schema, in words. */
function rulesOf(schema: FormSchema, required: boolean, say: Say<'patterns'>): RegisterOptions {
  const { minLength = 0, maxLength, pattern } = schema;
  return {
    ...(required ? { required: say('field.required') } : {}),
    ...(maxLength === undefined
      ? {}
      : { maxLength: { value: maxLength, message: say('field.long', { most: maxLength }) } }),
    ...(minLength < 2
      ? {}
      : { minLength: { value: minLength, message: say('field.short', { least: minLength }) } }),
    ...(pattern === undefined
      ? {}
      : { pattern: { value: new RegExp(pattern, 'u'), message: say('field.pattern') } }),
    validate: (value: unknown) => {
      if (typeof value !== 'string') return true;
      if (value.trim() === '') return required ? say('field.required') : true;
      if (schema.format === 'local-date') return dayWrong(value, say);
      return numberWrong(value, schema, say);
    },
  };
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
  const number = Number(value.trim().replace(',', '.'));
  if (Number.isNaN(number)) return say('field.noNumber', { typed: value });
  if (type === 'integer' && !Number.isInteger(number))
    return say('field.noInteger', { typed: value });
  if (minimum !== undefined && number < minimum) return say('field.small', { least: minimum });
  if (maximum !== undefined && number > maximum) return say('field.large', { most: maximum });
  return true;
}

/** One field: label, hint, input and what is wrong with it, tied together. */
export function Field(props: FieldProps) {
  const { name, label, kind, schema } = props;
  const say = useTexts('patterns');
  const id = useId();
  const { register, getFieldState, formState } = useFormContext();
  const { schema: part, required: demanded } = partOf(schema, name);
  const required = props.required ?? (demanded && part.type !== 'boolean');
  const { error } = getFieldState(name, formState);
  const hint = hintOf(part, say, props.hint);
  const common: Common = {
    id,
    ...register(name, rulesOf(part, required, say)),
    'aria-invalid': error !== undefined,
    'aria-required': required,
    'aria-describedby': `${id}-hint ${id}-error`,
  };
  if (kind === 'checkbox' || part.type === 'boolean')
    return (
      <div className="kern-form-check">
        <input {...common} type="checkbox" className="kern-form-check__checkbox" />
        <label className="kern-label" htmlFor={id}>
          {label}
        </label>
        <FieldError id={id} message={error?.message} />
      </div>
    );
  return (
    <div className={`kern-form-input${error ? ' kern-form-input--error' : ''}`}>
      <label className="kern-label" htmlFor={id}>
        {label}
        {!required && <span className="kern-label__optional">{say('field.optional')}</span>}
      </label>
      {hint !== undefined && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <Control {...props} common={common} part={part} />
      <FieldError id={id} message={error?.message} />
    </div>
  );
}

type Common = UseFormRegisterReturn &
  Readonly<{
    id: string;
    'aria-invalid': boolean;
    'aria-required': boolean;
    'aria-describedby': string;
  }>;

/** Select, lines or line, as the schema says. */
function Control({
  common,
  part,
  choices,
  kind,
  autoComplete = 'off',
}: FieldProps & Readonly<{ common: Common; part: FormSchema }>) {
  const say = useTexts('patterns');
  const offered = choices ?? part.enum?.map((value) => ({ value, text: value }));
  if (offered)
    return (
      <div className="kern-form-input__select-wrapper">
        <select {...common} className="kern-form-input__select">
          <option value="">{say('field.choose')}</option>
          {offered.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
    );
  if (kind === 'lines' || (part.maxLength ?? 0) > 250)
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

function hintOf({ format }: FormSchema, say: Say<'patterns'>, hint: string | undefined) {
  if (format !== 'local-date') return hint;
  return hint === undefined ? say('field.dateHint') : `${hint} ${say('field.dateHint')}`;
}

function FieldError({ id, message }: Readonly<{ id: string; message: string | undefined }>) {
  if (message === undefined || message === '') return null;
  return (
    <p className="kern-error" id={`${id}-error`}>
      <Icon name="danger" />
      <span className="kern-body">{message}</span>
    </p>
  );
}
