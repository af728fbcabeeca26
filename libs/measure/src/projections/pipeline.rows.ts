import type { LocalDate, Rows } from '#kernel';
import type { BalanceTotal } from '../domain/balance.events';
import type { AgeGroup, CareForm, Provider } from '../domain/measure.content';

export type Leaving = Readonly<{
  on: LocalDate;
  because: 'REFERENCE_DATE' | 'WITHDRAWN' | 'RELEASED' | 'REDEDICATED' | 'TRANSFERRED';
}>;

/** Places of one area and age group that a measure holds in the pipeline, from when to when. */
export type Slice = Readonly<{
  kind: 'SLICE';
  measureId: string;
  title: string;
  cycleId?: string;
  areaId: string;
  areaName: string;
  ageGroup: AgeGroup;
  careForm?: CareForm;
  places: number;
  provider?: Provider;
  /** Of the resolution; a re-dedication does not change it. */
  decidedOn: LocalDate;
  paperId: string;
  sessionId: string;
  resolutionItem: string;
  from: LocalDate;
  openedOn?: LocalDate;
  leaves?: Leaving;
}>;

/** Approved, but the source does not say how many places. */
export type UnknownPlaces = Pick<
  Slice,
  'measureId' | 'title' | 'decidedOn' | 'from' | 'openedOn' | 'leaves'
> &
  Readonly<{ kind: 'UNKNOWN' }>;

/** A total that a paper states. */
export type BalanceRow = Readonly<{
  kind: 'BALANCE';
  asAt: LocalDate;
  source: string;
  totals: readonly BalanceTotal[];
}>;

/** A reference date, and the age groups whose places were counted on it; none means all. */
export type ReferenceDate = Readonly<{
  kind: 'REFERENCE';
  ageGroups: readonly AgeGroup[];
  placesOn?: LocalDate;
}>;

export type PipelineRow = Slice | UnknownPlaces | BalanceRow | ReferenceDate;

export type Held = Slice | UnknownPlaces;
export type Table = Rows<PipelineRow>;

const isHeld = (row: PipelineRow): row is Held => row.kind === 'SLICE' || row.kind === 'UNKNOWN';
export const isOpen = ({ openedOn, leaves }: Held): boolean =>
  openedOn === undefined && leaves === undefined;

export const heldBy = (rows: Table, measureId: string): readonly (readonly [string, Held])[] =>
  held(rows.where('measureId', measureId));

/** Opened, and perhaps not yet counted. */
export const openedIn = (rows: Table): readonly (readonly [string, Held])[] =>
  held(rows.where('opened', 'YES'));

const held = (found: readonly (readonly [string, PipelineRow])[]) =>
  found.flatMap(([id, row]) => (isHeld(row) ? [[id, row] as const] : []));

/** Adds rows under ids that go on counting, so that none is ever taken over. */
export function add(rows: Table, measureId: string, news: readonly Held[]): void {
  const taken = rows.where('measureId', measureId).length;
  for (const [index, row] of news.entries()) rows.put(`${measureId}.${taken + index}`, row);
}
