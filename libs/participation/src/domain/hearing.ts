import { localDateOf } from '#calendar';
import { assess, Rejection, repeats } from '#kernel';
import type { HearCarriers } from './participation.commands';
import type { ParticipationEvent } from './participation.events';
import type { Participation } from './participation.state';

/**
 * The committee hears the carriers; that it did so before its vote is the gate's question.
 * @throws Rejection PARTICIPATION_EXISTS, HEARD_IN_FUTURE, HEARD_AND_DECLINED, NO_CARRIERS_HEARD
 */
export function decideHearing(command: HearCarriers, state: Participation): ParticipationEvent[] {
  const { data, now } = command;
  const { participationId, heardOn, carriers, declined } = data;
  if (state.kind === 'HEARING' && repeats(data, state.heard)) return [];
  if (state.kind !== 'NONE')
    throw new Rejection('PARTICIPATION_EXISTS', { value: participationId });
  if (heardOn > localDateOf(now))
    throw new Rejection('HEARD_IN_FUTURE', { at: '/heardOn', value: heardOn });
  const both = carriers.find((carrier) => declined.includes(carrier));
  if (both !== undefined)
    throw new Rejection('HEARD_AND_DECLINED', { at: '/declined', value: both });
  const assessment = assess(command, [
    {
      force: 'E',
      rule: 'NO_CARRIERS_HEARD',
      met: carriers.length + declined.length > 0,
      at: '/carriers',
      value: '0',
    },
  ]);
  return [{ type: 'CarriersHeard', version: 1, data: { ...data, ...assessment } }];
}
