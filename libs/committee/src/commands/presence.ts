import { Rejection, type PersonRef, type Sealed } from '#kernel';
import { covers, defineCommand, Id, Ids, ListOf, Optional, Text, type Tenant } from '#shell';
import { bodies } from '../domain/body.decider';
import { holds } from '../domain/rules/entitled-seats.rule';
import { sessions } from '../domain/session.decider';
import type { Session } from '../domain/session.state';
import { OFFICERS } from './grants';
import { sessionWithBody } from './look-up';

export class DeputyDto {
  @Id()
  readonly seatId!: string;

  @Id()
  readonly person!: string;
}

/** Body of `POST /sessions/:sessionId/attendance`. */
export class RecordAttendanceDto {
  @Id()
  readonly itemId!: string;

  /** Entitled seats in the room when the item is voted on. */
  @Ids(500)
  readonly present!: readonly string[];

  /** Who sits for members that are away, by the seats of these. */
  @Optional()
  @ListOf(() => DeputyDto, 500)
  readonly deputies?: readonly DeputyDto[];
}

export const RecordAttendanceCommand = defineCommand({
  type: 'RecordAttendance',
  category: sessions,
  shape: RecordAttendanceDto,
  route: 'POST /sessions/:sessionId/attendance',
  allow: OFFICERS,
  target: ({ sessionId }) => sessionId,
  prepare: async ({ sessionId, ...attendance }, { tenant }) => {
    const { body } = await sessionWithBody(tenant, sessionId);
    return { ...attendance, sessionId, body };
  },
  summary: {
    de: 'Anwesenheit zu einem Tagesordnungspunkt eintragen',
    en: 'Record the attendance at an agenda item',
  },
});

/** Body of `POST /sessions/:sessionId/recusals`. */
export class DeclareRecusalDto {
  @Id()
  readonly itemId!: string;

  @Id()
  readonly seatId!: string;

  /** Absent: the whole agenda item. */
  @Optional()
  @Id()
  readonly resolutionItem?: string;

  /** Stays sealed under the key of the person concerned. */
  @Optional()
  @Text(500)
  readonly ground?: string;
}

const holderOf = async (tenant: Tenant, { facts }: Session, seatId: string) => {
  if (!facts) return undefined;
  const { tenures } = await tenant.writePath.state(bodies, facts.bodyId);
  return tenures.find((tenure) => tenure.seatId === seatId && holds(tenure, facts.date))?.person;
};

/** Who sits for the holder at an item. */
const deputyAt = ({ items }: Session, { itemId, seatId }: DeclareRecusalDto) =>
  items.get(itemId)?.deputies?.find((deputy) => deputy.seatId === seatId)?.person;

/** Members and deputies speak for their own seat; what concerns others is for chair and minute taker. */
async function demandOwnSeat(
  tenant: Tenant,
  session: Session,
  input: DeclareRecusalDto,
  person: PersonRef,
): Promise<void> {
  const { seatId } = input;
  if (!session.facts || deputyAt(session, input) === person) return;
  if ((await holderOf(tenant, session, seatId)) !== person)
    throw new Rejection('SEAT_OF_ANOTHER', { at: '/seatId', value: seatId });
}

/** A ground says something about who sits there, so it is sealed for that person. */
async function sealed(
  tenant: Tenant,
  session: Session,
  input: DeclareRecusalDto,
): Promise<{ ground?: Sealed }> {
  const { seatId, ground } = input;
  if (ground === undefined) return {};
  const concerned = deputyAt(session, input) ?? (await holderOf(tenant, session, seatId));
  if (concerned === undefined) return {};
  const place = { tenant: tenant.name, category: 'session', field: 'ground' };
  return { ground: await tenant.vault.seal(concerned, place, ground) };
}

export const DeclareRecusalCommand = defineCommand({
  type: 'DeclareRecusal',
  category: sessions,
  shape: DeclareRecusalDto,
  route: 'POST /sessions/:sessionId/recusals',
  allow: [...OFFICERS, 'committeeMember'],
  target: ({ sessionId }) => sessionId,
  prepare: async (input, { tenant, caller }) => {
    const { session, body } = await sessionWithBody(tenant, input.sessionId);
    if (!covers(OFFICERS, caller)) await demandOwnSeat(tenant, session, input, caller.person);
    const { sessionId, itemId, seatId, resolutionItem } = input;
    return {
      sessionId,
      itemId,
      seatId,
      ...(resolutionItem === undefined ? {} : { resolutionItem }),
      ...(await sealed(tenant, session, input)),
      body,
    };
  },
  summary: { de: 'Befangenheit eintragen', en: 'Declare a recusal' },
});

/** Body of `POST /sessions/:sessionId/recusals/withdrawals`. */
export class WithdrawRecusalDto {
  @Id()
  readonly itemId!: string;

  @Id()
  readonly seatId!: string;

  @Optional()
  @Id()
  readonly resolutionItem?: string;
}

export const WithdrawRecusalCommand = defineCommand({
  type: 'WithdrawRecusal',
  category: sessions,
  shape: WithdrawRecusalDto,
  route: 'POST /sessions/:sessionId/recusals/withdrawals',
  allow: OFFICERS,
  target: ({ sessionId }) => sessionId,
  summary: {
    de: 'Irrtümlich eingetragene Befangenheit zurücknehmen',
    en: 'Withdraw a recusal recorded by mistake',
  },
});
