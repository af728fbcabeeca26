import { guessOf } from './guess';

const column = (header: string, ...samples: string[]) => ({ column: 1, header, samples });

describe('guessOf', () => {
  it('reads the headings of the table of Konstanz', () => {
    expect(
      guessOf({
        columns: [
          column('jahr', '2012', '2013'),
          column('unter_3_kita', '486', '446'),
          column('ab_3_kita', '2002', '2062'),
          column('schulkinder', '252', '252'),
          column('gruppen', '179', '170'),
          column('bemerkung', 'geschätzt'),
        ],
      }),
    ).toEqual([
      { role: 'year', ageGroup: '', measure: '' },
      { role: 'value', ageGroup: 'U3', measure: '' },
      { role: 'value', ageGroup: 'U3PLUS', measure: '' },
      { role: 'value', ageGroup: 'SCHOOL', measure: '' },
      { role: 'value', ageGroup: '', measure: 'GROUPS' },
      { role: 'ignore', ageGroup: '', measure: '' },
    ]);
  });

  it('tells places apart, and an area by name from one by number', () => {
    expect(
      guessOf({
        columns: [
          column('Stadtteil-Nr', '01'),
          column('Stadtteil', 'Altstadt'),
          column('Belegte Plätze U3', '18'),
          column('Plätze Ü3', '80'),
        ],
      }).map(({ role, ageGroup, measure }) => [role, ageGroup, measure]),
    ).toEqual([
      ['area', '', ''],
      ['areaName', '', ''],
      ['value', 'U3', 'OCCUPIED_PLACES'],
      ['value', 'U3PLUS', 'PLACES'],
    ]);
  });

  it('takes a key only once, and words for no figures', () => {
    expect(
      guessOf({
        columns: [
          column('Jahr', '2024'),
          column('Jahr der Erhebung', '2025'),
          column('Plätze', 'viele'),
        ],
      }).map(({ role }) => role),
    ).toEqual(['year', 'ignore', 'ignore']);
  });
});
