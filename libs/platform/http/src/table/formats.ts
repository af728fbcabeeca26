import type { Language } from '#kernel';
import writeXlsxFile from 'write-excel-file/node';
import type { Cell, Table } from './cells';

/** Unit: characters; a spreadsheet takes no more into a cell. */
const LONGEST = 32_767;
/** Characters that XML cannot hold. */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Spreadsheets separate as the reader's language writes numbers. */
const SEPARATORS: Readonly<Record<Language, string>> = { de: ';', en: ',' };

/** Tells spreadsheets that this is UTF-8. */
const MARK = '\ufeff';

/** @source RFC 4180 */
export function csv({ columns, rows }: Table, language: Language): Buffer {
  const separator = SEPARATORS[language];
  const line = (cells: readonly Cell[]) => `${cells.map(quoted).join(separator)}\r\n`;
  return Buffer.from(MARK + [columns, ...rows].map(line).join(''));
}

const quoted = (cell: Cell): string => {
  if (cell === null) return '';
  const text = String(cell);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Texts are texts: no cell is a formula. */
export function xlsx({ columns, rows }: Table): Promise<Buffer> {
  const head = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((cells) => cells.map(typed));
  return writeXlsxFile([head, ...body], { stickyRowsCount: 1 }).toBuffer();
}

function typed(cell: Cell) {
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  if (cell === null || cell === '') return null;
  return { value: cell.replace(NOT_XML, '').slice(0, LONGEST), type: String };
}
