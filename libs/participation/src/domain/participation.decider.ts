import type { Category } from '#kernel';
import { decideHearing } from './hearing';
import { decideInvitation, evolveInvitation } from './invitation';
import { decideOccasion, evolveOccasion } from './occasion';
import type { OccasionCommand, ParticipationCommand } from './participation.commands';
import { upcast, type OccasionEvent, type ParticipationEvent } from './participation.events';
import type { Participation } from './participation.state';

const isOfOccasion = (command: ParticipationCommand): command is OccasionCommand =>
  ['HoldParticipation', 'RecordParticipationResults', 'GiveParticipationFeedback'].includes(
    command.type,
  );

function decide(command: ParticipationCommand, state: Participation): ParticipationEvent[] {
  if (command.type === 'HearCarriers') return decideHearing(command, state);
  return isOfOccasion(command) ? decideOccasion(command, state) : decideInvitation(command, state);
}

const isFromOccasion = (event: ParticipationEvent): event is OccasionEvent =>
  ['ParticipationHeld', 'ParticipationResultsRecorded', 'ParticipationFeedbackGiven'].includes(
    event.type,
  );

function evolve(state: Participation, event: ParticipationEvent): Participation {
  if (event.type === 'CarriersHeard') return { kind: 'HEARING', heard: event.data };
  return isFromOccasion(event) ? evolveOccasion(state, event) : evolveInvitation(state, event);
}

/** Carriers invited, an occasion held, or a hearing; stream `participation-<participationId>`. */
export const participations: Category<Participation, ParticipationCommand, ParticipationEvent> = {
  category: 'participation',
  initialState: { kind: 'NONE' },
  decide,
  evolve,
  upcast,
};
