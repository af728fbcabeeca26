import type { LocalDate } from '#kernel';

/** What a column of a table says. */
export const COLUMN_ROLES = [
  'area',
  'areaName',
  'ageGroup',
  'measure',
  'careForm',
  'sex',
  'nationality',
  'year',
  'date',
  'value',
  'ignore',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export const SEXES = ['FEMALE', 'MALE', 'DIVERSE'] as const;
export const NATIONALITIES = ['GERMAN', 'FOREIGN'] as const;
export const NUMBER_FORMATS = ['AUTO', 'GERMAN', 'ENGLISH'] as const;
export const EMPTY_CELLS = ['REFUSE', 'NIL', 'UNKNOWN'] as const;
export const PUBLICATIONS = ['PUBLISHED', 'INTERNAL'] as const;
export const DELIMITERS = [';', ',', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What a figure is about; each may come from a column, from a cell of the row, or hold for the whole table. */
export type Dimensions = Readonly<{
  areaId?: string;
  ageGroup?: string;
  measure?: string;
  careForm?: string;
  sex?: string;
  nationality?: string;
  asOf?: LocalDate;
}>;

const DIMENSIONS = [
  'areaId',
  'ageGroup',
  'measure',
  'careForm',
  'sex',
  'nationality',
  'asOf',
] as const satisfies readonly (keyof Dimensions)[];

/** Only what says what a figure is about. */
export const dimensionsOf = (given: Dimensions): Dimensions =>
  Object.fromEntries(
    DIMENSIONS.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
  );

/** One column, by number from 1 or by its header; a value column may fix what its figures are about. */
export type ColumnMapping = Dimensions &
  Readonly<{ column?: number; header?: string; role: ColumnRole }>;

/** What a word of the table means here. */
export type Translation = Readonly<{ role: ColumnRole; from: string; to: string }>;

/** How a table is to be read, as data: kept with the import, so that it can be read again. */
export type TableMapping = Readonly<{
  source: string;
  method: string;
  quality: 'REPORTED' | 'ESTIMATED' | 'FORECAST';
  /** An internal table must not bring small numbers of persons into the log. */
  publication: (typeof PUBLICATIONS)[number];
  numbers: (typeof NUMBER_FORMATS)[number];
  empty: (typeof EMPTY_CELLS)[number];
  /** Found by the number of columns when absent. */
  delimiter?: Delimiter;
  /** Of a workbook; the first when absent. */
  sheet?: string;
  /** Rows before the header and rows of the header; found when absent. */
  preambleRows?: number;
  headerRows?: number;
  /** The reference date in a year, `03-01`. */
  dayOfYear?: string;
  /** What holds for the whole table. */
  defaults: Dimensions;
  columns: readonly ColumnMapping[];
  translations: readonly Translation[];
  /** Whether areas that are not translated are left out. */
  onlyTranslatedAreas: boolean;
}>;
