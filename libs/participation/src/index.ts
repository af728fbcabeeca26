import { localDateOf } from '#calendar';
import { named, subjectOf, type Room, type Subject } from '#shell';
import { HearCarriersCommand } from './commands/hear-carriers';
import {
  GiveParticipationFeedbackCommand,
  HoldParticipationCommand,
  RecordParticipationResultsCommand,
} from './commands/hold-participation';
import { InviteCarriersCommand } from './commands/invite-carriers';
import {
  AnswerInvitationCommand,
  CloseResponsePeriodCommand,
  ExtendResponsePeriodCommand,
} from './commands/response-period';
import { carrierResponse } from './domain/carrier-response.deadline';
import { refusals } from './domain/refusals';
import { story } from './domain/story';
import { carrierInvitations } from './projections/carrier-invitations.projection';
import { carrierResponses, type CarrierResponse } from './projections/carrier-responses.projection';
import { hearings } from './projections/hearings.projection';
import { occasions } from './projections/occasions.projection';
import { queries } from './queries';

export type * from './domain/participation.commands';
export type * from './domain/participation.events';
export type { CarrierInvitation } from './projections/carrier-invitations.projection';
export type { CarrierResponse } from './projections/carrier-responses.projection';
export type { CarrierHearing } from './projections/hearings.projection';
export type { Occasion } from './projections/occasions.projection';
export { participations } from './domain/participation.decider';
export { upcast as upcastParticipation } from './domain/participation.events';
export { carrierInvitations, carrierResponses, hearings, occasions };

/** What a carrier was asked, with its written statement; found by the carrier alone, the office finds the invitation. */
const responses = subjectOf('response', carrierResponses, named(queries, 'carrierResponse'));
const response: Subject = {
  ...responses,
  find: (words, view, limit) =>
    view.caller.providerId === undefined ? [] : responses.find(words, view, limit),
  guests: {
    allow: ['provider'],
    open: (item, now) => (item as CarrierResponse).respondBy >= localDateOf(now),
  },
};

/** Carriers in all phases, young people, guardians, and the hearing by the committee. */
export const participation: Room = {
  name: 'participation',
  commands: [
    InviteCarriersCommand,
    ExtendResponsePeriodCommand,
    AnswerInvitationCommand,
    CloseResponsePeriodCommand,
    HoldParticipationCommand,
    RecordParticipationResultsCommand,
    GiveParticipationFeedbackCommand,
    HearCarriersCommand,
  ],
  queries,
  subjects: [
    subjectOf('invitation', carrierInvitations, named(queries, 'carrierInvitation')),
    subjectOf('occasion', occasions, named(queries, 'participationOccasion')),
    response,
  ],
  readModels: [carrierInvitations, carrierResponses, occasions, hearings],
  reactions: [],
  deadlines: [carrierResponse],
  refusals,
  story,
};
