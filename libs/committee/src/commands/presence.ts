import type { Sealed } from '#kernel';
import { defineCommand, Id, Ids, Optional, Text, type Tenant } from '#shell';
import { bodies } from '../domain/body.decider';
import { holds } from '../domain/rules/entitled-seats.rule';
import { sessions } from '../domain/session.decider';
import type { Session } from '../domain/session.state';
import { OFFICERS } from './grants';
import { sessionWithBody } from './look-up';

/** Body of `POST /sessions/:sessionId/attendance`. */
export class RecordAttendanceDto {
  @Id()
  readonly itemId!: string;

  /** Entitled seats in the room when the item is voted on. */
  @Ids(500)
  readonly present!: readonly string[];
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

/** A ground says something about who holds the seat, so it is sealed for that person. */
async function sealed(
  tenant: Tenant,
  { facts }: Session,
  { seatId, ground }: DeclareRecusalDto,
): Promise<{ ground?: Sealed }> {
  if (ground === undefined || !facts) return {};
  const { tenures } = await tenant.writePath.state(bodies, facts.bodyId);
  const holder = tenures.find((tenure) => tenure.seatId === seatId && holds(tenure, facts.date));
  if (!holder) return {};
  const place = { tenant: tenant.name, category: 'session', field: 'ground' };
  return { ground: await tenant.vault.seal(holder.person, place, ground) };
}

export const DeclareRecusalCommand = defineCommand({
  type: 'DeclareRecusal',
  category: sessions,
  shape: DeclareRecusalDto,
  route: 'POST /sessions/:sessionId/recusals',
  allow: OFFICERS,
  target: ({ sessionId }) => sessionId,
  prepare: async (input, { tenant }) => {
    const { session, body } = await sessionWithBody(tenant, input.sessionId);
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
