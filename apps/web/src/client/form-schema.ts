/** The JSON Schema of a command's body, as the API declares it. */
export type FormSchema = Readonly<{
  type?: string;
  format?: string;
  enum?: readonly string[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  properties?: Readonly<Record<string, FormSchema>>;
  required?: readonly string[];
  items?: FormSchema;
}>;

/**
 * The part of a schema under a name such as `subject.kind` or `places.0.amount`, and whether it
 * must be given: in a row of a list, wherever there is a row.
 */
export function partOf(
  schema: FormSchema,
  name: string,
): Readonly<{ schema: FormSchema; required: boolean }> {
  let part = schema;
  let required = true;
  for (const step of name.split('.')) {
    const row = part.type === 'array';
    required = row || (required && (part.required?.includes(step) ?? false));
    part = (row ? part.items : part.properties?.[step]) ?? {};
  }
  return { schema: part, required };
}
