import { isLocalDate, localDateOf, localTimeOf } from '#calendar';
import type { Instant, Language } from '#kernel';
import writeXlsxFile from 'write-excel-file/node';
import { Dated, type Cell, type Table } from './cells';

/** Unit: characters; a spreadsheet takes no more into a cell. */
const LONGEST = 32_767;
/** Characters that XML cannot hold. */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Spreadsheets separate as the reader's language writes numbers. */
const SEPARATORS: Readonly<Record<Language, string>> = { de: ';', en: ',' };

/** Tells spreadsheets that this is UTF-8. */
const MARK = '\ufeff';

/** A day as it is; an instant by the clock of the office: `2026-06-12 14:00`. */
function dated(text: string): string {
  if (isLocalDate(text)) return text;
  const instant = text as Instant;
  return `${localDateOf(instant)} ${localTimeOf(instant)}`;
}

/** @source RFC 4180 */
export function csv({ columns, rows }: Table, language: Language): Buffer {
  const separator = SEPARATORS[language];
  const line = (cells: readonly Cell[]) =>
    `${cells.map((cell) => quoted(written(cell, language))).join(separator)}\r\n`;
  return Buffer.from(MARK + [columns, ...rows].map(line).join(''));
}

function written(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (cell instanceof Dated) return dated(cell.text);
  const text = String(cell);
  return typeof cell === 'number' && language === 'de' ? text.replace('.', ',') : text;
}

const quoted = (text: string): string =>
  /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Texts are texts: no cell is a formula. */
export function xlsx({ columns, rows }: Table): Promise<Buffer> {
  const head = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((cells) => cells.map(typed));
  const widths = columns.map((heading, at) => ({ width: widthOf(heading, rows, at) }));
  return writeXlsxFile([head, ...body], { stickyRowsCount: 1, columns: widths }).toBuffer();
}

/** Wide enough for the heading and the first cells. Unit: characters. */
const widthOf = (heading: string, rows: Table['rows'], at: number): number => {
  const texts = rows.slice(0, 50).map((cells) => written(cells[at] ?? null, 'de'));
  return Math.min(40, Math.max(10, ...[heading, ...texts].map(({ length }) => length + 2)));
};

function typed(cell: Cell) {
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (cell === null || cell === '') return null;
  if (cell instanceof Dated) {
    const day = isLocalDate(cell.text);
    // A spreadsheet knows no zones: its clock is the office's.
    const value = new Date(`${dated(cell.text).replace(' ', 'T')}${day ? '' : 'Z'}`);
    return { value, type: Date, format: day ? 'dd.mm.yyyy' : 'dd.mm.yyyy hh:mm' };
  }
  return { value: cell.replace(NOT_XML, '').slice(0, LONGEST), type: String };
}
