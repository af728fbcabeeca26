import { cellKey } from '../patterns/grid-values';
import { forecastInput } from './forecast-input';

const births = ['2025', '2026'];
const start = {
  [cellKey('0', 'children')]: '30',
  [cellKey('0', 'weight')]: '1',
  [cellKey('1', 'children')]: '1.031,5',
  [cellKey('1', 'weight')]: '1/2',
};
const assumptions = Object.fromEntries(
  ['LOW', 'MID', 'HIGH'].flatMap((scenario) => [
    [cellKey('factor', scenario), '0,98'],
    [cellKey('2025', scenario), '29'],
    [cellKey('2026', scenario), '28,5'],
    [cellKey('housingShare', scenario), scenario === 'LOW' ? '50' : ''],
  ]),
) as Record<string, string>;
const all = (value: unknown) => ({ LOW: value, MID: value, HIGH: value });

it('the two tables become the lists of the command', () =>
  expect(forecastInput({ start, assumptions }, { source: 's' }, births, 2)).toEqual({
    source: 's',
    ages: ['30', '1031.5'],
    weights: ['1', '1/2'],
    factor: all('0.98'),
    births: all(['29', '28.5']),
  }));

it('new dwellings have shares of the ages, the same for each where none are typed', () => {
  const project = { year: 2026, dwellings: 100, childrenPerDwelling: '0,18' };
  const housing = [{ ...project, shares: '60; 40 %' }, { ...project }];
  expect(forecastInput({ start, assumptions }, { housing }, births, 2)).toMatchObject({
    housing: [
      { ...project, childrenPerDwelling: '0.18', ages: ['60/100', '40/100'] },
      { ...project, childrenPerDwelling: '0.18', ages: ['1/2', '1/2'] },
    ],
    housingShare: { LOW: '50/100', MID: '1', HIGH: '1' },
  });
});
