import type { Check, PersonRef } from '#kernel';
import { isSecondPerson } from './rules/second-person.rule';
import type { StepReadiness } from './step.readiness';
import { isDisposition, type Competence, type Outcome } from './terms';

export type Asked = Readonly<{
  resolutionItem: string;
  competence: Competence;
  /** The version on the agenda. */
  version: number;
  stated: Outcome | undefined;
}>;

const at = '/resolutionItems';

/** Whoever records a result approves it. */
export const secondPerson = (by: PersonRef, { authors }: StepReadiness): Check => ({
  force: 'E',
  rule: 'SECOND_PERSON',
  met: isSecondPerson(by, authors),
  value: by,
});

function decisionChecks(paper: StepReadiness, { resolutionItem }: Asked): readonly Check[] {
  return [
    {
      force: 'W',
      rule: 'COMMITTEE_HEARD_FIRST',
      met: paper.bodyKind !== 'COUNCIL' || paper.committeeHeard,
      at,
      value: resolutionItem,
    },
    {
      force: 'W',
      rule: 'EARLIER_STEPS_UNFINISHED',
      met: paper.unfinished.length === 0,
      at,
      value: paper.unfinished.join(', '),
    },
  ];
}

const hearingCheck = ({ decidedBefore }: StepReadiness, { resolutionItem }: Asked): Check => ({
  force: 'W',
  rule: 'HEARD_AFTER_DECISION',
  met: decidedBefore === undefined,
  at,
  value: resolutionItem,
  params: { decidedOn: decidedBefore ?? '' },
});

function textChecks(paper: StepReadiness, { version }: Asked): readonly Check[] {
  return [
    { force: 'E', rule: 'PAPER_NOT_RELEASED', met: paper.released, value: paper.title },
    {
      force: 'E',
      rule: 'PAPER_VERSION_CHANGED',
      met: paper.version === version,
      at,
      value: `${version}`,
      params: { version: paper.version },
    },
  ];
}

/** The paper is the released one, and its turn has come; whatever leaves the table unanswered may. */
export function turnChecks(paper: StepReadiness, asked: Asked): readonly Check[] {
  const { stated, competence } = asked;
  if (stated !== undefined && isDisposition(stated)) return [];
  const prepares = competence === 'HEAR' || competence === 'RECOMMEND';
  return [
    ...(competence === 'DECIDE' ? decisionChecks(paper, asked) : []),
    ...(prepares ? [hearingCheck(paper, asked)] : []),
    ...textChecks(paper, asked),
  ];
}
