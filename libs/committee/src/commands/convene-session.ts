import type { LocalDate } from '#kernel';
import { Day, defineCommand, Id, NothingDto, OneOf, Optional, Text } from '#shell';
import { sessions } from '../domain/session.decider';
import { CLOSED_FOR, type ClosedFor } from '../domain/terms';
import { OFFICERS } from './grants';
import { bodyFor } from './look-up';

/** Body of `POST /sessions`. */
export class ConveneSessionDto {
  @Id()
  readonly bodyId!: string;

  @Day()
  readonly date!: LocalDate;

  /** Unknown only for imported history. */
  @Optional()
  @Day()
  readonly sentOn?: LocalDate;

  /** Absent: the day it was sent. */
  @Optional()
  @Day()
  readonly receivedOn?: LocalDate;

  /** Absent: public. */
  @Optional()
  @OneOf(CLOSED_FOR)
  readonly closedFor?: ClosedFor;
}

export const ConveneSessionCommand = defineCommand({
  type: 'ConveneSession',
  category: sessions,
  shape: ConveneSessionDto,
  route: 'POST /sessions',
  allow: OFFICERS,
  target: 'new',
  prepare: async ({ bodyId, date, ...letter }, { tenant, id }) => ({
    ...letter,
    sessionId: id,
    bodyId,
    date,
    body: await bodyFor(tenant, bodyId, date),
  }),
  summary: { de: 'Sitzung einberufen', en: 'Convene a session' },
});

export const OpenSessionCommand = defineCommand({
  type: 'OpenSession',
  category: sessions,
  shape: NothingDto,
  route: 'POST /sessions/:sessionId/opening',
  allow: OFFICERS,
  target: ({ sessionId }) => sessionId,
  summary: { de: 'Sitzung eröffnen', en: 'Open a session' },
});

export const CloseSessionCommand = defineCommand({
  type: 'CloseSession',
  category: sessions,
  shape: NothingDto,
  route: 'POST /sessions/:sessionId/closing',
  allow: OFFICERS,
  target: ({ sessionId }) => sessionId,
  summary: { de: 'Sitzung schließen', en: 'Close a session' },
});

/** Body of `POST /sessions/:sessionId/cancellation`. */
export class CancelSessionDto {
  @Text(500)
  readonly reason!: string;
}

export const CancelSessionCommand = defineCommand({
  type: 'CancelSession',
  category: sessions,
  shape: CancelSessionDto,
  route: 'POST /sessions/:sessionId/cancellation',
  allow: OFFICERS,
  target: ({ sessionId }) => sessionId,
  summary: { de: 'Sitzung absagen', en: 'Cancel a session' },
});
