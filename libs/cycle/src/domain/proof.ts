import type { Instant, LocalDate } from '#kernel';
import type { ProofKind, StageKind } from './process-model';

/** The event that proves, or takes back, by its place in the log. */
export type ProvingEvent = Readonly<{
  eventId: string;
  type: string;
  stream: string;
  /** In decimal digits. */
  revision: string;
  /** Compared as text, never computed with. */
  position: string;
  recordedAt: Instant;
}>;

/** Something the law asks for, the event that proves it, and whether it still does. */
export type Proof = Readonly<{
  proof: ProofKind;
  cycleId: string;
  stage?: StageKind;
  /** What it is about: snapshot, participation, paper, measure … */
  subject: string;
  event: ProvingEvent;
  /** The day on which it was so. */
  on: LocalDate;
  /** From imported history: shown, never green. */
  imported: boolean;
  /** Asserted when a stage was taken over: shown, never green. */
  takenOver: boolean;
  /** It stands as long as one of them stands. */
  bearers: readonly string[];
  bodyKind?: string;
  revoked?: ProvingEvent | undefined;
}>;

export const stands = ({ revoked, bearers, imported, takenOver }: Proof): boolean =>
  revoked === undefined && bearers.length > 0 && !imported && !takenOver;

/** Whether `a` was true before `b`; on one day the order of the log decides. */
export const earlier = (a: Proof, b: Proof): boolean =>
  a.on === b.on ? a.event.position < b.event.position : a.on < b.on;
