import { assess, canonical, Rejection, type Assessment, type Check } from '#kernel';
import type { AddStep, AskedStep, OpenStep, SetReferralChain, SkipStep } from './paper.commands';
import type { ChainStep, PaperEvent } from './paper.events';
import { competenceFor, evolve, isWithdrawn, stepOf, type Paper, type Step } from './paper.state';
import { committeeHeard, unfinishedBefore } from './rules/order-of-bodies.rule';
import { hasCommitteeStep } from './rules/plan-adoption.rule';
import { mayTake } from './rules/preparing-bodies.rule';

const NOTHING_SAID: Assessment = { overrides: [], findings: [] };

type Chain = Pick<Paper, 'items' | 'steps'>;

/** What a plan's chain must have. */
export function planAdoption({
  items,
  steps,
}: Readonly<{ items: Paper['items']; steps: Parameters<typeof hasCommitteeStep>[0] }>): Check {
  const adopting = items.filter((item) => item.planAdoption);
  return {
    force: 'E',
    rule: 'PLAN_ADOPTION_NEEDS_COMMITTEE',
    met: adopting.length === 0 || hasCommitteeStep(steps),
    at: '/steps',
    value: adopting.map(({ resolutionItem }) => resolutionItem).join(', '),
  };
}

export const decides = (step: ChainStep, items: Paper['items']): boolean =>
  items.some(({ resolutionItem }) => competenceFor(step, resolutionItem) === 'DECIDE');

/** What must be complete before a step that decides is open. */
function orderOf({ items, steps }: Chain, step: Step): readonly Check[] {
  const deciding = decides(step, items);
  const council = deciding && step.bodyKind === 'COUNCIL';
  const unfinished = deciding ? unfinishedBefore(steps, step.stepId) : [];
  return [
    {
      force: 'W',
      rule: 'COMMITTEE_HEARD_FIRST',
      met: !council || committeeHeard(steps),
      at: '/stepId',
      value: step.body,
    },
    {
      force: 'W',
      rule: 'EARLIER_STEPS_UNFINISHED',
      met: unfinished.length === 0,
      at: '/stepId',
      value: unfinished.map(({ body }) => body).join(', '),
    },
  ];
}

function opened({ paperId, cycleId }: Paper, step: Step, assessment: Assessment): PaperEvent {
  const { stepId, bodyId, bodyKind, body } = step;
  return {
    type: 'StepOpened',
    version: 1,
    data: {
      paperId,
      ...(cycleId === undefined ? {} : { cycleId }),
      stepId,
      bodyId,
      bodyKind,
      body,
      ...assessment,
    },
  };
}

/** What happened, and the next step that opens because of it. */
export function advance(before: Paper, events: readonly PaperEvent[]): readonly PaperEvent[] {
  const paper = events.reduce(evolve, before);
  if (paper.status !== 'released' || isWithdrawn(paper)) return events;
  if (paper.steps.some(({ status }) => status === 'open')) return events;
  const next = paper.steps.find(({ status }) => status === 'pending');
  if (!next || !orderOf(paper, next).every(({ met }) => met)) return events;
  return [...events, opened(paper, next, NOTHING_SAID)];
}

/** @throws Rejection BODY_UNKNOWN, RESOLUTION_ITEM_UNKNOWN */
function known(step: AskedStep, { items }: Pick<Paper, 'items'>, at: string): ChainStep {
  const { body, bodyKind } = step;
  if (body === undefined || bodyKind === undefined)
    throw new Rejection('BODY_UNKNOWN', { at: `${at}/bodyId`, value: step.bodyId });
  for (const { resolutionItem } of step.perItem ?? [])
    if (!items.some((item) => item.resolutionItem === resolutionItem))
      throw new Rejection('RESOLUTION_ITEM_UNKNOWN', {
        at: `${at}/perItem`,
        value: resolutionItem,
      });
  return { ...step, body, bodyKind };
}

const cannotDecide = (steps: readonly ChainStep[], { items }: Pick<Paper, 'items'>): Check => {
  const wrong = steps.find((step) => decides(step, items) && !mayTake(step.bodyKind, 'DECIDE'));
  return {
    force: 'E',
    rule: 'BODY_CANNOT_DECIDE',
    met: !wrong,
    at: '/steps',
    value: wrong?.body ?? '',
  };
};

