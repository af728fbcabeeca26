import type { Instant, LocalDate } from '#kernel';
import { specification } from '#kernel/testing';
import type { HearCarriers } from './participation.commands';
import { participations } from './participation.decider';
import type { CarriersHeard } from './participation.events';

const given = specification(participations);
const heardOn = '2026-05-06' as LocalDate;
const data = {
  participationId: 'b-3',
  cycleId: 'c-1',
  bodyId: 'jha',
  sessionId: 's-1',
  heardOn,
  carriers: ['awo'],
  declined: ['caritas'],
};
const hear = (change: Partial<HearCarriers['data']> = {}): HearCarriers => ({
  type: 'HearCarriers',
  data: { ...data, ...change },
  now: '2026-05-07T08:00:00.000Z' as Instant,
  by: 'p-minutes',
});
const heard: CarriersHeard = {
  type: 'CarriersHeard',
  version: 1,
  data: { ...data, overrides: [], findings: [] },
};

describe('the hearing of carriers', () => {
  it('is refused before it has taken place', () =>
    given()
      .when(hear({ heardOn: '2026-05-08' as LocalDate }))
      .thenRejected('HEARD_IN_FUTURE'));

  it('is refused without carriers, and with one on both lists', () => {
    given()
      .when(hear({ carriers: [], declined: [] }))
      .thenRejected('NO_CARRIERS_HEARD');
    given()
      .when(hear({ declined: ['awo'] }))
      .thenRejected('HEARD_AND_DECLINED', { value: 'awo' });
  });

  it('counts the occasion that was given and not used', () =>
    given()
      .when(hear({ carriers: [] }))
      .then({ ...heard, data: { ...heard.data, carriers: [] } }));

  it('is recorded once', () => {
    given().when(hear()).then(heard);
    given(heard).when(hear()).then();
    given(heard)
      .when(hear({ sessionId: 's-2' }))
      .thenRejected('PARTICIPATION_EXISTS');
  });
});
