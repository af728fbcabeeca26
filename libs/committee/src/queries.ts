import { HOUSE, type Grant } from '#kernel';
import {
  covers,
  defineQuery,
  Id,
  itemQuery,
  listQuery,
  OneOf,
  Optional,
  PageDto,
  type Caller,
} from '#shell';
import { BODY_KINDS, OUTCOMES } from './domain/terms';
import { agendaItems } from './projections/agenda-items.projection';
import { bodiesModel } from './projections/bodies.projection';
import { papersModel } from './projections/papers.projection';
import { results } from './projections/results.projection';
import { seatsModel } from './projections/seats.projection';
import { sessionsModel } from './projections/sessions.projection';

/** Who sees a paper before it is released. */
const DRAFTING: readonly Grant[] = ['planner', 'headOfPlanning', 'departmentHead', 'auditor'];

const seesDrafts = (caller: Caller): boolean => covers(DRAFTING, caller);

export class BodiesDto extends PageDto {
  @Optional()
  @OneOf(BODY_KINDS)
  readonly kind?: string;
}

export class SeatsDto extends PageDto {
  @Optional()
  @Id()
  readonly seatId?: string;
}

export class HeldSeatsDto extends PageDto {
  @Optional()
  @Id()
  readonly bodyId?: string;

  @Optional()
  @Id()
  readonly person?: string;
}

export class SessionsDto extends PageDto {
  @Optional()
  @Id()
  readonly bodyId?: string;

  @Optional()
  @OneOf(['CONVENED', 'OPEN', 'CLOSED', 'CANCELLED'])
  readonly status?: string;
}

export class AgendaItemsDto extends PageDto {
  @Optional()
  @Id()
  readonly sessionId?: string;

  @Optional()
  @Id()
  readonly bodyId?: string;

  @Optional()
  @Id()
  readonly paperId?: string;
}

export class PapersDto extends PageDto {
  @Optional()
  @Id()
  readonly cycleId?: string;

  @Optional()
  @OneOf(['DRAFTED', 'RELEASED', 'DECIDED'])
  readonly status?: string;
}

export class ResultsDto extends PageDto {
  @Optional()
  @Id()
  readonly bodyId?: string;

  @Optional()
  @Id()
  readonly sessionId?: string;

  @Optional()
  @Id()
  readonly paperId?: string;

  @Optional()
  @Id()
  readonly cycleId?: string;

  @Optional()
  @OneOf(OUTCOMES)
  readonly outcome?: string;
}

export const queries = [
  listQuery(bodiesModel, {
    name: 'listBodies',
    route: 'GET /bodies',
    allow: [...HOUSE, 'provider'],
    shape: BodiesDto,
    summary: { de: 'Gremien', en: 'Bodies' },
  }),
  itemQuery(bodiesModel, {
    name: 'body',
    route: 'GET /bodies/:bodyId',
    allow: [...HOUSE, 'provider'],
    summary: { de: 'Ein Gremium mit Sitzen und Regeln', en: 'A body with its seats and rules' },
  }),
  listQuery(seatsModel, {
    name: 'listSeatsOfBody',
    route: 'GET /bodies/:bodyId/seats',
    allow: HOUSE,
    shape: SeatsDto,
    summary: { de: 'Wer welchen Sitz hat', en: 'Who holds which seat' },
  }),
  listQuery(seatsModel, {
    name: 'listSeats',
    route: 'GET /seats',
    allow: HOUSE,
    shape: HeldSeatsDto,
    summary: { de: 'Sitze nach Gremium oder Person', en: 'Seats by body or person' },
  }),
  listQuery(sessionsModel, {
    name: 'listSessions',
    route: 'GET /sessions',
    allow: HOUSE,
    shape: SessionsDto,
    summary: { de: 'Sitzungen', en: 'Sessions' },
  }),
  itemQuery(sessionsModel, {
    name: 'session',
    route: 'GET /sessions/:sessionId',
    allow: HOUSE,
    summary: { de: 'Eine Sitzung', en: 'A session' },
  }),
  listQuery(agendaItems, {
    name: 'listAgendaItems',
    route: 'GET /agenda-items',
    allow: HOUSE,
    shape: AgendaItemsDto,
    summary: { de: 'Tagesordnungspunkte mit Ergebnissen', en: 'Agenda items with their results' },
  }),
  defineQuery({
    name: 'agendaItem',
    route: 'GET /sessions/:sessionId/agenda-items/:itemId',
    allow: HOUSE,
    models: [agendaItems],
    read: ({ sessionId, itemId }, { reads, moment }) =>
      reads.get(agendaItems, `${sessionId}.${itemId}`, moment),
    summary: { de: 'Ein Tagesordnungspunkt', en: 'An agenda item' },
  }),
  defineQuery({
    name: 'listPapers',
    route: 'GET /papers',
    allow: HOUSE,
    shape: PapersDto,
    models: [papersModel],
    read: ({ cycleId, status, ...request }, { reads, moment, caller }) => {
      const where = {
        ...(cycleId === undefined ? {} : { cycleId }),
        ...(status === undefined ? {} : { status }),
        ...(seesDrafts(caller) ? {} : { released: 1 }),
      };
      const page = reads.page(papersModel, { ...request, where }, moment);
      return { ...page, rows: page.rows.map(({ id, row }) => ({ id, ...row })) };
    },
    summary: { de: 'Vorlagen mit Beratungsfolge', en: 'Papers with their referral chain' },
  }),
  defineQuery({
    name: 'paper',
    route: 'GET /papers/:paperId',
    allow: HOUSE,
    models: [papersModel],
    read: ({ paperId }, { reads, moment, caller }) => {
      const row = reads.get(papersModel, paperId, moment);
      const visible = row && (row.releasedVersion > 0 || seesDrafts(caller));
      return visible ? { id: paperId, ...row } : undefined;
    },
    summary: { de: 'Eine Vorlage mit Beratungsfolge', en: 'A paper with its referral chain' },
  }),
  listQuery(results, {
    name: 'listResults',
    route: 'GET /results',
    allow: HOUSE,
    shape: ResultsDto,
    summary: { de: 'Beschlussregister', en: 'Register of results' },
  }),
  defineQuery({
    name: 'result',
    route: 'GET /sessions/:sessionId/agenda-items/:itemId/results/:resolutionItem',
    allow: HOUSE,
    dated: true,
    models: [results],
    read: ({ sessionId, itemId, resolutionItem }, { reads, moment }) =>
      reads.get(results, `${sessionId}.${itemId}.${resolutionItem}`, moment),
    summary: {
      de: 'Ein Ergebnis mit seinem Rechenweg',
      en: 'A result and how it came about',
    },
  }),
];
