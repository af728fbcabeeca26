import { numbered } from './statement-codes';

const said = (...texts: readonly string[]) => texts.map((statement) => ({ statement }));

it('new statements are numbered', () =>
  expect(numbered(said('eins', 'zwei'), [])).toEqual([
    { statement: 'eins', code: 'A1' },
    { statement: 'zwei', code: 'A2' },
  ]));

it('a code that is taken stays with whom it belongs to', () =>
  expect(numbered(said('drei', 'vier'), ['A2', 'x']).map(({ code }) => code)).toEqual([
    'A1',
    'A3',
  ]));
