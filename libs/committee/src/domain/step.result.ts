import type { EnterStepResult } from './paper.commands';
import type { DecidedItem, PaperEvent, StepResult } from './paper.events';
import {
  competenceFor,
  evolve,
  isAnswered,
  isSettled,
  latestVersion,
  resultOf,
  stepOf,
  type Paper,
  type Step,
} from './paper.state';
import { advance, decides } from './paper.chain';
import { comesBack, type Outcome } from './terms';

type Entered = EnterStepResult['data'];

/** Several items in one word. */
export function overall(outcomes: readonly Outcome[]): Outcome {
  const [first = 'UNKNOWN', ...rest] = new Set(outcomes);
  if (rest.length === 0) return first;
  const accepted = (outcome: Outcome) => outcome === 'ACCEPTED' || outcome === 'ACCEPTED_AMENDED';
  if (outcomes.every(accepted)) return 'ACCEPTED_AMENDED';
  return outcomes.some(accepted) ? 'PARTLY_ACCEPTED' : first;
}

const place = ({ paperId, cycleId }: Paper, { stepId, bodyId, bodyKind }: Step) => ({
  paperId,
  ...(cycleId === undefined ? {} : { cycleId }),
  stepId,
  bodyId,
  bodyKind,
});

const entered = (paper: Paper, step: Step, data: Entered): PaperEvent => {
  const { resolutionItem, outcome, sessionId, decidedOn, paperVersion, recordedBy } = data;
  const competence = competenceFor(step, resolutionItem);
  const result = { resolutionItem, competence, outcome, sessionId, decidedOn };
  const from = data.takenFrom ? { imported: data.takenFrom } : {};
  return {
    type: 'StepResultEntered',
    version: 1,
    data: { ...place(paper, step), ...result, ...from, paperVersion, recordedBy },
  };
};

/** What the body changed is what the next one gets. */
function adopted(
  paper: Paper,
  { stepId, resolutionItem, sessionId, amendedText }: Entered,
): PaperEvent[] {
  const item = paper.items.find((given) => given.resolutionItem === resolutionItem);
  if (amendedText === undefined || item?.text === amendedText) return [];
  const items = paper.items.map((given) =>
    given === item ? { ...given, text: amendedText } : given,
  );
  const version = latestVersion(paper) + 1;
  return [
    {
      type: 'PaperTextChanged',
      version: 1,
      data: { paperId: paper.paperId, version, items, adoptedIn: { stepId, sessionId } },
    },
  ];
}

/** A referral puts the other body's step before this one, once. */
function referred(
  paper: Paper,
  step: Step,
  { outcome, referredTo, sessionId }: Entered,
): PaperEvent[] {
  if (outcome !== 'REFERRED' || !referredTo) return [];
  const { body, bodyKind } = referredTo;
  if (body === undefined || bodyKind === undefined || waitsFor(paper, step, referredTo.bodyId))
    return [];
  const stepId = `${step.stepId}.${paper.steps.length + 1}`;
  return [
    {
      type: 'StepAdded',
      version: 1,
      data: {
        paperId: paper.paperId,
        step: { ...referredTo, stepId, body, bodyKind },
        before: step.stepId,
        reason: step.body,
        referredBy: sessionId,
      },
    },
  ];
}

/** The other body stands before this step already. */
const waitsFor = ({ steps }: Paper, { stepId }: Step, bodyId: string): boolean =>
  steps
    .slice(
      0,
      steps.findIndex((step) => step.stepId === stepId),
    )
    .some(
      (step) => step.bodyId === bodyId && (step.status === 'pending' || step.status === 'open'),
    );

const decidedItems = (paper: Paper, step: Step): readonly DecidedItem[] =>
  paper.items.flatMap(({ resolutionItem, measureIds, planAdoption, text }) => {
    const result = resultOf(step, resolutionItem);
    return result && competenceFor(step, resolutionItem) === 'DECIDE'
      ? [{ ...result, measureIds, planAdoption, text }]
      : [];
  });

const lastOf = (results: readonly StepResult[]): StepResult | undefined =>
  results.reduce<StepResult | undefined>(
    (last, next) => (last && last.decidedOn > next.decidedOn ? last : next),
    undefined,
  );

/** The step is complete when every item it still has to deal with is answered. */
function completed(paper: Paper, step: Step): PaperEvent[] {
  const open = paper.items.some(
    ({ resolutionItem }) => !isAnswered(step, resolutionItem) && !isSettled(paper, resolutionItem),
  );
  const last = lastOf(step.results);
  if (open || !last || step.status === 'completed' || comesBack(last.outcome)) return [];
  const { sessionId, decidedOn } = last;
  const outcome = overall(step.results.map((result) => result.outcome));
  const events: PaperEvent[] = [
    {
      type: 'StepCompleted',
      version: 1,
      data: {
        ...place(paper, step),
        competence: step.competence,
        outcome,
        sessionId,
        completedOn: decidedOn,
      },
    },
  ];
  if (decides(step, paper.items))
    events.push({
      type: 'PaperDecided',
      version: 1,
      data: {
        ...place(paper, step),
        title: paper.title,
        sessionId,
        decidedOn,
        items: decidedItems(paper, step),
        ...(last.imported ? { imported: last.imported } : {}),
      },
    });
  return events;
}

/** A decision that was told already, told anew. */
function corrected(paper: Paper, step: Step, data: Entered, before: StepResult): PaperEvent {
  const { resolutionItem, sessionId, decidedOn } = data;
  const items = decidedItems(paper, step).filter((item) => item.resolutionItem === resolutionItem);
  return {
    type: 'PaperDecisionCorrected',
    version: 1,
    data: {
      ...place(paper, step),
      title: paper.title,
      sessionId,
      decidedOn,
      items,
      before: before.outcome,
      reason: data.correction ?? '',
      ...(data.takenFrom ? { imported: data.takenFrom } : {}),
    },
  };
}

/** Told already; or answered, and what comes is no correction: an answer counts once. */
const isOld = (before: StepResult | undefined, { outcome, sessionId, correction }: Entered) =>
  before !== undefined &&
  ((before.outcome === outcome && before.sessionId === sessionId) ||
    (correction === undefined && !comesBack(before.outcome)));

/** Takes over what a session recorded; a paper or step that is not there has nothing to take. */
export function enterResult({ data }: EnterStepResult, paper: Paper): readonly PaperEvent[] {
  const step = stepOf(paper, data.stepId);
  if (!step) return [];
  const before = resultOf(step, data.resolutionItem);
  if (isOld(before, data)) return [];
  const first = [entered(paper, step, data), ...adopted(paper, data)];
  const known = first.reduce(evolve, paper);
  const now = stepOf(known, step.stepId) ?? step;
  const wasDecided =
    step.status === 'completed' && competenceFor(step, data.resolutionItem) === 'DECIDE';
  return advance(paper, [
    ...first,
    ...(before && wasDecided ? [corrected(known, now, data, before)] : []),
    ...referred(known, now, data),
    ...completed(known, now),
  ]);
}
