import { isAmbiguous, readCell, type Cell, type NumberFormat } from './cell';
import type { Columns, ValueColumn } from './columns';
import type { Dimensions, TableMapping } from './mapping';
import type { Notes } from './notes';
import { aboutRow, type AboutRow, type readRows } from './row';
import type { Finding, ImportedFigure, MeasureFacts, TableRow } from './table';

/** Below this a number of persons may point to one of them. Unit: persons. */
export const SMALL_CELL = 5;

type Reading = Readonly<{
  mapping: TableMapping;
  columns: Columns;
  numbers: NumberFormat;
  facts: MeasureFacts;
  notes: Notes;
}>;

/** Every figure of the rows that can be stored; what cannot stands in the notes. */
export function figuresOf(
  rows: ReturnType<typeof readRows>,
  reading: Reading,
): readonly ImportedFigure[] {
  const { notes } = reading;
  const firstLines = new Map<string, number>();
  const figures = rows.flatMap(({ row, read }) => {
    if (read.kind === 'faulty') notes.add(read.finding);
    if (read.kind !== 'row' || !isNew(row, read.about, firstLines, reading)) return [];
    return figuresOfRow(row, read, reading);
  });
  const outside = rows.filter(({ read }) => read.kind === 'outside').length;
  if (outside > 0) notes.add({ ...NOWHERE, code: 'ROWS_OUTSIDE', value: String(outside) });
  return figures;
}

const NOWHERE = { severity: 'notice', line: 0, column: 0 } as const;

function figuresOfRow(
  row: TableRow,
  { about, areaName }: { about: Dimensions; areaName?: string },
  reading: Reading,
): readonly ImportedFigure[] {
  const of = aboutRow(reading.mapping.defaults, about, areaName);
  const figures: ImportedFigure[] = [];
  for (const column of reading.columns.values) {
    const figure = figureOf(row, column, of, reading);
    if (figure) figures.push(figure);
  }
  return figures;
}

/** A row about the same as one before is refused: which of them holds is open. */
function isNew(
  { line, cells }: TableRow,
  about: Dimensions,
  firstLines: Map<string, number>,
  { columns, notes }: Reading,
): boolean {
  const key = JSON.stringify(about);
  const first = firstLines.get(key);
  firstLines.set(key, first ?? line);
  if (first === undefined) return true;
  const column = columns.keys.area ?? columns.keys.year ?? columns.keys.date ?? 0;
  notes.add({
    code: about.areaId === undefined ? 'DUPLICATE_ROW' : 'DUPLICATE_AREA',
    severity: 'error',
    line,
    column: column + 1,
    value: (cells[column] ?? '').trim(),
    params: { first },
  });
  return false;
}

function figureOf(
  { cells, line }: TableRow,
  { index, about }: ValueColumn,
  of: AboutRow,
  reading: Reading,
): ImportedFigure | undefined {
  const text = cells[index] ?? '';
  const column = index + 1;
  const cell = readCell(text, reading.numbers);
  const finding = judge(cell, text, about.measure ?? of.measure, reading);
  if (finding) reading.notes.add({ line, column, value: text.trim().slice(0, 200), ...finding });
  if (finding?.severity === 'error' || cell.kind === 'not-applicable') return undefined;
  return { ...of, ...about, ...content(cell, reading.mapping), line, column };
}

/** What is stored of a cell that was not refused. */
function content(cell: Cell, { empty }: TableMapping): Pick<ImportedFigure, 'value' | 'mark'> {
  if (cell.kind === 'number')
    return cell.mark === undefined ? { value: cell.value } : { value: cell.value, mark: cell.mark };
  if (cell.kind === 'unknown') return { value: null, mark: cell.mark };
  return { value: empty === 'NIL' ? '0' : null };
}

type Judgement = Pick<Finding, 'code' | 'severity' | 'params'>;

const error = (code: string, params?: Finding['params']): Judgement => ({
  code,
  severity: 'error',
  ...(params ? { params } : {}),
});

const notice = (code: string): Judgement => ({ code, severity: 'notice' });

function judge(cell: Cell, text: string, measure: string, reading: Reading): Judgement | undefined {
  switch (cell.kind) {
    case 'unreadable':
      return error('NOT_A_NUMBER', { format: reading.numbers });
    case 'empty':
      return reading.mapping.empty === 'REFUSE' ? error('EMPTY_CELL') : undefined;
    case 'unknown':
      return notice(cell.mark === '/' ? 'NOT_RELIABLE' : 'UNKNOWN_VALUE');
    case 'not-applicable':
      return notice('NOT_APPLICABLE');
    case 'number':
      return judgeNumber(cell.value, text, measure, reading);
  }
}

function judgeNumber(
  value: string,
  text: string,
  measure: string,
  { facts, mapping, numbers }: Reading,
): Judgement | undefined {
  const known = facts(measure);
  if (!known) return error('MEASURE_NOT_TRANSLATED', { measure });
  const wrong = wrongNumber(value, measure, known, numbers);
  if (wrong) return wrong;
  if (known.persons && pointsToPersons(value, mapping))
    return error('SMALL_CELL', { limit: SMALL_CELL });
  return mapping.numbers === 'AUTO' && isAmbiguous(text) ? notice('AMBIGUOUS_NUMBER') : undefined;
}

function wrongNumber(
  value: string,
  measure: string,
  { whole }: { whole: boolean },
  format: NumberFormat,
): Judgement | undefined {
  if (value.startsWith('-')) return error('NEGATIVE_NUMBER', { measure });
  return whole && isBroken(value) ? error('NOT_WHOLE', { measure, format }) : undefined;
}

const isBroken = (value: string): boolean => /\.\d*[1-9]/.test(value);

/** Above nil and below the limit, in a table that nobody has published. */
const pointsToPersons = (value: string, { publication }: TableMapping): boolean =>
  publication === 'INTERNAL' && /^[0-4](?:\.|$)/.test(value) && !/^0(?:\.0*)?$/.test(value);
