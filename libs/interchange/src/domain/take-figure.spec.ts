import type { LocalDate } from '#kernel';
import type { ImportedFigure } from './table/table';
import { takeFigure, type WantedFigure } from './take-figure';

const day = (text: string) => text as LocalDate;
const cell = (
  ageGroup: string,
  value: string | null,
  more: Partial<ImportedFigure> = {},
): ImportedFigure => ({
  areaId: 'stadt',
  ageGroup,
  measure: 'INHABITANTS',
  asOf: day('2025-12-31'),
  value,
  line: 2,
  column: 2,
  ...more,
});
const wanted: WantedFigure = {
  areaId: 'stadt',
  ageGroup: 'U3',
  measure: 'CHILDREN',
  asOf: day('2025-12-31'),
  ofAreas: ['stadt'],
  ofAgeGroups: ['AGE_0', 'AGE_1'],
  ofMeasure: 'INHABITANTS',
};
const source = {
  importId: 'i-1',
  documentHash: 'ab',
  source: 'Register',
  method: 'IMPORT',
  quality: 'REPORTED',
  index: 0,
} as const;
const take = (...cells: ImportedFigure[]) => takeFigure(wanted, cells, source);

it('adds up cells and names each', () =>
  expect(
    take(
      cell('AGE_0', '100', { sex: 'FEMALE', line: 2, column: 2 }),
      cell('AGE_0', '101', { sex: 'MALE', line: 2, column: 3 }),
      cell('AGE_1', '99.5', { sex: 'FEMALE', line: 3, column: 2 }),
      cell('AGE_2', '1000', { sex: 'MALE', line: 4, column: 2 }),
    ),
  ).toEqual({
    areaId: 'stadt',
    ageGroup: 'U3',
    measure: 'CHILDREN',
    asOf: '2025-12-31',
    source: 'Register',
    method: 'IMPORT',
    quality: 'REPORTED',
    value: '601/2',
    origins: [
      { importId: 'i-1', documentHash: 'ab', line: 2, column: 2 },
      { importId: 'i-1', documentHash: 'ab', line: 2, column: 3 },
      { importId: 'i-1', documentHash: 'ab', line: 3, column: 2 },
    ],
  }));

it('does not add parts to their total', () =>
  expect(
    take(
      cell('AGE_0', '100'),
      cell('AGE_0', '50', { sex: 'FEMALE' }),
      cell('AGE_0', '50', { nationality: 'GERMAN' }),
      cell('AGE_1', '10'),
    ),
  ).toMatchObject({ value: '110' }));

it('knows no sum where a part is unknown', () =>
  expect(take(cell('AGE_0', '100'), cell('AGE_1', null))).not.toHaveProperty('value'));

it.each([
  ['an age group', [cell('AGE_0', '100')]],
  [
    'the day',
    [
      cell('AGE_0', '1', { asOf: day('2024-12-31') }),
      cell('AGE_1', '1', { asOf: day('2024-12-31') }),
    ],
  ],
  ['the area', [cell('AGE_0', '1', { areaId: 'x' }), cell('AGE_1', '1', { areaId: 'x' })]],
  [
    'the measure',
    [cell('AGE_0', '1', { measure: 'BIRTHS' }), cell('AGE_1', '1', { measure: 'BIRTHS' })],
  ],
])('refuses a sum that lacks %s', (_, cells) =>
  expect(() => take(...cells)).toThrow(
    expect.objectContaining({ code: 'IMPORT_HAS_NO_SUCH_FIGURE' }),
  ),
);

it('refuses to sum without end', () =>
  expect(() =>
    take(...Array.from({ length: 501 }, (_, line) => cell('AGE_0', '1', { line }))),
  ).toThrow(expect.objectContaining({ code: 'TOO_MANY_CELLS' })));
