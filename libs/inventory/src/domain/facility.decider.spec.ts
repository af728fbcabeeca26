import type { Instant, LocalDate } from '#kernel';
import { specification } from '#kernel/testing';
import * as fc from 'fast-check';
import { facilities, type FacilityCommand } from './facility.decider';
import type { FacilityEvent } from './facility.events';

const given = specification(facilities);
const stamp = { now: '2026-03-15T09:00:00.000Z' as Instant, by: 'planner-1' };
const day = (text: string) => text as LocalDate;
const none = { overrides: [], findings: [] };
const openedOn = day('2012-09-01');

const register = (provider?: string, area?: string): FacilityCommand => ({
  type: 'RegisterFacility',
  data: {
    facilityId: 'f-1',
    name: 'Kita Seeblick',
    provider: { id: 'p-1', ...(provider ? { name: provider } : {}) },
    area: { id: 'altstadt', ...(area ? { name: area } : {}) },
    openedOn,
  },
  ...stamp,
});
const registered: FacilityEvent = {
  type: 'FacilityRegistered',
  version: 1,
  data: {
    facilityId: 'f-1',
    name: 'Kita Seeblick',
    providerId: 'p-1',
    providerName: 'Seeblick e. V.',
    areaId: 'altstadt',
    areaName: 'Altstadt',
    openedOn,
  },
};
const add = (change: object = {}): FacilityCommand => ({
  type: 'AddOffer',
  data: { facilityId: 'f-1', offerId: 'krippe', kind: 'CRECHE', from: openedOn, ...change },
  ...stamp,
});
const added: FacilityEvent = {
  type: 'OfferAdded',
  version: 1,
  data: {
    facilityId: 'f-1',
    offerId: 'krippe',
    areaId: 'altstadt',
    kind: 'CRECHE',
    paragraph: '§ 24 Abs. 2 SGB VIII',
    unit: 'PLACES',
    from: openedOn,
  },
};
const close = (until: string): FacilityCommand => ({
  type: 'CloseOffer',
  data: { facilityId: 'f-1', offerId: 'krippe', until: day(until), reason: 'Umbau' },
  ...stamp,
});
const closed: FacilityEvent = {
  type: 'OfferClosed',
  version: 1,
  data: { facilityId: 'f-1', offerId: 'krippe', until: day('2026-08-01'), reason: 'Umbau' },
};
const capacity = {
  facilityId: 'f-1',
  offerId: 'krippe',
  ageGroup: 'U3',
  careForm: 'GT',
  permitted: 20,
  offered: 20,
  occupied: 18,
  reserved: 2,
  on: day('2026-03-01'),
  source: 'Meldung des Trägers',
} as const;
const record = (change: object = {}, more: object = {}): FacilityCommand => ({
  type: 'RecordCapacity',
  data: { ...capacity, ...change },
  ...stamp,
  ...more,
});
const recorded = (change: object = {}): FacilityEvent => ({
  type: 'CapacityRecorded',
  version: 1,
  data: { ...capacity, areaId: 'altstadt', kind: 'CRECHE', ...none, ...change },
  effectiveOn: day('2026-03-01'),
});

describe('a facility', () => {
  it('needs a provider', () =>
    given()
      .when(register(undefined, 'Altstadt'))
      .thenRejected('UNKNOWN_PROVIDER', { at: '/providerId', value: 'p-1' }));
  it('needs an area', () =>
    given().when(register('Seeblick e. V.')).thenRejected('UNKNOWN_AREA', { value: 'altstadt' }));
  it('is registered', () => given().when(register('Seeblick e. V.', 'Altstadt')).then(registered));
  it('is registered once', () =>
    given(registered).when(register('Seeblick e. V.', 'Altstadt')).then());
  it('is not found before', () => given().when(add()).thenRejected('FACILITY_NOT_FOUND'));

  it('goes to another provider', () =>
    given(registered)
      .when({
        type: 'TransferFacility',
        data: {
          facilityId: 'f-1',
          provider: { id: 'p-2', name: 'Stadt' },
          from: day('2026-07-01'),
        },
        ...stamp,
      })
      .then({
        type: 'FacilityTransferred',
        version: 1,
        data: {
          facilityId: 'f-1',
          providerId: 'p-2',
          providerName: 'Stadt',
          formerProviderId: 'p-1',
          from: day('2026-07-01'),
        },
      }));
});

