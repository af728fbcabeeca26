import { canonical, Rejection } from '#kernel';
import {
  dimensionsOf,
  type ColumnMapping,
  type ColumnRole,
  type Dimensions,
  type TableMapping,
} from './mapping';
import type { Finding } from './table';
import { isWordOf } from './translation';
import { namesPersons } from './words';

/** A column of figures, `index` from 0, and what they are about. */
export type ValueColumn = Readonly<{ index: number; heading: string; about: Dimensions }>;

/** Where each thing stands in a row. */
export type Columns = Readonly<{
  width: number;
  /** Columns that say what the row is about, by role. */
  keys: Partial<Readonly<Record<ColumnRole, number>>>;
  values: readonly ValueColumn[];
  findings: readonly Finding[];
}>;

const WHAT_A_FIGURE_NEEDS = ['areaId', 'ageGroup', 'measure', 'asOf'] as const;

const GIVEN_BY: Readonly<Record<(typeof WHAT_A_FIGURE_NEEDS)[number], readonly ColumnRole[]>> = {
  areaId: ['area'],
  ageGroup: ['ageGroup'],
  measure: ['measure'],
  asOf: ['year', 'date'],
};

/**
 * Lays the mapping over the headings.
 * @throws Rejection TABLE_NAMES_PERSONS, MAPPING_COLUMN_UNKNOWN, MAPPING_COLUMN_TWICE, MAPPING_WITHOUT_VALUES,
 * MAPPING_INCOMPLETE, MAPPING_TRANSLATION_UNKNOWN, MAPPING_WITHOUT_DAY, MAPPING_COLUMNS_ALIKE
 */
export function columnsOf(
  headings: readonly string[],
  mapping: TableMapping,
  headingLine: number,
): Columns {
  const personal = headings.findIndex(namesPersons);
  if (personal >= 0)
    throw new Rejection('TABLE_NAMES_PERSONS', {
      value: headings[personal] ?? '',
      params: { column: personal + 1, line: headingLine },
    });
  checkTranslations(mapping);
  const located = mapping.columns.map((column, index) => ({
    column,
    index: locate(column, headings, `/columns/${index}`),
  }));
  onlyOnce(located);
  const keys: Partial<Record<ColumnRole, number>> = {};
  const values: ValueColumn[] = [];
  for (const { column, index } of located) {
    const { role } = column;
    if (role === 'value')
      values.push({ index, heading: headings[index] ?? '', about: dimensionsOf(column) });
    else if (role !== 'ignore') keys[role] = index;
  }
  sufficient(keys, values, mapping);
  distinct(values);
  return {
    width: headings.length,
    keys,
    values,
    findings: headingFindings(headings, located, headingLine),
  };
}

function checkTranslations({ translations }: TableMapping): void {
  translations.forEach(({ role, from, to }, index) => {
    if (!isWordOf(role, to))
      throw new Rejection('MAPPING_TRANSLATION_UNKNOWN', {
        at: `/translations/${index}/to`,
        value: to,
        params: { from, role },
      });
  });
}

type Located = Readonly<{ column: ColumnMapping; index: number }>;

function locate(
  { column, header }: ColumnMapping,
  headings: readonly string[],
  at: string,
): number {
  const index = column === undefined ? headings.indexOf((header ?? '').trim()) : column - 1;
  if (index < 0 || index >= headings.length)
    throw new Rejection('MAPPING_COLUMN_UNKNOWN', {
      at,
      value: header ?? String(column ?? ''),
      params: { headings: headings.slice(0, 20).join(' | ') },
    });
  return index;
}

function onlyOnce(located: readonly Located[]): void {
  const seen = new Set<number | ColumnRole>();
  located.forEach(({ index, column: { role } }, position) => {
    const twice = seen.has(index) || (role !== 'value' && role !== 'ignore' && seen.has(role));
    if (twice)
      throw new Rejection('MAPPING_COLUMN_TWICE', {
        at: `/columns/${position}`,
        value: `${index + 1}`,
        params: { role },
      });
    seen.add(index).add(role);
  });
}

function sufficient(
  keys: Columns['keys'],
  values: readonly ValueColumn[],
  { defaults, dayOfYear }: TableMapping,
): void {
  if (values.length === 0) throw new Rejection('MAPPING_WITHOUT_VALUES', { at: '/columns' });
  if (keys.year !== undefined && dayOfYear === undefined)
    throw new Rejection('MAPPING_WITHOUT_DAY', { at: '/dayOfYear' });
  const open = WHAT_A_FIGURE_NEEDS.filter(
    (need) =>
      defaults[need] === undefined && !GIVEN_BY[need].some((role) => keys[role] !== undefined),
  );
  for (const need of open) {
    const lacking = values.find(({ about }) => about[need] === undefined);
    if (lacking)
      throw new Rejection('MAPPING_INCOMPLETE', {
        at: '/columns',
        value: need,
        params: { column: lacking.heading || lacking.index + 1 },
      });
  }
}

/** Two columns about the same would make two figures of one. */
function distinct(values: readonly ValueColumn[]): void {
  const seen = new Map<string, number>();
  for (const { index, about, heading } of values) {
    const key = canonical(about);
    const first = seen.get(key);
    if (first !== undefined)
      throw new Rejection('MAPPING_COLUMNS_ALIKE', {
        at: '/columns',
        value: heading || String(index + 1),
        params: { first: first + 1, column: index + 1 },
      });
    seen.set(key, index);
  }
}

function headingFindings(
  headings: readonly string[],
  located: readonly Located[],
  line: number,
): readonly Finding[] {
  const mapped = new Set(located.map(({ index }) => index));
  const byName = new Set(
    located.filter(({ column }) => column.column === undefined).map(({ index }) => index),
  );
  return headings.flatMap((heading, index): Finding[] => {
    const at = { line, column: index + 1, value: heading };
    const first = headings.indexOf(heading);
    if (heading !== '' && first < index) {
      const severity = byName.has(first) ? 'error' : 'notice';
      return [{ code: 'DUPLICATE_HEADING', severity, ...at, params: { first: first + 1 } }];
    }
    return mapped.has(index) ? [] : [{ code: 'COLUMN_NOT_MAPPED', severity: 'notice', ...at }];
  });
}
