import { HOUSE } from '#kernel';
import {
  defineQuery,
  Id,
  itemQuery,
  listQuery,
  OneOf,
  Optional,
  PageDto,
  type Caller,
} from '#shell';
import { AUDIENCES, STAGES, type Audience, type Stage } from './domain/participation.events';
import { carrierInvitations } from './projections/carrier-invitations.projection';
import { carrierResponses, responseId } from './projections/carrier-responses.projection';
import { hearings } from './projections/hearings.projection';
import { occasions } from './projections/occasions.projection';

/** Everybody of the house; a carrier sees what it is asked. */
export class OfCycleDto extends PageDto {
  @Optional()
  @Id()
  readonly cycleId?: string;
}

export class OfStageDto extends OfCycleDto {
  @Optional()
  @OneOf(STAGES)
  readonly stage?: Stage;

  @Optional()
  @OneOf(['RUNNING', 'CLOSED'])
  readonly state?: string;
}

export class OccasionsDto extends OfCycleDto {
  @Optional()
  @OneOf(AUDIENCES)
  readonly audience?: Audience;
}

const mayAskFor = (providerId: string, { roles, providerId: own }: Caller): boolean =>
  providerId === own || HOUSE.some((role) => roles.includes(role));

export const queries = [
  listQuery(carrierInvitations, {
    name: 'listCarrierInvitations',
    route: 'GET /participation/invitations',
    allow: HOUSE,
    shape: OfStageDto,
    summary: { de: 'Einladungen an Träger', en: 'Invitations of carriers' },
  }),
  itemQuery(carrierInvitations, {
    name: 'carrierInvitation',
    route: 'GET /participation/invitations/:participationId',
    allow: HOUSE,
    summary: { de: 'Eine Einladung an Träger', en: 'One invitation of carriers' },
  }),
  defineQuery({
    name: 'carrierResponses',
    route: 'GET /participation/carriers/:providerId/responses',
    shape: PageDto,
    allow: [...HOUSE, 'provider'],
    models: [carrierResponses],
    read: ({ providerId, ...request }, { reads, moment, caller }) => {
      if (!mayAskFor(providerId, caller)) return undefined;
      const page = reads.page(carrierResponses, { ...request, where: { providerId } }, moment);
      return { ...page, rows: page.rows.map(({ id, row }) => ({ id, ...row })) };
    },
    summary: { de: 'Was ein Träger gefragt ist', en: 'What a carrier is asked' },
  }),
  defineQuery({
    name: 'carrierResponse',
    route: 'GET /participation/invitations/:participationId/responses/:providerId',
    allow: [...HOUSE, 'provider'],
    models: [carrierResponses],
    read: ({ participationId, providerId }, { reads, moment, caller }) => {
      if (!mayAskFor(providerId, caller)) return undefined;
      const id = responseId(participationId, providerId);
      const row = reads.get(carrierResponses, id, moment);
      return row && { id, ...row };
    },
    summary: {
      de: 'Was ein Träger zu einer Sache gefragt ist',
      en: 'What a carrier is asked of a matter',
    },
  }),
  listQuery(occasions, {
    name: 'listParticipationOccasions',
    route: 'GET /participation/occasions',
    allow: HOUSE,
    shape: OccasionsDto,
    summary: { de: 'Beteiligungen', en: 'Participations' },
  }),
  itemQuery(occasions, {
    name: 'participationOccasion',
    route: 'GET /participation/occasions/:participationId',
    allow: HOUSE,
    summary: { de: 'Eine Beteiligung', en: 'One participation' },
  }),
  listQuery(hearings, {
    name: 'listCarrierHearings',
    route: 'GET /participation/hearings',
    allow: HOUSE,
    shape: OfCycleDto,
    summary: { de: 'Anhörungen von Trägern', en: 'Hearings of carriers' },
  }),
];
