import type { FormField } from './form-field';

/** The field that a path such as `places.0.amount` leads to, and how it is called there. */
export function fieldAt(
  path: string,
  fields: readonly FormField[],
): Readonly<{ label: string }> | undefined {
  const field = fields.find(({ name }) => path === name || path.startsWith(`${name}.`));
  if (!field || path === field.name || !field.parts) return field;
  const [row = '', ...rest] = path.slice(field.name.length + 1).split('.');
  const part = rest.length === 0 ? undefined : fieldAt(rest.join('.'), field.parts);
  return {
    label: `${field.one ?? field.label} ${Number(row) + 1}${part ? `, ${part.label}` : ''}`,
  };
}
