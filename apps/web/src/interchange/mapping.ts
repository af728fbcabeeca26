import type { Input, RowOf } from '../client/operations';

export type Mapping = Input<'ConfirmImport'>['mapping'];
type Column = Mapping['columns'][number];
export type Role = Column['role'];
export type Measure = NonNullable<Column['measure']>;

/** What a person says of one column. */
export type ColumnChoice = Readonly<{ role: Role; ageGroup: string; measure: string }>;

/** What holds for the whole table. */
export type TableChoice = Readonly<{
  source: string;
  publication: 'PUBLISHED' | 'INTERNAL';
  areaId: string;
  ageGroup: string;
  measure: string;
  dayOfYear: string;
}>;

export const NO_COLUMN: ColumnChoice = { role: 'ignore', ageGroup: '', measure: '' };
export const NO_TABLE: TableChoice = {
  source: '',
  publication: 'INTERNAL',
  areaId: '',
  ageGroup: '',
  measure: '',
  dayOfYear: '',
};

const given = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Partial<T>;

/** The mapping that the choices make. Columns are named by their heading. */
export function mappingOf(
  headings: readonly string[],
  columns: readonly ColumnChoice[],
  { source, publication, dayOfYear, ...defaults }: TableChoice,
): Mapping {
  return {
    source: source.trim(),
    publication,
    ...(dayOfYear === '' ? {} : { dayOfYear }),
    defaults: given(defaults),
    columns: headings.flatMap((header, index) => {
      const { role, ageGroup, measure } = columns[index] ?? NO_COLUMN;
      if (role === 'ignore') return [];
      return [{ header, role, ...(role === 'value' ? given({ ageGroup, measure }) : {}) }];
    }),
  } as Mapping;
}

type Import = RowOf<'listImports'>;

/** The choices of an earlier import of a table with the same columns. */
export function remembered(
  headings: readonly string[],
  imports: readonly Import[],
): Readonly<{ columns: readonly ColumnChoice[]; table: TableChoice }> | undefined {
  const earlier = imports.find(({ mapping }) =>
    mapping.columns.every(({ header }) => header !== undefined && headings.includes(header)),
  );
  if (!earlier) return undefined;
  const { columns, defaults, source, publication, dayOfYear = '' } = earlier.mapping;
  return {
    columns: headings.map((heading) => {
      const column = columns.find(({ header }) => header === heading);
      return column
        ? { role: column.role, ageGroup: column.ageGroup ?? '', measure: column.measure ?? '' }
        : NO_COLUMN;
    }),
    table: {
      ...{ source, publication, dayOfYear },
      areaId: defaults.areaId ?? '',
      ageGroup: defaults.ageGroup ?? '',
      measure: defaults.measure ?? '',
    },
  };
}
