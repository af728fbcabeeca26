import { Rejection } from '#kernel';
import { decode } from '../domain/table/decode';
import { delimiterOf } from '../domain/table/delimiter';
import { layoutOf } from '../domain/table/layout';
import type { Delimiter, TableMapping } from '../domain/table/mapping';
import { rowsOf } from './rows';
import { isWorkbook, workbookText } from './workbook';

/** Unit: rows shown of each column. */
const SAMPLES = 3;

/** What a file looks like before anybody has said what its columns mean. */
export type FirstLook = Readonly<{
  kind: 'TEXT' | 'WORKBOOK';
  delimiter: Delimiter;
  /** Unit: rows of figures. */
  rows: number;
  /** `column` counts from 1; `header` is empty where there is none. */
  columns: readonly Readonly<{ column: number; header: string; samples: readonly string[] }>[];
}>;

/** @throws Rejection FILE_… */
export async function firstLook(bytes: Uint8Array): Promise<FirstLook> {
  const workbook = isWorkbook(bytes);
  const { text } = decode(workbook ? await workbookText(bytes, { numbers: 'AUTO' }) : bytes);
  const delimiter = workbook ? ';' : delimiterOf(text);
  if (delimiter === undefined) throw new Rejection('FILE_WITHOUT_TABLE', { value: '1' });
  const { headings, rows } = layoutOf(rowsOf(text, delimiter), {});
  const shown = rows.slice(0, SAMPLES);
  return {
    kind: workbook ? 'WORKBOOK' : 'TEXT',
    delimiter,
    rows: rows.length,
    columns: headings.map((header, at) => ({
      column: at + 1,
      header,
      samples: shown.map(({ cells }) => cells[at] ?? ''),
    })),
  };
}

/**
 * Whether a mapping fits columns of these names: it names columns, and each of them is there. One
 * that goes by numbers alone fits no other file for sure.
 */
export function fits({ columns }: TableMapping, headings: readonly string[]): boolean {
  const named = columns.flatMap(({ header }) => (header === undefined ? [] : [header]));
  return named.length > 0 && named.every((header) => headings.includes(header));
}
