import { canonical, Rejection } from '#kernel';
import type { BodyOn } from './body.state';
import { isVote } from './outcome';
import { checkDeputies, checkPresent, sameAttendance } from './presence';
import { askedOf, known, resultOf, sameVoters } from './result';
import type { CorrectResult, RecordResult } from './session.commands';
import type { Result, SessionEvent } from './session.events';
import {
  attendanceOf,
  corrected,
  factsOf,
  itemOf,
  mustBeOpen,
  type Attendance,
  type Known,
  type Session,
} from './session.state';
import type { StepReadiness } from './step.readiness';
import { comesBack } from './terms';

const same = (before: Known, { outcome, votes, rollCall }: Result): boolean =>
  canonical([before.outcome, before.votes, before.rollCall].map((value) => value ?? null)) ===
  canonical([outcome, votes, rollCall].map((value) => value ?? null));

/** @throws Rejection NO_RESOLUTION_ITEM, AMENDED_TEXT_FOR_MANY, ANSWERED_BEFORE */
function checkAsked(
  { resolutionItems, amendedText }: RecordResult['data'],
  { answeredBefore }: StepReadiness,
): void {
  if (resolutionItems.length === 0)
    throw new Rejection('NO_RESOLUTION_ITEM', { at: '/resolutionItems' });
  if (amendedText !== undefined && resolutionItems.length > 1)
    throw new Rejection('AMENDED_TEXT_FOR_MANY', { at: '/amendedText' });
  const answered = resolutionItems.find((asked) => answeredBefore.includes(asked));
  if (answered !== undefined)
    throw new Rejection('ANSWERED_BEFORE', { at: '/resolutionItems', value: answered });
}

/**
 * One event per item of resolution; items voted on together share the vote.
 * @throws Rejection SESSION_NOT_OPEN, RESULT_ALREADY_RECORDED
 */
export function recordResult(command: RecordResult, session: Session): SessionEvent[] {
  const { data } = command;
  const facts = factsOf(session, data.sessionId);
  const item = itemOf(session, data.itemId);
  mustBeOpen(session);
  const there = known(data, item);
  checkAsked(data, there.paper);
  sameVoters(item, data.resolutionItems);
  return [...new Set(data.resolutionItems)].flatMap((resolutionItem, i): SessionEvent[] => {
    const at = `/resolutionItems/${i}`;
    const asked = askedOf(item, resolutionItem, at);
    const before = item.results.get(resolutionItem);
    const answered = before !== undefined && !comesBack(before.outcome);
    const present = answered ? before.present : item.present;
    const result = resultOf({
      ...there,
      command,
      facts,
      item,
      asked,
      present,
      again: answered,
      voted: before !== undefined && isVote(before),
    });
    if (before && same(before, result)) return [];
    if (answered) throw new Rejection('RESULT_ALREADY_RECORDED', { at, value: resolutionItem });
    return [{ type: 'ResultRecorded', version: 1, data: result, effectiveOn: facts.date }];
  });
}

/** Who was there after all. */
function attendance({ data, imported }: CorrectResult, body: BodyOn, before: Known): Attendance {
  const after = corrected(before, data);
  if (data.present && imported === undefined) checkPresent(data.present, body);
  if (data.deputies) checkDeputies(data.deputies, after.present ?? [], body.members);
  return after;
}

/**
 * @throws Rejection RESULT_NOT_RECORDED, SEAT_NOT_ENTITLED, SEAT_TWICE, DEPUTY_OF_ABSENT_SEAT,
 * DEPUTY_TWICE, DEPUTY_IS_MEMBER
 */
export function correctResult(command: CorrectResult, session: Session): SessionEvent[] {
  const { data } = command;
  const { resolutionItem, reason, corrects } = data;
  const facts = factsOf(session, data.sessionId);
  const item = itemOf(session, data.itemId);
  const asked = askedOf(item, resolutionItem, '/resolutionItem');
  const before = item.results.get(resolutionItem);
  if (!before)
    throw new Rejection('RESULT_NOT_RECORDED', { at: '/resolutionItem', value: resolutionItem });
  const there = known(data, item);
  const after = attendance(command, there.body, before);
  const { present } = after;
  const voted = isVote(before);
  const result = resultOf({ ...there, command, facts, item, asked, present, again: true, voted });
  if (same(before, result) && sameAttendance(before, after)) return [];
  const { outcome, votes } = before;
  return [
    {
      type: 'ResultCorrected',
      version: 1,
      data: {
        ...result,
        reason,
        before: { outcome, ...(votes ? { votes } : {}) },
        ...attendanceOf(data),
      },
      effectiveOn: facts.date,
      ...(corrects === undefined ? {} : { corrects }),
    },
  ];
}
