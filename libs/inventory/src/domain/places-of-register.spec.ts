import { placesOfRegister, type StandingCapacity } from './places-of-register';
import type { Expectation } from './snapshot.events';

const expected: Expectation = {
  areas: ['stadt', 'mitte', 'altstadt', 'leer'].map((areaId) => ({ areaId, name: areaId })),
  ageGroups: ['U3'],
  measures: ['CHILDREN', 'PLACES', 'OCCUPIED_PLACES', 'CHILDMINDING_PLACES'],
};
const parents = new Map([
  ['altstadt', { PLANNING: 'mitte', SCHOOLS: 'bezirk-1' }],
  ['mitte', { PLANNING: 'stadt' }],
  ['kreis', { PLANNING: 'kreis' }],
]);
const capacity = (change: Partial<StandingCapacity> = {}): StandingCapacity => ({
  areaId: 'altstadt',
  kind: 'CRECHE',
  ageGroup: 'U3',
  permitted: 20,
  offered: 15,
  occupied: 12,
  reserved: 0,
  ...change,
});
const values = (...capacities: StandingCapacity[]) =>
  Object.fromEntries(
    placesOfRegister(capacities, parents, expected).map(({ areaId, measure, value }) => [
      `${areaId} ${measure}`,
      value,
    ]),
  );

it('sums offers upwards through the planning hierarchy', () =>
  expect(
    values(capacity(), capacity({ areaId: 'mitte', offered: 10, occupied: 10 })),
  ).toMatchObject({
    'altstadt PLACES': '15',
    'mitte PLACES': '25',
    'stadt PLACES': '25',
    'stadt OCCUPIED_PLACES': '22',
    'leer PLACES': '0',
  }));

it('answers only what a register can know', () =>
  expect(Object.keys(values(capacity()))).not.toContain('altstadt CHILDREN'));

it('counts childminding apart', () =>
  expect(values(capacity({ kind: 'CHILDMINDING', offered: 4 }))).toMatchObject({
    'altstadt PLACES': '0',
    'altstadt CHILDMINDING_PLACES': '4',
  }));

it('makes no sum of an unknown number', () => {
  const sums = values(capacity(), capacity({ occupied: null }), capacity());
  expect(sums).toMatchObject({ 'stadt PLACES': '45' });
  expect(Object.keys(sums)).not.toContain('stadt OCCUPIED_PLACES');
});

it('is not led in circles', () =>
  expect(values(capacity({ areaId: 'kreis' }))).toMatchObject({ 'stadt PLACES': '0' }));
