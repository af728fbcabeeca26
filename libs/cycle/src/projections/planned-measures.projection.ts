import { localDateOf } from '#calendar';
import type { LocalDate, ReadModel, Recorded, Rows } from '#kernel';
import type {
  MeasureChanged,
  MeasureDrafted,
  MeasureJudged,
  MeasureOpened,
  MeasureSubmitted,
  PlaceChange,
  PlanReference,
} from '../domain/foreign';

/** What became of a measure, as far as the cycle carries it on. */
export type MeasureState =
  | 'DRAFTED'
  | 'SUBMITTED'
  | 'APPROVED'
  | 'REJECTED'
  | 'PARTLY_OPENED'
  | 'OPENED'
  | 'WITHDRAWN'
  | 'RELEASED'
  | 'REDEDICATED'
  | 'TRANSFERRED';

export type PlannedMeasureRow = Readonly<{
  measureId: string;
  cycleId?: string | undefined;
  title: string;
  state: MeasureState;
  /** Outside a cycle, upon a plan in force. */
  exception: boolean;
  adoptedPlan?: PlanReference | undefined;
  places: readonly PlaceChange[];
  startsOn?: LocalDate | undefined;
  realiseBy?: LocalDate | undefined;
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

const drafted: Note = ({ data }, rows) => {
  const { measureId, cycleId, adoptedPlan, exception, ...plan } = data as MeasureDrafted['data'];
  rows.put(measureId, {
    measureId,
    cycleId,
    adoptedPlan,
    exception,
    state: 'DRAFTED',
    ...planOf(plan),
  });
};

const changed: Note = ({ data }, rows) => {
  const plan = data as MeasureChanged['data'];
  change(rows, plan.measureId, (row) => ({ ...row, ...planOf(plan) }));
};

/** What the row keeps of a plan. */
const planOf = ({
  title,
  places,
  startsOn,
  realiseBy,
}: Omit<MeasureChanged['data'], 'measureId'>) => ({ title, places, startsOn, realiseBy });

const becomes =
  (state: MeasureState): Note =>
  ({ data }, rows) =>
    change(rows, (data as MeasureSubmitted['data']).measureId, (row) => ({ ...row, state }));

const submitted: Note = ({ data, metadata }, rows) => {
  const { measureId, exception } = data as MeasureSubmitted['data'];
  const submittedOn = localDateOf(metadata.recordedAt);
  change(rows, measureId, (row) => ({ ...row, state: 'SUBMITTED', exception, submittedOn }));
};

const opened: Note = ({ data }, rows) => {
  const { measureId, complete } = data as MeasureOpened['data'];
  change(rows, measureId, (row) => ({ ...row, state: complete ? 'OPENED' : 'PARTLY_OPENED' }));
};

const judged: Note = ({ data }, rows) => {
  const { evaluationId, measureId, judgement, consequence } = data as MeasureJudged['data'];
  change(rows, measureId, (row) => ({ ...row, evaluationId, judgement, consequence }));
};

const NOTES: Readonly<Record<string, Note>> = {
  MeasureDrafted: drafted,
  MeasureChanged: changed,
  MeasureReturned: becomes('DRAFTED'),
  MeasureSubmitted: submitted,
  MeasureApproved: becomes('APPROVED'),
  MeasureRejected: becomes('REJECTED'),
  MeasureOpened: opened,
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
