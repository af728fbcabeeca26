import { defineCommand, Id, Text } from '#shell';
import { sessions } from '../domain/session.decider';
import { OFFICERS } from './grants';
import { stepFor } from './look-up';

/** Body of `POST /sessions/:sessionId/agenda-items`. */
export class AddAgendaItemDto {
  /** Its number on the agenda. */
  @Id()
  readonly itemId!: string;

  @Id()
  readonly paperId!: string;

  /** The step of the paper's referral chain. */
  @Id()
  readonly stepId!: string;
}

export const AddAgendaItemCommand = defineCommand({
  type: 'AddAgendaItem',
  category: sessions,
  shape: AddAgendaItemDto,
  route: 'POST /sessions/:sessionId/agenda-items',
  allow: OFFICERS,
  target: ({ sessionId }) => sessionId,
  prepare: async ({ sessionId, ...item }, { tenant }) => {
    const session = await tenant.writePath.state(sessions, sessionId);
    return { ...item, sessionId, paper: await stepFor(tenant, session, item) };
  },
  summary: {
    de: 'Vorlage auf die Tagesordnung setzen, auch in neuer Fassung',
    en: 'Put a paper on the agenda, also in a new version',
  },
});

/** Body of `POST /sessions/:sessionId/agenda-items/removals`. */
export class RemoveAgendaItemDto {
  @Id()
  readonly itemId!: string;

  @Text(500)
  readonly reason!: string;
}

export const RemoveAgendaItemCommand = defineCommand({
  type: 'RemoveAgendaItem',
  category: sessions,
  shape: RemoveAgendaItemDto,
  route: 'POST /sessions/:sessionId/agenda-items/removals',
  allow: OFFICERS,
  target: ({ sessionId }) => sessionId,
  summary: {
    de: 'Vorlage vor der Sitzung von der Tagesordnung nehmen',
    en: 'Take a paper off the agenda before the session',
  },
});
