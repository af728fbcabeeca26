import type { Period, Place, Words } from '#calendar';
import type { Intent, LocalDate, Recorded, Role } from '#kernel';
import type { ProofKind, StageKind } from '../process-model';

/** What an event proves. Without `cycleId` it belongs to the cycle of its stream. */
export type Claim = Readonly<{
  /** Absent where a table has no word for it: then it proves nothing. */
  proof: ProofKind | undefined;
  subject: string;
  stage?: StageKind;
  on?: LocalDate;
  /** Carriers on whose recognition it rests. */
  carriers?: readonly string[];
  /** Its kind, or the body whose kind the log knows. */
  bodyKind?: string;
  bodyId?: string;
  takenOver?: true;
}>;

/** Which event proves, and what. */
export type ProofSource = Readonly<{ on: string; claims: (data: never) => readonly Claim[] }>;

/** Which event takes back what an earlier one proved; what it claims itself goes on standing. */
export type Revocation = Readonly<{
  on: string;
  proofs: readonly ProofKind[];
  subjects: (data: never) => readonly string[];
}>;

/** What a stage may look up when it says what follows. */
export type CycleView = Readonly<{
  cycleOf: (event: Recorded) => string | undefined;
  /** The term of that name in the model the cycle is pinned to, and the place it is counted at. */
  periodOf: (
    cycleId: string,
    name: string,
  ) => Readonly<{ period: Period; place: Place }> | undefined;
  /** The task that waits for an agenda item's result, once every Ziffer of it has one; or none. */
  answeredTask: (sessionId: string, itemId: string) => readonly string[];
  /** The task that waits for an agenda item's result. */
  agendaTask: (sessionId: string, itemId: string) => readonly string[];
  /** The task that waits until a step of a paper is put on an agenda. */
  stepTask: (paperId: string, stepId: string) => readonly string[];
  /** Tasks that wait until a paper is put on an agenda of this body. */
  waitingFor: (bodyId: string) => readonly string[];
  /**
   * By when the documents of a matter must be ready: the last day of invitation to the next session
   * convened, or the customary period where none is.
   */
  documentsDue: (
    bodyId: string,
    event: Recorded,
  ) => Readonly<{
    dueOn?: LocalDate;
    due?: Readonly<{ period: Period; from: LocalDate; place: Place }>;
  }>;
  /** The last day of invitation to the next session convened, or none. */
  documentsDueOn: (bodyId: string, event: Recorded) => readonly LocalDate[];
  realisationOf: (measureId: string) => LocalDate | undefined;
}>;

/** Which commands follow which event. */
export type Follow = Readonly<{
  on: string;
  ask: (event: never, view: CycleView) => readonly Intent[];
}>;

/** Work that waits from the opening of the stage until the proof is there. */
export type StageTask = Readonly<{
  /** At most 24 letters together with the stage. */
  code: string;
  proof: ProofKind;
  role: Role;
  title: Words;
  why: Words;
  source: string;
  /** Name of a period of the model; counted from the opening of the stage. */
  period?: string;
}>;

/** One kind of stage: what proves its gates, what follows what, for whom it waits. */
export type Stage = Readonly<{
  kind: StageKind;
  source: string;
  proves: readonly ProofSource[];
  revokes?: readonly Revocation[];
  follows: readonly Follow[];
  tasks: readonly StageTask[];
}>;

/** An event as the stage files read it. */
export type Heard<Data> = Recorded & Readonly<{ data: Data }>;

export const proves = (on: string, claims: ProofSource['claims']): ProofSource => ({
  on,
  claims,
});

export const revokes = (
  on: string,
  proofs: readonly ProofKind[],
  subjects: Revocation['subjects'],
): Revocation => ({ on, proofs, subjects });

export const follows = <Data extends object>(
  on: string,
  ask: (event: Heard<Data>, view: CycleView) => readonly Intent[],
): Follow => ({ on, ask });

/** Recognised carriers are involved in every stage. */
export const involveCarriers: StageTask = {
  code: 'CARRIERS',
  proof: 'CARRIERS_INVOLVED',
  role: 'planner',
  title: { de: 'Anerkannte freie Träger beteiligen', en: 'Involve the recognised carriers' },
  why: {
    de: 'Sie sind in allen Phasen der Planung frühzeitig zu beteiligen; ohne Beteiligung schließt die Phase nicht.',
    en: 'They are to be involved early in all phases of planning; without it the stage does not close.',
  },
  source: '§ 80 Abs. 4 S. 1 SGB VIII',
  period: 'CARRIER_RESPONSE',
};
