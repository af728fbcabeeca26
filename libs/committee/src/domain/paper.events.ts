import type { Assessment, Event, LocalDate, PersonRef, Provenance, Stored } from '#kernel';
import type { BodyKind, Competence, Outcome } from './terms';

/** An item of resolution (Ziffer). */
export type PaperItem = Readonly<{
  resolutionItem: string;
  text: string;
  measureIds: readonly string[];
  planAdoption: boolean;
}>;

/** Where a body's competence for an item differs from that for the paper. */
export type ItemCompetence = Readonly<{ resolutionItem: string; competence: Competence }>;

export type ChainStep = Readonly<{
  stepId: string;
  bodyId: string;
  bodyKind: BodyKind;
  body: string;
  competence: Competence;
  perItem?: readonly ItemCompetence[];
}>;

export type StepResult = Readonly<{
  resolutionItem: string;
  outcome: Outcome;
  sessionId: string;
  decidedOn: LocalDate;
  /** The result is history taken over from there. */
  imported?: Provenance;
}>;

type Paper = { paperId: string; cycleId?: string };
type Step = Paper & { stepId: string; bodyId: string; bodyKind: BodyKind };

type Drafted = Paper & {
  title: string;
  /** What the office calls it, such as `2025/0436`. */
  reference?: string;
  /** What its cover says instead. */
  printedReference?: string;
  items: readonly PaperItem[];
  author: PersonRef;
};
type TextChanged = {
  paperId: string;
  version: number;
  items: readonly PaperItem[];
  reason?: string;
  /** Who wrote it, or the step in which a body adopted it so. */
  author?: PersonRef;
  adoptedIn?: Readonly<{ stepId: string; sessionId: string }>;
};
type Released = Paper & { version: number; releasedBy: PersonRef };
type StepEntered = Step &
  StepResult & { competence: Competence; paperVersion: number; recordedBy: PersonRef };
type Completed = Step & {
  competence: Competence;
  outcome: Outcome;
  sessionId: string;
  completedOn: LocalDate;
};
export type DecidedItem = StepResult &
  Pick<PaperItem, 'measureIds' | 'planAdoption'> & { text: string };
type Decided = Step & {
  title: string;
  sessionId: string;
  decidedOn: LocalDate;
  items: readonly DecidedItem[];
  imported?: Provenance;
};
type DecisionCorrected = Decided & { before: Outcome; reason: string };

export type PaperDrafted = Event<'PaperDrafted', 1, Drafted & Partial<Assessment>>;
export type PaperTextChanged = Event<'PaperTextChanged', 1, TextChanged & Partial<Assessment>>;
export type ReferralChainSet = Event<
  'ReferralChainSet',
  1,
  { paperId: string; steps: readonly ChainStep[] } & Assessment
>;
export type PaperReleased = Event<'PaperReleased', 1, Released & Assessment>;
export type StepAdded = Event<
  'StepAdded',
  1,
  { paperId: string; step: ChainStep; before?: string; reason: string; referredBy?: string }
>;
export type StepSkipped = Event<
  'StepSkipped',
  1,
  Paper & { stepId: string; reason: string } & Assessment
>;
export type StepOpened = Event<'StepOpened', 1, Step & { body: string } & Assessment>;
export type StepResultEntered = Event<'StepResultEntered', 1, StepEntered>;
export type StepCompleted = Event<'StepCompleted', 1, Completed>;
export type PaperDecided = Event<'PaperDecided', 1, Decided>;
export type PaperDecisionCorrected = Event<'PaperDecisionCorrected', 1, DecisionCorrected>;

export type PaperEvent =
  | PaperDrafted
  | PaperTextChanged
  | ReferralChainSet
  | PaperReleased
  | StepAdded
  | StepSkipped
  | StepOpened
  | StepResultEntered
  | StepCompleted
  | PaperDecided
  | PaperDecisionCorrected;

/** Every event has had one shape so far. */
export const upcast = (stored: Stored): PaperEvent => stored as PaperEvent;
