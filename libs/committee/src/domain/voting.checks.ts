import type { Check } from '#kernel';
import type { BodyOn } from './body.state';
import { isHeard, needsHearing, type Hearing } from './rules/hearing-before-vote.rule';
import type { ReadyItem, StepReadiness } from './step.readiness';

export type Voting = Readonly<{
  body: BodyOn;
  paper: Pick<StepReadiness, 'cycleId'>;
  asked: ReadyItem;
  hearing: Hearing;
  imported: boolean;
}>;

/** A composition that was only found in imported history binds whatever is done here. */
export const compositionCheck = ({ composition, name }: BodyOn, imported: boolean): Check => ({
  force: 'E',
  rule: 'BODY_COMPOSITION_UNLAWFUL',
  met: imported || composition === undefined,
  at: '/bodyId',
  value: name,
  params: { seats: composition?.value ?? '' },
});

/** The body may vote, and on this. */
export function votingChecks({ body, paper, asked, hearing, imported }: Voting): readonly Check[] {
  const { resolutionItem, planAdoption } = asked;
  const vote = { bodyKind: body.kind, planAdoption, cycleId: paper.cycleId };
  return [
    compositionCheck(body, imported),
    {
      force: 'E',
      rule: 'PLAN_VOTE_WITHOUT_HEARING',
      met: !needsHearing(vote) || isHeard(hearing, imported),
      at: '/resolutionItems',
      value: resolutionItem,
      params: { body: body.name, day: body.day },
    },
  ];
}
