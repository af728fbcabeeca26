import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFolder } from '../../../test/support/optional';
import { backTest } from './domain/rules/back-test.rule';

/** Children of the first ages of a year: the sum of the four columns. */
function agesOf(folder: string, year: number, ages: number): readonly string[] {
  const [, ...lines] = readFileSync(join(folder, `pyramide_${year}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/);
  return lines.slice(0, ages).map((line) =>
    String(
      line
        .split(',')
        .slice(1)
        .reduce((sum, cell) => sum + Number(cell), 0),
    ),
  );
}

withFolder('age pyramids of Konstanz', '../shared/field-data/tables/konstanz', (folder) => {
  const YEARS = Array.from({ length: 21 }, (_, i) => 2005 + i);
  const test = (startYear: number, weights: readonly string[]) =>
    backTest({
      startYear,
      weights,
      counts: YEARS.filter((year) => year <= startYear + 5).map((year) => ({
        year,
        ages: agesOf(folder, year, weights.length),
      })),
    });

  /** The same arithmetic in floating point, written down apart. */
  function oracle(startYear: number, ages: number): readonly number[] {
    const count = (year: number) => agesOf(folder, year, ages).map(Number);
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    const known = YEARS.filter((year) => year <= startYear);
    const above = sum(known.slice(1).map((year) => sum(count(year).slice(1))));
    const below = sum(known.slice(0, -1).map((year) => sum(count(year).slice(0, -1))));
    const factor = Number((above / below).toFixed(4));
    const born = Number((sum(known.map((year) => count(year)[0] ?? 0)) / known.length).toFixed(1));
    let cohort = count(startYear);
    return YEARS.filter((year) => year > startYear && year <= startYear + 5).map(() => {
      cohort = [born, ...cohort.slice(0, -1).map((children) => children * factor)];
      return sum(cohort);
    });
  }

  it.each([2010, 2013, 2016, 2019])(
    'from %i the under-threes of five years are as computed apart',
    (start) => {
      const { years } = test(start, ['1', '1', '1']);
      const apart = oracle(start, 3);
      expect(years.map(({ year }) => year)).toEqual([1, 2, 3, 4, 5].map((i) => start + i));
      years.forEach(({ MID }, i) => {
        expect(Math.abs(Number(MID) - apart[i]!)).toBeLessThan(0.2);
      });
    },
  );

  it('children already born are foreseen within six per cent for the year to come', () => {
    for (const start of [2010, 2012, 2014, 2016, 2018, 2020])
      expect(
        Math.abs(Number(test(start, ['0', '0', '0', '1', '1', '1']).years[0]!.perCent)),
      ).toBeLessThan(6);
  });

  it('births are what it cannot foresee: too few for 2021, too many for 2025', () => {
    const { years, meanError } = test(2020, ['1', '1', '1']);
    expect(years.map(({ deviation, within }) => [Number(deviation) > 0, within])).toEqual([
      [false, false],
      [false, false],
      [false, true],
      [true, true],
      [true, true],
    ]);
    expect(meanError).toBe('6.5');
  });
});
