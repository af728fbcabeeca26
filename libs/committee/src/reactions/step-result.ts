import type { Provenance } from '#kernel';
import type { EnterStepResult } from '../domain/paper.commands';
import type { Result } from '../domain/session.events';

type Told = Pick<
  Result,
  | 'paperId'
  | 'stepId'
  | 'resolutionItem'
  | 'outcome'
  | 'sessionId'
  | 'decidedOn'
  | 'paperVersion'
  | 'recordedBy'
  | 'amendedText'
  | 'referredTo'
> &
  Readonly<{ reason?: string; imported?: Provenance }>;

/** What a paper is told of a session's result. */
export const stepResult = (told: Told): EnterStepResult['data'] => ({
  paperId: told.paperId,
  stepId: told.stepId,
  resolutionItem: told.resolutionItem,
  outcome: told.outcome,
  sessionId: told.sessionId,
  decidedOn: told.decidedOn,
  paperVersion: told.paperVersion,
  recordedBy: told.recordedBy,
  ...(told.amendedText === undefined ? {} : { amendedText: told.amendedText }),
  ...(told.referredTo ? { referredTo: told.referredTo } : {}),
  ...(told.reason === undefined ? {} : { correction: told.reason }),
  ...(told.imported ? { takenFrom: told.imported } : {}),
});
