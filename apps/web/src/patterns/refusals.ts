import type { ErrorOption, FieldValues } from 'react-hook-form';
import { Problem } from '../client/problem';
import { fieldAt } from './field-at';
import type { FormField } from './form-field';
import type { CellValues } from './grid-values';

export type Refusals = Readonly<{
  /** What is said at fields, by their paths in the form. */
  atFields: readonly (readonly [path: string, said: ErrorOption])[];
  /** What is left to say beside them. */
  elsewhere: Problem | undefined;
}>;

type Refusal = Problem['document']['errors'][number];

const said = ({ detail, wayOut }: Refusal): string => `${detail} ${wayOut}`;

/** Parts what the server refused into what hangs on a field of the form, or on a cell of its tables, and what does not. */
export function refusalsOf(
  { document }: Problem,
  fields: readonly FormField[],
  values: FieldValues,
): Refusals {
  const left = new Set(document.errors);
  const cells = fields.flatMap(({ name, grid }) => {
    const found = document.errors.flatMap((refusal) => {
      const key = grid?.at?.(refusal.pointer, (values[name] ?? {}) as CellValues);
      if (key === undefined) return [];
      left.delete(refusal);
      return [[key, said(refusal)] as const];
    });
    const [first] = found;
    return first ? [[name, { message: first[1], types: Object.fromEntries(found) }] as const] : [];
  });
  const lines = new Map<string, string>();
  for (const refusal of [...left]) {
    const path = refusal.pointer.slice(1).replaceAll('/', '.');
    if (!fieldAt(path, fields)) continue;
    left.delete(refusal);
    lines.set(path, [lines.get(path), said(refusal)].filter(Boolean).join(' '));
  }
  const [first, ...rest] = left;
  const saidAll = document.errors.length > 0 && first === undefined;
  const detail = rest.length < document.errors.length - 1 && first ? first.detail : document.detail;
  return {
    atFields: [...cells, ...[...lines].map(([path, message]) => [path, { message }] as const)],
    elsewhere: saidAll ? undefined : new Problem({ ...document, detail, errors: [...left] }),
  };
}

/** What is left to say of whatever went wrong. */
export const elsewhereOf = (
  error: unknown,
  fields: readonly FormField[],
  values: FieldValues,
): unknown => (error instanceof Problem ? refusalsOf(error, fields, values).elsewhere : error);
