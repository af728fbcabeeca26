import { Rejection } from '#kernel';
import { CsvError, parse } from 'csv-parse/sync';
import { MAX_ROWS, tooManyRows } from '../domain/table/decode';
import type { Delimiter } from '../domain/table/mapping';
import type { TableRow } from '../domain/table/table';

/** Rows read at most: figures, and what stands around them. */
const MOST_ROWS = MAX_ROWS + 1000;
/** Unit: columns. */
export const MAX_COLUMNS = 500;
/** Unit: characters; an open quote must not swallow the file. */
const LONGEST_ROW = 100_000;

/**
 * The rows of a text whose lines end with `\n`.
 * @throws Rejection FILE_QUOTES, FILE_TOO_MANY_COLUMNS, FILE_TOO_MANY_ROWS
 */
export function rowsOf(text: string, delimiter: Delimiter): readonly TableRow[] {
  const records = text.includes('"') ? quoted(text, delimiter) : unquoted(text, delimiter);
  if (records.length > MOST_ROWS) throw tooManyRows(records.length);
  let line = 1;
  return records.map((cells) => {
    if (cells.length > MAX_COLUMNS)
      throw new Rejection('FILE_TOO_MANY_COLUMNS', {
        value: String(cells.length),
        params: { limit: MAX_COLUMNS, line },
      });
    const row = { line, cells };
    line += 1 + cells.reduce((breaks, cell) => breaks + breaksIn(cell), 0);
    return row;
  });
}

const breaksIn = (cell: string): number => (cell.includes('\n') ? cell.split('\n').length - 1 : 0);

/** Where there are no quotes a line is a row; several times as fast. */
const unquoted = (text: string, delimiter: Delimiter): readonly (readonly string[])[] =>
  text
    .replace(/\n$/, '')
    .split('\n', MOST_ROWS + 1)
    .map((line) => line.split(delimiter, MAX_COLUMNS + 1));

function quoted(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_ROW,
      to: MOST_ROWS + 1,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { code, lines } = error;
    throw new Rejection('FILE_QUOTES', { value: code, params: { line: Number(lines ?? 0) } });
  }
}
