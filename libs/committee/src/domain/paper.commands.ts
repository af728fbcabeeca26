import type { Command, LocalDate, PersonRef, Provenance } from '#kernel';
import type { ChainStep, PaperItem } from './paper.events';
import type { Outcome } from './terms';

/** A step whose body may not be there. */
export type AskedStep = Omit<ChainStep, 'body' | 'bodyKind'> &
  Partial<Pick<ChainStep, 'body' | 'bodyKind'>>;

export type DraftPaper = Command<
  'DraftPaper',
  {
    paperId: string;
    cycleId?: string;
    title: string;
    reference?: string;
    printedReference?: string;
    items: readonly PaperItem[];
  }
>;
export type ChangePaperText = Command<
  'ChangePaperText',
  { paperId: string; items: readonly PaperItem[]; reason?: string }
>;
export type SetReferralChain = Command<
  'SetReferralChain',
  { paperId: string; steps: readonly AskedStep[] }
>;
export type ReleasePaper = Command<'ReleasePaper', { paperId: string }>;
export type AddStep = Command<
  'AddStep',
  { paperId: string; step: AskedStep; before?: string; reason: string }
>;
export type SkipStep = Command<'SkipStep', { paperId: string; stepId: string; reason: string }>;
export type OpenStep = Command<'OpenStep', { paperId: string; stepId: string }>;
export type EnterStepResult = Command<
  'EnterStepResult',
  {
    paperId: string;
    stepId: string;
    resolutionItem: string;
    outcome: Outcome;
    sessionId: string;
    decidedOn: LocalDate;
    paperVersion: number;
    recordedBy: PersonRef;
    /** Where the session's result was taken over from. */
    takenFrom?: Provenance;
    amendedText?: string;
    /** The body the matter goes to first. */
    referredTo?: Omit<AskedStep, 'stepId'>;
    /** Why the result is entered anew. */
    correction?: string;
  }
>;

export type PaperCommand =
  | DraftPaper
  | ChangePaperText
  | SetReferralChain
  | ReleasePaper
  | AddStep
  | SkipStep
  | OpenStep
  | EnterStepResult;
