/** What a cell of an exported table holds. */
export type Cell = string | number | boolean | null;

export type Table = Readonly<{ columns: readonly string[]; rows: readonly (readonly Cell[])[] }>;

type Flat = Map<string, Cell>;

/** Members of members are columns of their own: `frame.cycleId`. */
function flatten(value: unknown, column: string, into: Flat): Flat {
  if (value === null || typeof value === 'number' || typeof value === 'boolean')
    return into.set(column, value);
  if (typeof value === 'string') return into.set(column, harmless(value));
  if (typeof value !== 'object') return into;
  if (Array.isArray(value)) return into.set(column, harmless(listed(value)));
  for (const [name, member] of Object.entries(value))
    flatten(member, column === '' ? name : `${column}.${name}`, into);
  return into;
}

const isPlain = (value: unknown) => typeof value !== 'object' || value === null;

const listed = (values: readonly unknown[]): string =>
  values.every(isPlain) ? values.join('; ') : JSON.stringify(values);

/** Signs a spreadsheet takes for the begin of a formula, also in their full-width forms. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/**
 * A text that no spreadsheet computes, not even when the cell is edited.
 * @source ASVS 5.0 1.2.10; OWASP CSV Injection
 */
export const harmless = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

/** Rows as a table; the columns in the order in which they first occur. */
export function tableOf(rows: readonly object[]): Table {
  const flat = rows.map((row) => flatten(row, '', new Map<string, Cell>()));
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  return {
    columns: columns.map(harmless),
    rows: flat.map((row) => columns.map((column) => row.get(column) ?? null)),
  };
}
