import { knowsYearOf, localDateOf } from '#calendar';
import { assess, Rejection, repeats, type Check, type LocalDate, type Words } from '#kernel';
import { offAgenda } from './agenda';
import type { BodyOn } from './body.state';
import { convening, type Convening } from './rules/convening-period.rule';
import type { CancelSession, CloseSession, ConveneSession, OpenSession } from './session.commands';
import type { SessionEvent } from './session.events';
import { factsOf, mustTakePlace, type Item, type Session } from './session.state';
import { compositionCheck } from './voting.checks';

type Asked = ConveneSession['data'];

/** @throws Rejection RECEIVED_BEFORE_SENT */
function checkReceipt({ sentOn, receivedOn }: Asked): void {
  if (sentOn !== undefined && receivedOn !== undefined && receivedOn < sentOn)
    throw new Rejection('RECEIVED_BEFORE_SENT', {
      at: '/receivedOn',
      value: receivedOn,
      params: { sentOn },
    });
}

const judged = ({ date }: Asked, received: LocalDate | undefined, body: BodyOn) =>
  received !== undefined && knowsYearOf(date)
    ? convening(received, date, body.rules.convening, body.place)
    : undefined;

function checks(
  { date }: Asked,
  received: LocalDate | undefined,
  body: BodyOn,
  convened: Convening | undefined,
): readonly Check[] {
  const year = date.slice(0, 4);
  return [
    {
      force: 'E',
      rule: 'BODY_NOT_CONSTITUTED',
      met: body.constituted,
      at: '/bodyId',
      value: body.name,
    },
    { force: 'E', rule: 'CALENDAR_YEAR_UNKNOWN', met: knowsYearOf(date), at: '/date', value: year },
    { force: 'E', rule: 'INVITATION_MISSING', met: received !== undefined, at: '/sentOn' },
    {
      force: 'E',
      rule: 'INVITED_AFTER_SESSION',
      met: received === undefined || received <= date,
      at: '/sentOn',
      value: received ?? '',
      params: { date },
    },
    {
      force: 'W',
      rule: 'CONVENING_PERIOD',
      met: !convened || convened.inTime,
      at: '/sentOn',
      value: received ?? '',
      params: { latest: convened?.latest ?? '', source: body.rules.convening.source },
    },
  ];
}

/** @throws Rejection BODY_UNKNOWN, SESSION_EXISTS, CONVENING_PERIOD, BODY_COMPOSITION_UNLAWFUL */
export function convene(command: ConveneSession, session: Session): SessionEvent[] {
  const { body, ...data } = command.data;
  if (session.facts) {
    const { sessionId, bodyId, date } = data;
    if (repeats({ sessionId, bodyId, date }, session.facts)) return [];
    throw new Rejection('SESSION_EXISTS', { value: session.facts.date });
  }
  if (!body) throw new Rejection('BODY_UNKNOWN', { at: '/bodyId', value: data.bodyId });
  checkReceipt(data);
  const received = data.receivedOn ?? data.sentOn;
  const convened = judged(data, received, body);
  const assessment = assess(command, [
    ...checks(data, received, body, convened),
    compositionCheck(body, command.imported !== undefined),
  ]);
  return [
    {
      type: 'SessionConvened',
      version: 1,
      data: {
        ...data,
        bodyKind: body.kind,
        body: body.name,
        ...(convened ? { convening: convened } : {}),
        ...assessment,
      },
    },
  ];
}

/** @throws Rejection SESSION_NOT_YET, SESSION_CLOSED, SESSION_CANCELLED */
export function open({ data, now }: OpenSession, session: Session): SessionEvent[] {
  const facts = factsOf(session, data.sessionId);
  const { sessionId, bodyId, body, date } = facts;
  if (session.status === 'open') return [];
  mustTakePlace(session, facts);
  if (session.status === 'closed') throw new Rejection('SESSION_CLOSED', { value: date });
  const today = localDateOf(now);
  if (today < date) throw new Rejection('SESSION_NOT_YET', { value: date, params: { today } });
  return [{ type: 'SessionOpened', version: 1, data: { sessionId, bodyId, body, date } }];
}

/** The Ziffern of an item without a result. */
const unanswered = ({ facts: { itemId, resolutionItems }, results }: Item) => ({
  itemId,
  out: resolutionItems
    .map(({ resolutionItem }) => resolutionItem)
    .filter((resolutionItem) => !results.has(resolutionItem)),
});

type Unanswered = ReturnType<typeof unanswered>;

const LIST = { de: new Intl.ListFormat('de'), en: new Intl.ListFormat('en') };

const inWords = (missing: readonly Unanswered[]): Words => {
  const say = (words: (item: Unanswered, many: boolean) => string) =>
    missing.map((item) => words(item, item.out.length > 1)).join('; ');
  return {
    de: say(
      ({ itemId, out }, many) =>
        `TOP ${itemId}, ${many ? 'Ziffern' : 'Ziffer'} ${LIST.de.format(out)}`,
    ),
    en: say(
      ({ itemId, out }, many) =>
        `agenda item ${itemId}, ${many ? 'items' : 'item'} ${LIST.en.format(out)}`,
    ),
  };
};

/** @throws Rejection SESSION_NOT_OPEN, SESSION_CANCELLED, ITEMS_WITHOUT_RESULT */
export function close(command: CloseSession, session: Session): SessionEvent[] {
  const facts = factsOf(session, command.data.sessionId);
  const { sessionId, bodyId, body, date } = facts;
  if (session.status === 'closed') return [];
  mustTakePlace(session, facts);
  if (session.status !== 'open')
    throw new Rejection('SESSION_NOT_OPEN', {
      value: session.status.toUpperCase(),
      params: { date },
    });
  const missing = [...session.items.values()].map(unanswered).filter(({ out }) => out.length > 0);
  const assessment = assess(command, [
    {
      force: 'W',
      rule: 'ITEMS_WITHOUT_RESULT',
      met: missing.length === 0,
      value: missing
        .flatMap(({ itemId, out }) => out.map((resolutionItem) => `${itemId}/${resolutionItem}`))
        .join(', '),
      params: { open: inWords(missing) },
    },
  ]);
  const data = { sessionId, bodyId, body, date, ...assessment };
  return [{ type: 'SessionClosed', version: 1, data }];
}

/**
 * A session that has begun is closed, not cancelled.
 * @throws Rejection SESSION_ALREADY_OPEN, SESSION_CLOSED
 */
export function cancel({ data }: CancelSession, session: Session): SessionEvent[] {
  const { sessionId, bodyId, body, date } = factsOf(session, data.sessionId);
  if (session.status === 'cancelled') return [];
  if (session.status === 'closed') throw new Rejection('SESSION_CLOSED', { value: date });
  if (session.status === 'open') throw new Rejection('SESSION_ALREADY_OPEN', { value: date });
  const agenda = [...session.items.values()].map((item) => offAgenda(item.facts));
  const { reason } = data;
  return [
    {
      type: 'SessionCancelled',
      version: 1,
      data: { sessionId, bodyId, body, date, reason, agenda },
    },
  ];
}
