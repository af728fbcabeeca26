import { codeOf } from '#kernel';
import type { Columns } from './columns';
import {
  NATIONALITIES,
  SEXES,
  type ColumnRole,
  type Dimensions,
  type TableMapping,
} from './mapping';
import type { Finding, ImportedFigure, TableRow } from './table';
import { CARE_FORM_CODES } from './translation';
import { areaIdOf, ageGroupOf, codeAmong, dayOf, dayOfYear } from './words';

/** What a row says it is about, or the first thing in it that cannot be understood. */
export type RowReading =
  | Readonly<{ kind: 'row'; about: Dimensions; areaName?: string }>
  | Readonly<{ kind: 'outside' }>
  | Readonly<{ kind: 'faulty'; finding: Finding }>;

/** Translations by role and word. */
type Dictionary = ReadonlyMap<string, string>;

const entry = (role: ColumnRole, word: string): string => `${role} ${word}`;

const dictionaryOf = ({ translations }: TableMapping): Dictionary =>
  new Map(translations.map(({ role, from, to }) => [entry(role, from.trim()), to]));

type Reader = (word: string, mapping: TableMapping) => string | undefined;

/** How the word in a key column becomes what the figure is about. */
const KEYS: readonly Readonly<{
  role: ColumnRole;
  dimension: keyof Dimensions;
  code: string;
  read: Reader;
}>[] = [
  {
    role: 'area',
    dimension: 'areaId',
    code: 'AREA_UNREADABLE',
    read: (word) => areaIdOf(word) || undefined,
  },
  { role: 'ageGroup', dimension: 'ageGroup', code: 'AGE_GROUP_UNKNOWN', read: ageGroupOf },
  {
    role: 'measure',
    dimension: 'measure',
    code: 'MEASURE_NOT_TRANSLATED',
    read: (word) => codeOf(word),
  },
  {
    role: 'careForm',
    dimension: 'careForm',
    code: 'WORD_NOT_TRANSLATED',
    read: codeAmong(CARE_FORM_CODES),
  },
  { role: 'sex', dimension: 'sex', code: 'WORD_NOT_TRANSLATED', read: codeAmong(SEXES) },
  {
    role: 'nationality',
    dimension: 'nationality',
    code: 'WORD_NOT_TRANSLATED',
    read: codeAmong(NATIONALITIES),
  },
  { role: 'date', dimension: 'asOf', code: 'DAY_UNKNOWN', read: dayOf },
  {
    role: 'year',
    dimension: 'asOf',
    code: 'YEAR_UNKNOWN',
    read: (word, mapping) => dayOfYear(word, mapping.dayOfYear ?? ''),
  },
];

/** Reads what every row is about. */
export function readRows(
  rows: readonly TableRow[],
  columns: Columns,
  mapping: TableMapping,
): readonly Readonly<{ row: TableRow; read: RowReading }>[] {
  const dictionary = dictionaryOf(mapping);
  return rows.map((row) => ({ row, read: readRow(row, columns, mapping, dictionary) }));
}

function readRow(
  row: TableRow,
  { width, keys }: Columns,
  mapping: TableMapping,
  dictionary: Dictionary,
): RowReading {
  const count = columnCount(row, width);
  if (count) return { kind: 'faulty', finding: count };
  const about: Partial<Record<keyof Dimensions, string>> = {};
  for (const { role, dimension, code, read } of KEYS) {
    const column = keys[role];
    if (column === undefined) continue;
    const word = wordIn(row, column);
    const translated = dictionary.get(entry(role, word));
    if (isOutside(role, translated, mapping)) return { kind: 'outside' };
    const meaning = translated ?? read(word, mapping);
    if (meaning === undefined) return { kind: 'faulty', finding: faulty(code, row, column) };
    about[dimension] = meaning;
  }
  return named({ kind: 'row', about: about as Dimensions }, wordIn(row, nameColumn(keys)));
}

const wordIn = ({ cells }: TableRow, column: number): string => (cells[column] ?? '').trim();

const nameColumn = ({ areaName, area }: Columns['keys']): number => areaName ?? area ?? -1;

const named = (reading: RowReading & { kind: 'row' }, areaName: string): RowReading =>
  areaName === '' ? reading : { ...reading, areaName };

const isOutside = (
  role: ColumnRole,
  translated: string | undefined,
  { onlyTranslatedAreas }: TableMapping,
): boolean => role === 'area' && translated === undefined && onlyTranslatedAreas;

function columnCount(row: TableRow, width: number): Finding | undefined {
  const surplus = row.cells.slice(width).some((cell) => cell.trim() !== '');
  if (row.cells.length >= width && !surplus) return undefined;
  return {
    code: 'COLUMN_COUNT',
    severity: 'error',
    line: row.line,
    column: Math.min(row.cells.length, width),
    value: String(row.cells.length),
    params: { expected: width },
  };
}

const faulty = (code: string, { line, cells }: TableRow, column: number): Finding => ({
  code,
  severity: 'error',
  line,
  column: column + 1,
  value: (cells[column] ?? '').trim().slice(0, 200),
});

/** The mapping was checked: what a figure needs and a row does not say, the column says. */
export type AboutRow = Dimensions &
  Pick<ImportedFigure, 'areaId' | 'ageGroup' | 'measure' | 'asOf' | 'areaName'>;

/** What the figures of a row are about: what holds for the table, where the row says nothing else. */
export const aboutRow = (defaults: Dimensions, row: Dimensions, areaName?: string): AboutRow =>
  ({ ...defaults, ...row, ...(areaName === undefined ? {} : { areaName }) }) as AboutRow;