function decidedTwice(steps: readonly ChainStep[], { items }: Pick<Paper, 'items'>): Check {
  const twice = items.find(
    ({ resolutionItem }) =>
      steps.filter((step) => competenceFor(step, resolutionItem) === 'DECIDE').length > 1,
  );
  return {
    force: 'E',
    rule: 'TWO_DECIDING_STEPS',
    met: !twice,
    at: '/steps',
    value: twice?.resolutionItem ?? '',
  };
}

const bare = ({ stepId, bodyId, bodyKind, body, competence, perItem }: ChainStep) =>
  canonical({ stepId, bodyId, bodyKind, body, competence, perItem });

/** @throws Rejection CHAIN_ALREADY_RUNNING, STEP_TWICE, BODY_CANNOT_DECIDE, TWO_DECIDING_STEPS */
export function setChain(command: SetReferralChain, paper: Paper): PaperEvent[] {
  const { paperId, steps: asked } = command.data;
  const steps = asked.map((step, i) => known(step, paper, `/steps/${i}`));
  if (canonical(steps.map(bare)) === canonical(paper.steps.map(bare))) return [];
  if (paper.status === 'released') throw new Rejection('CHAIN_ALREADY_RUNNING');
  const twice = steps.find(({ stepId }, i) => steps.findIndex((s) => s.stepId === stepId) < i);
  if (twice) throw new Rejection('STEP_TWICE', { at: '/steps', value: twice.stepId });
  const assessment = assess(command, [cannotDecide(steps, paper), decidedTwice(steps, paper)]);
  return [{ type: 'ReferralChainSet', version: 1, data: { paperId, steps, ...assessment } }];
}

/** @throws Rejection STEP_TWICE, STEP_UNKNOWN */
export function addStep(command: AddStep, paper: Paper): readonly PaperEvent[] {
  const { data } = command;
  const step = known(data.step, paper, '/step');
  const there = stepOf(paper, step.stepId);
  if (there && bare(there) === bare(step)) return [];
  if (there) throw new Rejection('STEP_TWICE', { at: '/step/stepId', value: step.stepId });
  if (data.before !== undefined && stepOf(paper, data.before)?.status !== 'pending')
    assertOpen(stepOf(paper, data.before), data.before);
  const all = [...paper.steps, step];
  assess(command, [cannotDecide([step], paper), decidedTwice(all, paper)]);
  return advance(paper, [{ type: 'StepAdded', version: 1, data: { ...data, step } }]);
}

/** @throws Rejection STEP_UNKNOWN, STEP_COMPLETED */
function assertOpen(step: Step | undefined, stepId: string): asserts step is Step {
  if (!step) throw new Rejection('STEP_UNKNOWN', { at: '/stepId', value: stepId });
  if (step.status === 'completed' || step.status === 'skipped')
    throw new Rejection('STEP_COMPLETED', { at: '/stepId', value: step.body });
}

/** @throws Rejection STEP_UNKNOWN, STEP_COMPLETED, PLAN_ADOPTION_NEEDS_COMMITTEE */
export function skipStep(command: SkipStep, paper: Paper): readonly PaperEvent[] {
  const { stepId } = command.data;
  const step = stepOf(paper, stepId);
  if (step?.status === 'skipped') return [];
  assertOpen(step, stepId);
  const left = paper.steps.filter((other) => other.stepId !== stepId);
  const assessment = assess(command, [planAdoption({ items: paper.items, steps: left })]);
  const { cycleId } = paper;
  return advance(paper, [
    {
      type: 'StepSkipped',
      version: 1,
      data: { ...command.data, ...(cycleId === undefined ? {} : { cycleId }), ...assessment },
    },
  ]);
}

/** @throws Rejection STEP_UNKNOWN, STEP_COMPLETED, PAPER_NOT_RELEASED, COMMITTEE_HEARD_FIRST, EARLIER_STEPS_UNFINISHED */
export function openStep(command: OpenStep, paper: Paper): PaperEvent[] {
  const { stepId } = command.data;
  const step = stepOf(paper, stepId);
  if (step?.status === 'open') return [];
  assertOpen(step, stepId);
  if (paper.status !== 'released')
    throw new Rejection('PAPER_NOT_RELEASED', { value: paper.title });
  return [opened(paper, step, assess(command, orderOf(paper, step)))];
}
