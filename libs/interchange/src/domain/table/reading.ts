import { Rejection } from '#kernel';
import { areasOf } from './areas';
import type { NumberFormat } from './cell';
import { columnsOf } from './columns';
import { isGarbled, MAX_ROWS, tooManyRows } from './decode';
import { figuresOf } from './figures';
import { layoutOf, type Layout } from './layout';
import type { Delimiter, TableMapping } from './mapping';
import { newNotes, type Notes } from './notes';
import { readRows } from './row';
import type { Finding, ImportedArea, ImportedFigure, MeasureFacts, TableRow } from './table';

/** What a table would bring, and everything there is to say about it. */
export type TableReading = Readonly<{
  delimiter: Delimiter;
  numbers: NumberFormat;
  /** Unit: rows of figures. */
  rows: number;
  headings: readonly string[];
  figures: readonly ImportedFigure[];
  areas: readonly ImportedArea[];
  findings: readonly Finding[];
  /** Unit: findings, also those beyond the list. */
  errors: number;
  notices: number;
  /** What stands below the table. */
  footnotes: readonly string[];
}>;

/**
 * Lays a mapping over the rows of a file. Pure: the same rows and mapping give the same figures.
 * @throws Rejection FILE_WITHOUT_TABLE, FILE_TOO_MANY_ROWS, FILE_TOO_MANY_FIGURES and what `columnsOf` throws
 */
export function readTable(
  rows: readonly TableRow[],
  mapping: TableMapping,
  delimiter: Delimiter,
  facts: MeasureFacts,
): TableReading {
  const layout = layoutOf(rows, mapping);
  if (layout.rows.length > MAX_ROWS) throw tooManyRows(layout.rows.length);
  const headingLine = (layout.rows[0]?.line ?? 1) - 1;
  const columns = columnsOf(layout.headings, mapping, headingLine);
  const cells = layout.rows.length * columns.values.length;
  if (cells > MAX_FIGURES) throw tooManyFigures(cells);
  const numbers = numberFormat(mapping, delimiter);
  const notes = newNotes();
  describeLayout(layout, notes);
  noteGarbled(rows, notes);
  columns.findings.forEach(notes.add);
  const read = readRows(layout.rows, columns, mapping);
  const figures = figuresOf(read, { mapping, columns, numbers, facts, notes });
  return {
    delimiter,
    numbers,
    rows: layout.rows.length,
    headings: layout.headings,
    figures,
    areas: areasOf(read, columns),
    findings: notes.findings,
    errors: notes.errors,
    notices: notes.notices,
    footnotes: footnotes(layout),
  };
}

/** Unit: figures of one import. */
export const MAX_FIGURES = 200_000;

const tooManyFigures = (figures: number): Rejection =>
  new Rejection('FILE_TOO_MANY_FIGURES', {
    value: String(figures),
    params: { limit: MAX_FIGURES },
  });

/** Where the comma divides cells it cannot be the decimal mark of most tables. */
const numberFormat = ({ numbers }: TableMapping, delimiter: Delimiter): NumberFormat =>
  numbers === 'AUTO' ? (delimiter === ',' ? 'ENGLISH' : 'GERMAN') : numbers;

function describeLayout({ preamble, footer, afterFooter }: Layout, notes: Notes): void {
  skipped('PREAMBLE_SKIPPED', preamble, notes);
  skipped('FOOTER_SKIPPED', footer, notes);
  if (afterFooter)
    notes.add({ ...at(afterFooter), code: 'FIGURES_BELOW_FOOTER', severity: 'error' });
}

function skipped(code: string, part: readonly TableRow[], notes: Notes): void {
  const [first] = part;
  if (first) notes.add({ ...at(first), code, severity: 'notice', params: { rows: part.length } });
}

function noteGarbled(rows: readonly TableRow[], notes: Notes): void {
  const garbled = rows.find(({ cells }) => cells.some(isGarbled));
  if (garbled) notes.add({ ...at(garbled), code: 'GARBLED', severity: 'notice' });
}

const at = ({ line, cells }: TableRow) => ({
  line,
  column: 1,
  value: (cells[0] ?? '').trim().slice(0, 200),
});

/** Unit: notes, and characters of each. */
const [MOST_NOTES, LONGEST_NOTE] = [20, 1000];

const footnotes = ({ footer }: Layout): readonly string[] =>
  footer
    .map(({ cells }) => cells.join(' ').trim())
    .filter((text) => /[^_\s-]/.test(text))
    .slice(0, MOST_NOTES)
    .map((text) => text.slice(0, LONGEST_NOTE));
