import type { Input } from '../client/operations';

export type Mapping = Input<'ConfirmImport'>['mapping'];
type Column = Mapping['columns'][number];
export type Role = Column['role'];
export type Measure = NonNullable<Column['measure']>;

/** What the server makes out of a file: its columns, and how such a table was read last. */
export type Look = Readonly<{
  kind: 'TEXT' | 'WORKBOOK';
  rows: number;
  columns: readonly Readonly<{ column: number; header: string; samples: readonly string[] }>[];
  remembered?: Readonly<{ mapping: Mapping; startedAt: string; fileName?: string }>;
}>;

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
  numbers: string;
  empty: string;
}>;

export const NO_COLUMN: ColumnChoice = { role: 'ignore', ageGroup: '', measure: '' };
export const NO_TABLE: TableChoice = {
  source: '',
  publication: 'INTERNAL',
  areaId: '',
  ageGroup: '',
  measure: '',
  dayOfYear: '',
  numbers: 'AUTO',
  empty: 'REFUSE',
};

const given = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Partial<T>;

/** The mapping that the choices make. A column is named by its heading, where it has one of its own. */
export function mappingOf(
  { columns: found }: Look,
  columns: readonly ColumnChoice[],
  { source, publication, dayOfYear, numbers, empty, ...defaults }: TableChoice,
): Mapping {
  const headers = found.map(({ header }) => header);
  const isNamed = (header: string) =>
    header !== '' && headers.indexOf(header) === headers.lastIndexOf(header);
  return {
    ...{ source: source.trim(), publication, numbers, empty },
    ...given({ dayOfYear }),
    defaults: given(defaults),
    columns: found.map(({ column, header }, index) => {
      const { role, ageGroup, measure } = columns[index] ?? NO_COLUMN;
      const which = isNamed(header) ? { header } : { column };
      return { ...which, role, ...(role === 'value' ? given({ ageGroup, measure }) : {}) };
    }),
  } as Mapping;
}

type Choices = Readonly<{ columns: readonly ColumnChoice[]; table: TableChoice }>;

/** The choices to begin with: those of the last table with such columns, where there was one; else what is proposed. */
export function choicesOf(
  { columns: found, remembered }: Look,
  proposed: readonly ColumnChoice[],
): Choices {
  if (!remembered) return { columns: proposed, table: NO_TABLE };
  const { mapping } = remembered;
  const { columns, defaults = {}, source, publication, dayOfYear = '', numbers, empty } = mapping;
  return {
    columns: found.map(({ column, header }) => {
      const known = columns.find((each) => each.header === header || each.column === column);
      if (!known) return NO_COLUMN;
      const { role, ageGroup = '', measure = '' } = known;
      return { role, ageGroup, measure };
    }),
    table: {
      ...{ source, dayOfYear },
      publication: publication ?? 'INTERNAL',
      areaId: defaults.areaId ?? '',
      ageGroup: defaults.ageGroup ?? '',
      measure: defaults.measure ?? '',
      numbers: numbers ?? 'AUTO',
      empty: empty ?? 'REFUSE',
    },
  };
}
