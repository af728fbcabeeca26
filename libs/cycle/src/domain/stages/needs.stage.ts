import type { HorizonSet, NeedsEstablished, NeedsReopened, ReserveSet } from '#needs';
import type { ParticipationFeedbackGiven, ParticipationHeld } from '#participation';
import type { ProofKind } from '../process-model';
import { involveCarriers, proves, revokes, type Stage } from './stage';

const INVOLVED: Readonly<Record<string, ProofKind>> = {
  YOUNG_PEOPLE: 'YOUNG_PEOPLE_INVOLVED',
  GUARDIANS: 'GUARDIANS_INVOLVED',
};
const ANSWERED: Readonly<Record<string, ProofKind>> = { YOUNG_PEOPLE: 'FEEDBACK_GIVEN' };

/**
 * The need for a medium term, with young people and guardians.
 * @source § 80 Abs. 1 Nr. 2, § 8 SGB VIII
 */
export const needs: Stage = {
  kind: 'NEEDS',
  source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
  proves: [
    proves('HorizonSet', ({ needsId }: HorizonSet['data']) => [
      { proof: 'HORIZON_SET', subject: needsId },
    ]),
    proves('ReserveSet', ({ needsId }: ReserveSet['data']) => [
      { proof: 'RESERVE_SET', subject: needsId },
    ]),
    proves('NeedsEstablished', ({ needsId }: NeedsEstablished['data']) => [
      { proof: 'NEED_ESTABLISHED', subject: needsId },
    ]),
    proves(
      'ParticipationHeld',
      ({ participationId, audience, heldOn }: ParticipationHeld['data']) => [
        { proof: INVOLVED[audience], subject: participationId, on: heldOn },
      ],
    ),
    proves(
      'ParticipationFeedbackGiven',
      ({ participationId, audience, givenOn }: ParticipationFeedbackGiven['data']) => [
        { proof: ANSWERED[audience], subject: participationId, on: givenOn },
      ],
    ),
  ],
  revokes: [
    revokes(
      'NeedsReopened',
      ['NEED_ESTABLISHED', 'GAP_ASSESSED'],
      ({ needsId }: NeedsReopened['data']) => [needsId],
    ),
  ],
  follows: [],
  tasks: [
    involveCarriers,
    {
      code: 'YOUNG',
      proof: 'YOUNG_PEOPLE_INVOLVED',
      role: 'planner',
      title: { de: 'Junge Menschen beteiligen', en: 'Involve young people' },
      why: {
        de: 'Der Bedarf ist unter Berücksichtigung ihrer Wünsche und Interessen zu ermitteln.',
        en: 'Need is determined in consideration of their wishes and interests.',
      },
      source: '§ 80 Abs. 1 Nr. 2, § 8 Abs. 1 SGB VIII',
    },
    {
      code: 'GUARDIANS',
      proof: 'GUARDIANS_INVOLVED',
      role: 'planner',
      title: { de: 'Erziehungsberechtigte beteiligen', en: 'Involve guardians' },
      why: {
        de: 'Der Bedarf ist unter Berücksichtigung der Wünsche der Erziehungsberechtigten zu ermitteln.',
        en: 'Need is determined in consideration of the wishes of guardians.',
      },
      source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    },
    {
      code: 'ESTABLISH',
      proof: 'NEED_ESTABLISHED',
      role: 'planner',
      title: { de: 'Bedarf feststellen', en: 'Establish the need' },
      why: {
        de: 'Der Bedarf ist für einen mittelfristigen Zeitraum zu ermitteln.',
        en: 'Need is to be determined for a medium term.',
      },
      source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
      period: 'NEEDS',
    },
  ],
};
