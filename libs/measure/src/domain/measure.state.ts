import type { LocalDate } from '#kernel';
import type { Content, Frame, PlaceChange } from './measure.content';
import type { Decision, RealisationEvent } from './measure.events';

export const STATUSES = [
  'NONE',
  'DRAFT',
  'SUBMITTED',
  'REJECTED',
  /** Approved, and nothing of it counts as places. */
  'APPROVED',
  /** Approved, and not yet opened. */
  'IN_PIPELINE',
  'REDEDICATED',
  'TRANSFERRED',
  'OPENED',
  'WITHDRAWN',
  'RELEASED',
] as const;
export type Status = (typeof STATUSES)[number];

/** Approved and still to be realised. */
export const PENDING: readonly Status[] = ['APPROVED', 'IN_PIPELINE', 'REDEDICATED', 'TRANSFERRED'];

export type Measure = Readonly<{
  status: Status;
  frame?: Frame;
  content?: Content;
  decision?: Decision;
  /** Approved and neither opened nor given up. */
  remaining: readonly PlaceChange[];
  opened: readonly PlaceChange[];
  /** The newest fact of the realisation, to know a repeat. */
  last?: RealisationEvent['data'];
  /** Day of the newest dated fact. */
  lastOn?: LocalDate;
}>;

/** A measure that has been drafted. */
export type Known = Measure & Readonly<{ frame: Frame; content: Content }>;
/** A measure a body has approved. */
export type Pending = Known & Readonly<{ decision: Decision; lastOn: LocalDate }>;

export const cycleOf = ({ frame: { cycleId } }: Known) =>
  cycleId === undefined ? {} : { cycleId };
