import { Problem, Unreachable, type ProblemDocument } from '../client/problem';
import type { FormField } from './form-field';
import { elsewhereOf, refusalsOf } from './refusals';

const fields: readonly FormField[] = [
  { name: 'from', label: 'From' },
  { name: 'places', label: 'Places', parts: [{ name: 'amount', label: 'Amount' }] },
  {
    name: 'table',
    label: 'Table',
    grid: {
      heads: [],
      rows: [],
      columns: [],
      check: () => undefined,
      at: (pointer) => (pointer.startsWith('/lines/') ? `row\t${pointer.slice(7)}` : undefined),
    },
  },
];
const wrong = (pointer: string, detail: string) => ({ pointer, detail, wayOut: 'Do so.' });
const problem = (...errors: ProblemDocument['errors']) =>
  new Problem({ type: 't', code: 'C', title: 'T', status: 422, detail: 'All of it.', errors });

it('says at a field what hangs on it, and nowhere else', () => {
  const refused = problem(wrong('/from', 'Too late.'), wrong('/places/0/amount', 'Too many.'));
  expect(refusalsOf(refused, fields, {})).toEqual({
    atFields: [
      ['from', { message: 'Too late. Do so.' }],
      ['places.0.amount', { message: 'Too many. Do so.' }],
    ],
    elsewhere: undefined,
  });
});

it('says all that is wrong with one field', () =>
  expect(
    refusalsOf(problem(wrong('/from', 'Too late.'), wrong('/from', 'A Sunday.')), fields, {})
      .atFields,
  ).toEqual([['from', { message: 'Too late. Do so. A Sunday. Do so.' }]]));

it('says at a cell what hangs on it', () =>
  expect(refusalsOf(problem(wrong('/lines/a', 'Too many.')), fields, {})).toEqual({
    atFields: [['table', { message: 'Too many. Do so.', types: { 'row\ta': 'Too many. Do so.' } }]],
    elsewhere: undefined,
  }));

it('leaves to say what hangs on no field', () => {
  const left = elsewhereOf(
    problem(wrong('/from', 'Too late.'), wrong('', 'Is closed.')),
    fields,
    {},
  );
  expect(left).toMatchObject({
    document: { detail: 'Is closed.', errors: [{ detail: 'Is closed.' }] },
  });
});

it('leaves what is no refusal of fields as it is', () => {
  const bare = problem();
  expect(elsewhereOf(bare, fields, {})).toEqual(bare);
  const silence = new Unreachable('/');
  expect(elsewhereOf(silence, fields, {})).toBe(silence);
});
