import type { Words } from '#calendar';
import { Rejection, type Moment, type PersonRef, type Reads, type Refusals } from '#kernel';
import { Count, defineQuery, Id, Optional } from '#shell';
import { HOUSE } from '#kernel';
import { OFFICERS } from './commands/grants';
import { around } from './commands/record-result';
import { quorumRuleWords } from './domain/explanation';
import { MAJORITY_RULES } from './domain/rules';
import { entitledSeats, holds } from './domain/rules/entitled-seats.rule';
import { quorumNeeded } from './domain/rules/quorum.rule';
import { refusals } from './domain/refusals';
import type { RecordResult } from './domain/session.commands';
import { sessions } from './domain/session.decider';
import type { SessionEvent } from './domain/session.events';
import type { Session } from './domain/session.state';
import type { Outcome, SeatGroup } from './domain/terms';
import { agendaItems, type AgendaItemRow } from './projections/agenda-items.projection';
import { bodiesModel, type BodyRow } from './projections/bodies.projection';
import { results } from './projections/results.projection';
import { seatsModel } from './projections/seats.projection';

/** One seat at one agenda item. `recusedFor`: items of resolution; all of them, or none. */
type SeatAtItem = Readonly<{
  seatId: string;
  group: SeatGroup;
  voting: boolean;
  person?: PersonRef;
  /** Voting, and held on the day. */
  entitled: boolean;
  present: boolean;
  /** Who sits for the holder. */
  deputy?: PersonRef;
  recusedFor: readonly string[];
}>;

/** Unit: seats. `enough`: whether the body may vote on it now. */
type QuorumAtItem = Readonly<{
  resolutionItem: string;
  present: number;
  recused: number;
  entitled: number;
  base: number;
  needed: number;
  enough: boolean;
  words: Words;
}>;

type Eligibility = Readonly<{
  sessionId: string;
  itemId: string;
  /** Whether anybody has recorded who is there. */
  attendanceKnown: boolean;
  seats: readonly SeatAtItem[];
  quorum: readonly QuorumAtItem[];
  majority: Readonly<{ source: string; words: Words }>;
}>;

const recusedFrom = ({ recused }: AgendaItemRow, seatId: string, resolutionItem: string) =>
  recused.some(
    (known) =>
      known.seatId === seatId &&
      (known.resolutionItem === undefined || known.resolutionItem === resolutionItem),
  );

function seatsAt(item: AgendaItemRow, body: BodyRow, reads: Reads, moment: Moment) {
  const tenures = reads.all(seatsModel, { bodyId: item.bodyId }, moment).map(({ row }) => row);
  const entitled = entitledSeats(body.seats, tenures, item.date);
  return body.seats.map(({ seatId, group, voting }): SeatAtItem => {
    const holder = tenures.find((tenure) => tenure.seatId === seatId && holds(tenure, item.date));
    const deputy = item.deputies?.find((sitting) => sitting.seatId === seatId);
    return {
      ...{ seatId, group, voting },
      ...(holder ? { person: holder.person } : {}),
      entitled: entitled.includes(seatId),
      present: item.present?.includes(seatId) ?? false,
      ...(deputy ? { deputy: deputy.person } : {}),
      recusedFor: item.results
        .map(({ resolutionItem }) => resolutionItem)
        .filter((resolutionItem) => recusedFrom(item, seatId, resolutionItem)),
    };
  });
}

function quorumAt(resolutionItem: string, body: BodyRow, seats: readonly SeatAtItem[]) {
  const { quorum: rule } = body.rules;
  const entitled = seats.filter((seat) => seat.entitled);
  const free = entitled.filter((seat) => !seat.recusedFor.includes(resolutionItem));
  const recused = entitled.length - free.length;
  const members = { statutory: body.voting, entitled: entitled.length, recused };
  const quorum = quorumNeeded(rule, members);
  const present = free.filter((seat) => seat.present).length;
  return {
    ...{ resolutionItem, present, recused, entitled: entitled.length, ...quorum },
    enough: present >= quorum.needed,
    words: quorumRuleWords(rule, quorum, present),
  };
}

