import type { Delimiter } from '../domain/table/mapping';
import { NotUnpacked } from './unpack';

/** How a sheet becomes text. */
export type SheetFormat = Readonly<{
  delimiter: Delimiter;
  decimal: ',' | '.';
  /** The first when absent. */
  sheet?: string;
  /** Unit: rows. */
  mostRows: number;
}>;

type Value = string | number | boolean | Date | null;
type Sheet = Readonly<{ sheet: string; data: readonly (readonly unknown[])[] }>;

/**
 * One line for each row of the sheet, so that line and row have one number. Of a formula its last
 * computed value.
 * @throws NotUnpacked when there is no such sheet
 */
export function sheetText(sheets: readonly Sheet[], format: SheetFormat): string {
  const wanted = format.sheet;
  const found = wanted === undefined ? sheets[0] : sheets.find(({ sheet }) => sheet === wanted);
  if (!found) {
    const there = sheets.map(({ sheet }) => sheet).join(', ');
    throw new NotUnpacked('FILE_WORKBOOK_BROKEN', `${wanted ?? ''} (${there})`);
  }
  return found.data
    .map((row) => `${row.map((cell) => written(cell as Value, format)).join(format.delimiter)}\n`)
    .join('');
}

function written(cell: Value, { delimiter, decimal }: SheetFormat): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return exact(cell).replace('.', decimal);
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const text = String(cell).replace(/\s*[\r\n]+\s*/g, ' ');
  return text.includes('"') || text.includes(delimiter) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** As a person would write it; what spreadsheets compute in binary has 15 good digits. */
const exact = (value: number): string => {
  const short = String(Number(value.toPrecision(15)));
  return short.includes('e') ? value.toFixed(6).replace(/\.?0+$/, '') : short;
};
