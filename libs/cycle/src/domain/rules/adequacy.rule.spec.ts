import { compare, fraction, parseFraction, type LocalDate } from '#kernel';
import fc from 'fast-check';
import { adequacy, type NeedOf, type PlannedOf } from './adequacy.rule';

const day = (text: string) => text as LocalDate;
const need = (more: Partial<NeedOf> = {}): NeedOf => ({
  areaId: 'a',
  areaName: 'Weststadt',
  ageGroup: 'U3',
  gap: '-12',
  requiredFrom: day('2027-08-01'),
  ...more,
});
const planned = (places: number, more: Partial<PlannedOf> = {}): PlannedOf => ({
  measureId: 'm',
  areaId: 'a',
  ageGroup: 'U3',
  places,
  from: day('2027-08-01'),
  ...more,
});

it.each([
  ['nothing is planned', need(), [], 'RED'],
  ['too little is planned', need(), [planned(11)], 'RED'],
  ['a fraction is missing', need({ gap: '-1201/100' }), [planned(12)], 'RED'],
  ['the reserve is not covered', need({ reserve: '1/2' }), [planned(12)], 'RED'],
  ['it comes a day late', need(), [planned(12, { from: day('2027-08-02') })], 'YELLOW'],
  [
    'its day is not said',
    need(),
    [{ measureId: 'm', areaId: 'a', ageGroup: 'U3', places: 12 }],
    'YELLOW',
  ],
  ['it is elsewhere', need(), [planned(12, { areaId: 'b' })], 'RED'],
  ['it is for others', need(), [planned(12, { ageGroup: 'U3PLUS' })], 'RED'],
  ['it suffices in time', need(), [planned(7), planned(5)], 'GREEN'],
  ['there is a surplus', need({ gap: '3' }), [], 'GREEN'],
] as const)('%s', (_, wanted, measures, light) =>
  expect(adequacy(wanted, measures).light).toBe(light),
);

it('says how it was found', () =>
  expect(adequacy(need({ gap: '-25/2' }), [planned(13)]).explanation).toEqual({
    de: 'Weststadt, U3: einschließlich Reserve fehlen 12,50 Plätze; geplant sind 13, davon 13 bis Sonntag, 1. August 2027.',
    en: 'Weststadt, U3: 12.50 places are missing, reserve included; 13 are planned, 13 of them by Sunday, 1 August 2027.',
  }));

it('is sufficient exactly when the places planned reach the exact demand', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: 1, max: 100 }),
      fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 }),
      (above, below, places) => {
        const gap = `${above}/${below}`;
        const { sufficient, timely, light } = adequacy(
          need({ gap }),
          places.map((count) => planned(count)),
        );
        const total = places.reduce((sum, count) => sum + count, 0);
        const enough = compare(fraction(total), fraction(-above, below)) >= 0;
        expect(sufficient).toBe(enough || compare(parseFraction(gap), fraction(0)) >= 0);
        expect(timely).toBe(sufficient);
        expect(light).toBe(sufficient ? 'GREEN' : 'RED');
      },
    ),
  ));
