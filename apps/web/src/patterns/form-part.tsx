import { useState, type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FormSchema } from '../client/form-schema';
import { Explained } from './explained';
import { Field } from './field';
import type { FormField } from './form-field';
import { valueUnder } from './form-values';

type Part = Readonly<{ heading?: string; folded?: boolean; fields: readonly FormField[] }>;

/** The parts of a form: a field with a heading begins one. */
export function partsOf(fields: readonly FormField[]): readonly Part[] {
  const starts = fields.flatMap(({ heading }, index) =>
    index === 0 || heading !== undefined ? [index] : [],
  );
  return starts.map((start, index) => {
    const { heading, folded = false } = fields[start] ?? {};
    return {
      ...(heading === undefined ? {} : { heading }),
      folded,
      fields: fields.slice(start, starts[index + 1]),
    };
  });
}

type Props = Part & Readonly<{ schema: FormSchema }>;

/** Fields under their heading; a folded part opens when something in it is filled or wrong. */
export function FormPart({ heading, folded, fields, schema }: Props) {
  const shown = fields.map((field) => <Field key={field.name} {...field} schema={schema} />);
  if (heading === undefined) return shown;
  if (folded)
    return (
      <Folded heading={heading} fields={fields}>
        {shown}
      </Folded>
    );
  return (
    <fieldset className="kern-fieldset form-part">
      <legend className="kern-heading-medium">
        <Explained>{heading}</Explained>
      </legend>
      {shown}
    </fieldset>
  );
}

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '' && value !== false;

function Folded({
  heading,
  fields,
  children,
}: Readonly<{ heading: string; fields: readonly FormField[]; children: ReactNode }>) {
  const { getValues, formState } = useFormContext();
  const [open, setOpen] = useState(() =>
    fields.some(({ name }) => isFilled(valueUnder(getValues(), name))),
  );
  const wrong = fields.some(({ name }) => valueUnder(formState.errors, name) !== undefined);
  return (
    <details
      className="form-part"
      open={open || wrong}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="kern-heading-medium">{heading}</summary>
      {children}
    </details>
  );
}