describe('an offer', () => {
  it('is counted in the unit of its kind', () => given(registered).when(add()).then(added));
  it('is added once', () => given(registered, added).when(add()).then());
  it('refuses another one under its id', () =>
    given(registered, added)
      .when(add({ kind: 'KINDERGARTEN' }))
      .thenRejected('OFFER_ALREADY_ADDED'));
  it('refuses the unit of another kind', () =>
    given(registered)
      .when(add({ unit: 'VISITORS_PER_WEEK' }))
      .thenRejected('UNIT_OF_ANOTHER_KIND', {
        params: expect.objectContaining({ allowed: 'PLACES' }),
      }));
  it('may be counted in another unit of its kind', () =>
    given(registered)
      .when(add({ kind: 'YOUTH_WORK', unit: 'OPENING_HOURS_PER_WEEK' }))
      .then({
        ...added,
        data: {
          ...added.data,
          kind: 'YOUTH_WORK',
          paragraph: '§ 11 SGB VIII',
          unit: 'OPENING_HOURS_PER_WEEK',
        },
      }));

  it('does not end before it begins', () =>
    given(registered, added).when(close('2012-09-01')).thenRejected('OFFER_ENDS_BEFORE_IT_BEGINS'));
  it('is closed', () => given(registered, added).when(close('2026-08-01')).then(closed));
  it('is closed once', () => given(registered, added, closed).when(close('2026-08-01')).then());
  it('is not closed again for another day', () =>
    given(registered, added, closed).when(close('2026-09-01')).thenRejected('OFFER_CLOSED'));
});

describe('a capacity', () => {
  it('refuses negative places, in history too', () => {
    const refusal = { at: '/offered', value: '-1' };
    given(registered, added)
      .when(record({ offered: -1 }))
      .thenRejected('NEGATIVE_PLACES', refusal);
    given(registered, added)
      .when(record({ offered: -1 }, { imported: { source: 'Bericht' } }))
      .thenRejected('NEGATIVE_PLACES', refusal);
  });
  it('refuses half a place', () =>
    given(registered, added)
      .when(record({ offered: 0.5 }))
      .thenRejected('NEGATIVE_PLACES'));
  it('refuses an unknown number', () =>
    given(registered, added)
      .when(record({ occupied: null }))
      .thenRejected('PLACES_UNKNOWN', { at: '/occupied' }));
  it('may be unknown in imported history', () =>
    given(registered, added)
      .when(record({ occupied: null }, { imported: { source: 'Bericht' } }))
      .then(recorded({ occupied: null, findings: [{ rule: 'PLACES_UNKNOWN' }] })));

  it.each([
    ['offered', 'OFFERED_WITHIN_PERMITTED'],
    ['occupied', 'OCCUPIED_WITHIN_PERMITTED'],
    ['reserved', 'RESERVED_WITHIN_PERMITTED'],
  ])('refuses more %s than permitted', (field, rule) =>
    given(registered, added)
      .when(record({ [field]: 21 }))
      .thenRejected(rule, { at: `/${field}`, value: '21', params: { permitted: 20 } }),
  );
  it('takes more occupied than permitted for a reason', () => {
    const overrides = [{ rule: 'OCCUPIED_WITHIN_PERMITTED', reason: 'befristet genehmigt' }];
    given(registered, added)
      .when(record({ occupied: 21 }, { overrides }))
      .then(recorded({ occupied: 21, overrides }));
  });
  it('may have more occupied than offered', () =>
    given(registered, added)
      .when(record({ offered: 15, occupied: 18 }))
      .then(recorded({ offered: 15, occupied: 18 })));

  it('is recorded with its day', () => given(registered, added).when(record()).then(recorded()));
  it('is recorded once', () => given(registered, added, recorded()).when(record()).then());
  it('is recorded again when a number differs', () =>
    given(registered, added, recorded())
      .when(record({ occupied: 19 }))
      .then(recorded({ occupied: 19 })));

  it('needs an offer', () =>
    given(registered).when(record()).thenRejected('OFFER_NOT_FOUND', { value: 'krippe' }));
  it('needs an offer that is counted in places', () =>
    given(registered, {
      ...added,
      data: { ...added.data, kind: 'YOUTH_WORK', unit: 'VISITORS_PER_WEEK' },
    })
      .when(record())
      .thenRejected('UNIT_IS_NOT_PLACES', { params: { unit: 'VISITORS_PER_WEEK' } }));
  it('ends with its offer', () => {
    given(registered, added, closed)
      .when(record({ on: day('2026-08-01') }))
      .thenRejected('OFFER_CLOSED');
    given(registered, added, closed)
      .when(record())
      .then(recorded({ until: day('2026-08-01') }));
  });

  it('is accepted exactly when nothing exceeds what is permitted', () =>
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30), (...numbers) => {
        const [permitted, offered, occupied, reserved] = numbers;
        const numbersGiven = { permitted, offered, occupied, reserved };
        const step = given(registered, added).when(record(numbersGiven));
        if (Math.max(...numbers) === permitted) step.then(recorded(numbersGiven));
        else expect(() => step.then(recorded(numbersGiven))).toThrow('WITHIN_PERMITTED');
      }),
    ));
});
