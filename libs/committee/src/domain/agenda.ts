import { assess, canonical, Rejection } from '#kernel';
import type { AddAgendaItem, RemoveAgendaItem } from './session.commands';
import type { AgendaItem, OffAgenda, SessionEvent } from './session.events';
import { factsOf, itemOf, mustTakePlace, type Facts, type Session } from './session.state';
import type { StepReadiness } from './step.readiness';

const itemFrom = (
  command: AddAgendaItem,
  { bodyId, body, date }: Facts,
  paper: StepReadiness,
): AgendaItem => {
  const { sessionId, itemId, paperId, stepId } = command.data;
  return {
    sessionId,
    bodyId,
    body,
    date,
    itemId,
    paperId,
    ...(paper.cycleId === undefined ? {} : { cycleId: paper.cycleId }),
    title: paper.title,
    stepId,
    paperVersion: paper.version,
    resolutionItems: paper.items,
  };
};

/** @throws Rejection PAPER_STEP_UNKNOWN, STEP_OF_ANOTHER_BODY */
function stepFor({ data }: AddAgendaItem, bodyId: string): StepReadiness {
  const { paper, paperId, stepId } = data;
  if (!paper)
    throw new Rejection('PAPER_STEP_UNKNOWN', {
      at: '/stepId',
      value: stepId,
      params: { paperId },
    });
  if (paper.bodyId !== bodyId)
    throw new Rejection('STEP_OF_ANOTHER_BODY', { at: '/stepId', value: stepId });
  return paper;
}

/** @throws Rejection AGENDA_ITEM_TAKEN, STEP_ALREADY_ON_AGENDA, RESULT_ALREADY_RECORDED */
function checkPlace(next: AgendaItem, { items }: Session): void {
  const other = [...items.values()].find(
    ({ facts }) =>
      facts.itemId !== next.itemId &&
      facts.paperId === next.paperId &&
      facts.stepId === next.stepId,
  );
  if (other)
    throw new Rejection('STEP_ALREADY_ON_AGENDA', { at: '/stepId', value: other.facts.itemId });
  const there = items.get(next.itemId);
  if (there && (there.facts.paperId !== next.paperId || there.facts.stepId !== next.stepId))
    throw new Rejection('AGENDA_ITEM_TAKEN', { at: '/itemId', value: next.itemId });
  if (there && there.results.size > 0)
    throw new Rejection('RESULT_ALREADY_RECORDED', { at: '/itemId', value: next.itemId });
}

/** @throws Rejection SESSION_CLOSED, SESSION_CANCELLED, PAPER_NOT_RELEASED, STEP_COMPLETED */
export function addAgendaItem(command: AddAgendaItem, session: Session): SessionEvent[] {
  const facts = factsOf(session, command.data.sessionId);
  const paper = stepFor(command, facts.bodyId);
  const item = itemFrom(command, facts, paper);
  const there = session.items.get(item.itemId);
  if (there && canonical(there.facts) === canonical(item)) return [];
  if (session.status === 'closed') throw new Rejection('SESSION_CLOSED', { value: facts.date });
  mustTakePlace(session, facts);
  checkPlace(item, session);
  const done = paper.status === 'completed' || paper.status === 'skipped';
  const assessment = assess(command, [
    {
      force: 'E',
      rule: 'PAPER_NOT_RELEASED',
      met: paper.released,
      at: '/paperId',
      value: paper.title,
    },
    { force: 'E', rule: 'STEP_COMPLETED', met: !done, at: '/stepId', value: paper.title },
  ]);
  const data = { ...item, ...assessment };
  return [{ type: there ? 'AgendaItemUpdated' : 'AgendaItemAdded', version: 1, data }];
}

/** What of an item is named where it leaves an agenda. */
export const offAgenda = ({ itemId, paperId, cycleId, stepId, title }: AgendaItem): OffAgenda => ({
  itemId,
  paperId,
  ...(cycleId === undefined ? {} : { cycleId }),
  stepId,
  title,
});

/**
 * Once the session has begun the agenda is the body's: what it does not want to deal with has the
 * result `REMOVED`.
 * @source § 34 Abs. 1 GemO BW
 * @throws Rejection AGENDA_ITEM_UNKNOWN, RESULT_STANDS_ON_ITEM, AGENDA_IN_SESSION, SESSION_CLOSED,
 * SESSION_CANCELLED
 */
export function removeAgendaItem({ data }: RemoveAgendaItem, session: Session): SessionEvent[] {
  const facts = factsOf(session, data.sessionId);
  const item = itemOf(session, data.itemId);
  const { sessionId, bodyId, body, date } = facts;
  if (item.results.size > 0)
    throw new Rejection('RESULT_STANDS_ON_ITEM', { at: '/itemId', value: data.itemId });
  if (session.status === 'closed') throw new Rejection('SESSION_CLOSED', { value: date });
  if (session.status === 'open') throw new Rejection('AGENDA_IN_SESSION', { value: date });
  mustTakePlace(session, facts);
  const { reason } = data;
  return [
    {
      type: 'AgendaItemRemoved',
      version: 1,
      data: { sessionId, bodyId, body, date, ...offAgenda(item.facts), reason },
    },
  ];
}