/** The numbers of a vote that is not yet announced. Unit: seats. */
export class VotePreviewDto {
  @Id()
  readonly resolutionItem!: string;

  @Optional()
  @Count(0, 500)
  readonly yes?: number;

  @Optional()
  @Count(0, 500)
  readonly no?: number;

  @Optional()
  @Count(0, 500)
  readonly abstain?: number;
}

type Preview = Readonly<{
  outcome: Outcome;
  carried?: boolean;
  summary: Words;
  explanation: readonly Words[];
}>;

/** What is decided if a reason is given for each rule that yields to one. */
function foreseen(command: RecordResult, session: Session): readonly SessionEvent[] {
  try {
    return sessions.decide(command, session);
  } catch (refused) {
    const given = command.overrides ?? [];
    if (!(refused instanceof Rejection) || !yields(refused)) throw refused;
    if (given.some(({ rule }) => rule === refused.code)) throw refused;
    return foreseen(
      { ...command, overrides: [...given, { rule: refused.code, reason: '–' }] },
      session,
    );
  }
}

const yields = ({ code }: Rejection): boolean => (refusals as Refusals)[code]?.force === 'W';

/** What a chair sees before anything is announced. */
export const voteQueries = [
  defineQuery({
    name: 'eligibility',
    route: 'GET /sessions/:sessionId/agenda-items/:itemId/eligibility',
    allow: HOUSE,
    models: [agendaItems, bodiesModel, seatsModel],
    read: ({ sessionId, itemId }, { reads, moment }): Eligibility | undefined => {
      const item = reads.get(agendaItems, `${sessionId}.${itemId}`, moment);
      const body = item && reads.get(bodiesModel, item.bodyId, moment);
      if (!body) return undefined;
      const seats = seatsAt(item, body, reads, moment);
      const { name, source } = body.rules.majority;
      return {
        ...{ sessionId, itemId, seats },
        attendanceKnown: item.present !== undefined,
        quorum: item.results.map(({ resolutionItem }) => quorumAt(resolutionItem, body, seats)),
        majority: { source, words: MAJORITY_RULES[name].words },
      };
    },
    summary: {
      de: 'Wer zu einem Punkt stimmberechtigt, anwesend und befangen ist, und ob das genügt',
      en: 'Who is entitled, present and recused at an item, and whether that suffices',
    },
  }),
  defineQuery({
    name: 'previewResult',
    route: 'GET /sessions/:sessionId/agenda-items/:itemId/preview',
    shape: VotePreviewDto,
    allow: OFFICERS,
    models: [agendaItems, results],
    read: async (input, { reads, tenant, caller, now }): Promise<Preview | undefined> => {
      const { sessionId, itemId, resolutionItem, yes = 0, no = 0, abstain = 0 } = input;
      const session = await tenant.writePath.state(sessions, sessionId);
      if (!session.items.has(itemId)) return undefined;
      const counted = { votes: { yes, no, abstain }, resolutionItems: [resolutionItem] };
      const command: RecordResult = {
        type: 'RecordResult',
        data: {
          ...{ sessionId, itemId, ...counted },
          ...(await around(tenant, { sessionId, itemId })),
        },
        now,
        by: caller.person,
      };
      const [event] = foreseen(command, session);
      // The same result again is no event: what was recorded is what it comes to.
      const known = reads.get(results, `${sessionId}.${itemId}.${resolutionItem}`);
      const result = event?.type === 'ResultRecorded' ? event.data : known;
      if (!result) return undefined;
      const { outcome, carried, summary, explanation } = result;
      return { outcome, ...(carried === undefined ? {} : { carried }), summary, explanation };
    },
    summary: {
      de: 'Was die Stimmen ergäben, berechnet und erklärt, bevor etwas eingetragen ist',
      en: 'What the votes would come to, computed and explained before anything is recorded',
    },
  }),
];
