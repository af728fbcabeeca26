import { assess, canonical, Rejection, type Check, type Command, type Finding } from '#kernel';
import type { BodyOn } from './body.state';
import { basisOf, quorumOf, tally, type Counting } from './count';
import { explain, summarise } from './explanation';
import { isUnanimous, isVote, outcomeOf } from './outcome';
import { officerCheck, voteChecks } from './result.checks';
import { MAJORITY_RULES } from './rules';
import { votedOnInformation } from './rules/information-item.rule';
import type { AfterHearing, CorrectResult, Counted, RecordResult } from './session.commands';
import type { Result } from './session.events';
import { isRecused, type Facts, type Item } from './session.state';
import type { ReadyItem, StepReadiness } from './step.readiness';
import { isDisposition, type Tally } from './terms';
import { secondPerson, turnChecks } from './turn.checks';
import { votingChecks } from './voting.checks';

/** One item of resolution on its way to a result. */
export type Case = Readonly<{
  command: Command<string, Counted & AfterHearing>;
  body: BodyOn;
  paper: StepReadiness;
  facts: Facts;
  item: Item;
  asked: ReadyItem;
  present: readonly string[] | undefined;
  /** The body has voted on it before: that it might is not asked again. */
  voted: boolean;
  /** Answered before: whose turn it is is not asked again. */
  again: boolean;
}>;

/** @throws Rejection BODY_UNKNOWN, PAPER_STEP_UNKNOWN */
export function known({ body, paper }: RecordResult['data'] | CorrectResult['data'], item: Item) {
  const { bodyId, stepId, paperId } = item.facts;
  if (!body) throw new Rejection('BODY_UNKNOWN', { value: bodyId });
  if (!paper) throw new Rejection('PAPER_STEP_UNKNOWN', { value: stepId, params: { paperId } });
  return { body, paper };
}

/** @throws Rejection RESOLUTION_ITEM_UNKNOWN */
export function askedOf({ facts }: Item, resolutionItem: string, at: string): ReadyItem {
  const asked = facts.resolutionItems.find((item) => item.resolutionItem === resolutionItem);
  if (!asked) throw new Rejection('RESOLUTION_ITEM_UNKNOWN', { at, value: resolutionItem });
  return asked;
}

const countingOf = ({ command, body, item, asked, present }: Case): Counting => ({
  item,
  resolutionItem: asked.resolutionItem,
  body,
  present,
  imported: command.imported !== undefined,
});

const carries = ({ rules }: BodyOn, votes: Tally | undefined): boolean | undefined =>
  votes && MAJORITY_RULES[rules.majority.name].carried(votes);

/** @throws Rejection DISPOSITION_WITH_VOTES */
function count(given: Case) {
  const { command, body, asked } = given;
  const { data } = command;
  const counting = countingOf(given);
  const votes = tally(data, counting);
  if (votes && data.stated && isDisposition(data.stated))
    throw new Rejection('DISPOSITION_WITH_VOTES', { at: '/stated', value: data.stated });
  const basis = basisOf(counting, data.votes);
  const carried = carries(body, votes);
  const outcome = outcomeOf({
    competence: asked.competence,
    carried,
    stated: data.stated,
    amended: data.amendedText !== undefined,
  });
  return { votes, basis, quorum: quorumOf(body, basis), carried, outcome };
}

type Count = ReturnType<typeof count>;

function checks(
  { command, body, paper, item, asked, again, voted }: Case,
  counted: Count,
): readonly Check[] {
  const { data, by } = command;
  const imported = command.imported !== undefined;
  const turn = { ...asked, version: item.facts.paperVersion, stated: data.stated };
  const vote = { ...counted, data, competence: asked.competence, imported };
  const voting = { body, paper, asked, hearing: data.hearing, imported };
  const votes = !voted && isVote(counted);
  return [
    secondPerson(by, paper),
    officerCheck(by, imported, body),
    ...(again ? [] : turnChecks(paper, turn)),
    ...(votes ? votingChecks(voting) : []),
    ...voteChecks(vote, body.rules.quorum.source),
  ];
}

const votesOf = ({ votes, basis: { present, entitled, recused } }: Count) =>
  votes && {
    ...votes,
    ...(present === undefined ? {} : { present }),
    ...(entitled === undefined ? {} : { entitled }),
    ...(recused === undefined ? {} : { recused }),
  };

function said({ data }: Case['command']) {
  const { rollCall, secret, resultLabel, amendedText, referredTo } = data;
  return {
    ...(rollCall ? { rollCall } : {}),
    ...(secret ? { secret } : {}),
    ...(resultLabel === undefined ? {} : { resultLabel }),
    ...(amendedText === undefined ? {} : { amendedText }),
    ...(referredTo ? { referredTo } : {}),
  };
}

const placeOf = ({ facts }: Item) => ({
  sessionId: facts.sessionId,
  bodyId: facts.bodyId,
  body: facts.body,
  itemId: facts.itemId,
  paperId: facts.paperId,
  ...(facts.cycleId === undefined ? {} : { cycleId: facts.cycleId }),
  title: facts.title,
  stepId: facts.stepId,
  paperVersion: facts.paperVersion,
});

const derived = (votes: Tally | undefined, carried: boolean | undefined) =>
  votes && carried !== undefined
    ? { carried, unanimous: isUnanimous(votes), noOpposition: votes.no === 0 }
    : {};

/** What is marked and forbids nothing. */
const marks = ({ competence, resolutionItem }: ReadyItem, counted: Count): readonly Finding[] =>
  votedOnInformation(competence, counted)
    ? [{ rule: 'INFORMATION_ITEM_VOTED', value: resolutionItem }]
    : [];

/** The result of one item, judged and explained. @throws Rejection the first rule it breaks */
export function resultOf(given: Case): Result & ReturnType<typeof assess> {
  const { command, body, facts, item, asked } = given;
  const counted = count(given);
  const assessment = assess(command, checks(given, counted));
  const votes = votesOf(counted);
  const course = {
    ...counted,
    body,
    name: facts.body,
    resolutionItem: asked.resolutionItem,
  };
  return {
    ...placeOf(item),
    ...asked,
    bodyKind: facts.bodyKind,
    ...(votes ? { votes } : {}),
    ...said(command),
    ...derived(counted.votes, counted.carried),
    outcome: counted.outcome,
    explanation: explain(course),
    summary: summarise(course),
    decidedOn: facts.date,
    recordedBy: command.by,
    ...assessment,
    findings: [...assessment.findings, ...marks(asked, counted)],
  };
}

/** Items voted on together must be open to the same members. @throws Rejection RECUSALS_DIFFER */
export function sameVoters(item: Item, resolutionItems: readonly string[]): void {
  const seats = item.recused.map(({ seatId }) => seatId);
  const away = (resolutionItem: string) =>
    canonical(seats.filter((seatId) => isRecused(item, seatId, resolutionItem)));
  const [first = '', ...rest] = resolutionItems;
  const other = rest.find((resolutionItem) => away(resolutionItem) !== away(first));
  if (other !== undefined)
    throw new Rejection('RECUSALS_DIFFER', { at: '/resolutionItems', value: `${first}, ${other}` });
}
