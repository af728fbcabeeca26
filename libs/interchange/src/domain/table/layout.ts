import { Rejection } from '#kernel';
import { looksLikeValue } from './cell';
import type { TableRow } from './table';

/** Where the parts of a table lie. */
export type Layout = Readonly<{
  preamble: readonly TableRow[];
  /** Name of each column; empty where it has none. */
  headings: readonly string[];
  rows: readonly TableRow[];
  footer: readonly TableRow[];
  /** First row of figures below the footer's line, if there is one. */
  afterFooter: TableRow | undefined;
}>;

const filled = ({ cells }: TableRow): number =>
  cells.reduce((count, cell) => count + (cell.trim() === '' ? 0 : 1), 0);

const isRule = ({ cells: [first = ''] }: TableRow): boolean => /^[_-]{3,}$/.test(first.trim());

/** Notes that spreadsheets pad to the width of the table. */
const NOTE = /^(?:©|\*|\d{1,2}\)|quelle|datenquelle|stand|hinweis|anmerkung|source|note)/i;

const isNote = (row: TableRow): boolean =>
  row.cells.length === 1 ||
  filled(row) === 0 ||
  isRule(row) ||
  (filled(row) === 1 && NOTE.test(row.cells[0]?.trim() ?? ''));

/**
 * Tells preamble, headings, rows and footnotes from one another. Preamble rows fill one cell; the
 * headings end before the first row with a value; the footnotes begin at a line of underscores, or
 * are the rows at the end that are notes.
 * @throws Rejection FILE_WITHOUT_TABLE
 */
export function layoutOf(
  rows: readonly TableRow[],
  { preambleRows, headerRows }: { preambleRows?: number; headerRows?: number },
): Layout {
  const first = preambleRows ?? rows.findIndex((row) => filled(row) > 1);
  const rest = first < 0 ? [] : rows.slice(first);
  const depth = headerRows ?? headingsOf(rest);
  const body = rest.slice(depth);
  const end = endOf(body);
  const figures = body.slice(0, end);
  const lines = figures.filter((row) => filled(row) > 0);
  if (depth === 0 || lines.length === 0)
    throw new Rejection('FILE_WITHOUT_TABLE', { value: String(rows.length) });
  const footer = body.slice(end);
  return {
    preamble: rows.slice(0, first),
    headings: merged(rest.slice(0, depth)),
    rows: lines,
    footer,
    afterFooter: footer.find((row) => filled(row) > 1 && row.cells.some(looksLikeValue)),
  };
}

/**
 * Unit: rows. The first row is a heading, even when it holds years; headings of several rows leave
 * the first column empty but for one of them.
 */
function headingsOf(rows: readonly TableRow[]): number {
  const labelled = rows.findIndex((row, index) => hasLabel(row) || (index > 0 && hasValue(row)));
  if (labelled < 0) return 0;
  if (labelled > 0) return rows[labelled] && hasValue(rows[labelled]) ? labelled : labelled + 1;
  const body = rows.findIndex((row, index) => index > 0 && (hasLabel(row) || hasValue(row)));
  return body < 0 ? 0 : body;
}

const hasLabel = ({ cells: [first = ''] }: TableRow): boolean => first.trim() !== '';

const hasValue = ({ cells }: TableRow): boolean => cells.some(looksLikeValue);

function endOf(rows: readonly TableRow[]): number {
  const rule = rows.findIndex(isRule);
  if (rule >= 0) return rule;
  return rows.findLastIndex((row) => !isNote(row)) + 1;
}

/** Headings from top to bottom; one that spans columns stands over each of them. */
function merged(rows: readonly TableRow[]): readonly string[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const spread = rows.map(({ cells }, index) =>
    index < rows.length - 1 ? fillRight(cells, width) : cells.map((cell) => cell.trim()),
  );
  return Array.from({ length: width }, (_, column) => {
    const words = spread.map((cells) => cells[column] ?? '');
    return [...new Set(words.filter((word) => word !== ''))].join(' / ');
  });
}

function fillRight(cells: readonly string[], width: number): readonly string[] {
  let last = '';
  return Array.from({ length: width }, (_, column) => {
    last = cells[column]?.trim() || last;
    return last;
  });
}
