/** What was typed, by {@link cellKey}. */
export type CellValues = Readonly<Record<string, string>>;

export const cellKey = (row: string, column: string): string => `${row}\t${column}`;

/** Unit: rows; what the server takes at once. */
export const MOST_ROWS = 1000;

type Keyed = Readonly<{ key: string }>;
type Offering = Keyed &
  Readonly<{ choices?: readonly Readonly<{ value: string; text: string }>[] }>;
type Table = Readonly<{
  rows: readonly Keyed[];
  columns: readonly Offering[];
  values: CellValues;
}>;
type Outcome =
  | Readonly<{ values: CellValues; cells: number }>
  | Readonly<{ tooLarge: Readonly<{ rows: number; columns: number; room: number; wide: number }> }>;

/** The part of a spreadsheet a text is, row by row. */
export const cellsOf = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()));

/** Fills a pasted part in from a cell on; what does not fit into the table is not cut off silently. */
export function pasted(
  text: string,
  from: Readonly<{ row: number; column: number }>,
  { rows, columns, values }: Table,
): Outcome {
  const cells = cellsOf(text);
  const wide = Math.max(...cells.map((row) => row.length));
  const room = { room: rows.length - from.row, wide: columns.length - from.column };
  if (cells.length > room.room || wide > room.wide)
    return { tooLarge: { rows: cells.length, columns: wide, ...room } };
  const filled = cells.flatMap((line, down) =>
    line.flatMap((cell, right) => {
      const [row, column] = [rows[from.row + down], columns[from.column + right]];
      return row && column ? [[cellKey(row.key, column.key), chosenOf(cell, column)] as const] : [];
    }),
  );
  return { values: { ...values, ...Object.fromEntries(filled) }, cells: filled.length };
}

/** What a pasted text chooses, where something is to be chosen; nothing where it names nothing. */
function chosenOf(cell: string, { choices }: Offering): string {
  if (!choices) return cell;
  const same = (text: string) => text.toLowerCase() === cell.toLowerCase();
  return choices.find(({ value, text }) => same(value) || same(text))?.value ?? '';
}

/** A whole number as offices write it, `1.234` or `1 234`; `undefined` for an empty cell. */
export function countOf(text: string): number | undefined | 'wrong' {
  const typed = text.trim();
  if (typed === '') return undefined;
  const plain = /^\d{1,3}(?:[.\s'’]\d{3})+$/.test(typed) ? typed.replace(/\D/g, '') : typed;
  return /^\d{1,8}$/.test(plain) ? Number(plain) : 'wrong';
}

/**
 * An exact number as offices write it, `1.234,5`, as the API takes it, `1234,5`; `438/2` and `3.5`
 * stay. A point before three digits marks thousands. `undefined` for an empty cell, `null` for no number.
 */
export function decimalIn(text: string): string | null | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  if (/^-?\d{1,15}(?:\/[1-9]\d{0,14}|\.(?:\d{1,2}|\d{4,6}))$/.test(typed)) return typed;
  const [, whole = '', decimals] =
    /^(-?(?:\d{1,3}(?:[.\s'’]\d{3})+|\d{1,15}))(?:,(\d{1,6}))?$/.exec(typed) ?? [];
  if (whole === '') return null;
  const plain = whole.replace(/[^\d-]/g, '');
  return decimals === undefined ? plain : `${plain},${decimals}`;
}

/** Cells in which somebody else wrote another number while they were typed into, over what stood `before`. */
export const overtakenIn = (
  typed: CellValues,
  before: CellValues,
  present: CellValues,
): readonly string[] =>
  Object.keys(typed).filter(
    (key) => (before[key] ?? '') !== (present[key] ?? '') && typed[key] !== present[key],
  );
