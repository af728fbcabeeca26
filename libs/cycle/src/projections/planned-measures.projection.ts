import { localDateOf } from '#calendar';
import type { LocalDate, ReadModel, Recorded, Rows } from '#kernel';
import type { MeasurePlan } from '../domain/foreign';

/** What became of a measure, as far as the cycle carries it on. */
export type MeasureState =
  | 'DRAFTED'
  | 'SUBMITTED'
  | 'APPROVED'
  | 'REJECTED'
  | 'OPENED'
  | 'WITHDRAWN'
  | 'RELEASED'
  | 'REDEDICATED'
  | 'TRANSFERRED';

export type PlannedMeasureRow = Readonly<{
  measureId: string;
  cycleId?: string;
  title: string;
  state: MeasureState;
  /** Outside a cycle, upon an adopted plan. */
  exception: boolean;
  adoptedPlan?: object | string;
  areaId?: string;
  places: readonly Readonly<{ ageGroup: string; places: number }>[];
  startOfEffect?: LocalDate;
  realisationDeadline?: LocalDate;
  submittedOn?: LocalDate;
  evaluationId?: string;
  judgement?: string;
  consequence?: string;
}>;

type Table = Rows<PlannedMeasureRow>;
type Note = (event: Recorded, rows: Table) => void;

const change = (
  rows: Table,
  measureId: string,
  next: (row: PlannedMeasureRow) => PlannedMeasureRow,
): void => {
  const row = rows.get(measureId);
  if (row) rows.put(measureId, next(row));
};

const note: Note = ({ data }, rows) => {
  const plan = data as MeasurePlan;
  const { measureId } = plan;
  const before = rows.get(measureId) ?? { state: 'DRAFTED', exception: false, places: [] };
  rows.put(measureId, { ...before, ...known(plan) });
};

/** What the row keeps of a plan. */
const known = ({
  measureId,
  cycleId,
  adoptedPlan,
  title,
  areaId,
  places = [],
  startOfEffect,
  realisationDeadline,
}: MeasurePlan) => ({
  measureId,
  title,
  places: places.map(({ ageGroup, places: count }) => ({ ageGroup, places: count })),
  ...(cycleId === undefined ? {} : { cycleId }),
  ...(adoptedPlan === undefined ? {} : { adoptedPlan }),
  ...(areaId === undefined ? {} : { areaId }),
  ...(startOfEffect === undefined ? {} : { startOfEffect }),
  ...(realisationDeadline === undefined ? {} : { realisationDeadline }),
});

const becomes =
  (state: MeasureState): Note =>
  ({ data }, rows) =>
    change(rows, (data as MeasurePlan).measureId, (row) => ({ ...row, state }));

const submitted: Note = ({ data, metadata }, rows) => {
  const { measureId, exception } = data as { measureId: string; exception: boolean };
  const submittedOn = localDateOf(metadata.recordedAt);
  change(rows, measureId, (row) => ({ ...row, state: 'SUBMITTED', exception, submittedOn }));
};

type Judged = Readonly<{
  evaluationId: string;
  measureId: string;
  judgement: string;
  consequence: string;
}>;

const judged: Note = ({ data }, rows) => {
  const { evaluationId, measureId, judgement, consequence } = data as Judged;
  change(rows, measureId, (row) => ({ ...row, evaluationId, judgement, consequence }));
};

const NOTES: Readonly<Record<string, Note>> = {
  MeasureDrafted: note,
  MeasureChanged: note,
  MeasureSubmitted: submitted,
  MeasureApproved: becomes('APPROVED'),
  MeasureRejected: becomes('REJECTED'),
  MeasureOpened: becomes('OPENED'),
  MeasureWithdrawn: becomes('WITHDRAWN'),
  MeasureReleased: becomes('RELEASED'),
  MeasureRededicated: becomes('REDEDICATED'),
  MeasureTransferred: becomes('TRANSFERRED'),
  MeasureJudged: judged,
};

/** Measures as the cycle carries them on: for L04, for exceptions, for the Fortschreibung. */
export const plannedMeasures: ReadModel<PlannedMeasureRow> = {
  name: 'planned-measures',
  version: 1,
  categories: ['measure', 'evaluation'],
  columns: {
    cycleId: ({ cycleId }) => cycleId ?? null,
    state: ({ state }) => state,
    exception: ({ exception }) => Number(exception),
    submittedOn: ({ submittedOn }) => submittedOn ?? null,
  },
  project: (event, rows) => NOTES[event.type]?.(event, rows),
};
