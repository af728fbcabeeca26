import { partOf, type FormSchema } from '../client/form-schema';
import type { FormField } from './form-field';
import { bodyOf, sameValues, typedValues } from './form-values';

const text = { type: 'string' };
const schema: FormSchema = {
  type: 'object',
  required: ['title', 'places', 'goals', 'notes'],
  properties: {
    title: text,
    from: { type: 'string', format: 'local-date' },
    cost: { type: 'integer' },
    share: text,
    goals: { type: 'array', items: { type: 'integer' } },
    notes: { type: 'array', items: text },
    remarks: { type: 'array', items: text },
    places: {
      type: 'array',
      items: {
        type: 'object',
        required: ['areaId', 'amount'],
        properties: { areaId: text, areaName: text, amount: { type: 'integer' } },
      },
    },
    goal: {
      type: 'object',
      required: ['statement', 'indicators'],
      properties: {
        statement: text,
        indicators: { type: 'array', items: { type: 'object', properties: { name: text } } },
      },
    },
  },
};
const fields: readonly FormField[] = [
  { name: 'title', label: '' },
  { name: 'from', label: '' },
  { name: 'cost', label: '', kind: 'euro' },
  { name: 'share', label: '', kind: 'percent' },
  { name: 'goals', label: '', choices: ['1', '2', '3'].map((value) => ({ value, text: value })) },
  { name: 'notes', label: '' },
  { name: 'remarks', label: '' },
  {
    name: 'places',
    label: '',
    parts: [
      {
        name: 'areaId',
        label: '',
        choices: [{ value: 'a', text: 'Au', also: { areaName: 'Au' } }],
      },
      { name: 'amount', label: '' },
    ],
  },
  { name: 'goal.statement', label: '' },
  { name: 'goal.indicators', label: '', parts: [{ name: 'name', label: '' }] },
];
const body = {
  title: 'Neubau',
  from: '2026-06-12',
  cost: 125_050,
  share: '354/1000',
  goals: [1, 3],
  notes: ['eins', 'zwei'],
  remarks: ['drei'],
  places: [{ areaId: 'a', areaName: 'Au', amount: -20 }],
  goal: { statement: 'mehr', indicators: [{ name: 'Quote' }] },
};
const typed = {
  title: 'Neubau',
  from: '12.06.2026',
  cost: '1250,50',
  share: '35,4',
  goals: ['1', '3'],
  notes: 'eins\nzwei',
  remarks: 'drei',
  places: [{ areaId: 'a', amount: '-20' }],
  goal: { statement: 'mehr', indicators: [{ name: 'Quote' }] },
};

it('what was typed becomes what the command takes', () =>
  expect(bodyOf(typed, fields, schema)).toEqual(body));

it('what the API holds stands in the fields as it is typed', () =>
  expect(typedValues(body, fields, schema)).toEqual(typed));

it('what is empty is left out; a list that must be there is an empty one', () =>
  expect(bodyOf({ title: ' ', notes: ' \n', remarks: '', goal: {} }, fields, schema)).toEqual({
    places: [],
    goals: [],
    notes: [],
  }));

it('what cannot be read is sent as it was typed: the server says why', () =>
  expect(bodyOf({ from: '31.02.2026', share: 'viel' }, fields, schema)).toMatchObject({
    from: '31.02.2026',
    share: 'viel',
  }));

it.each([
  ['title', true],
  ['from', false],
  ['goal.statement', false],
  ['places.0.amount', true],
  ['goal.indicators.2.name', false],
])('%s must be given: %s', (name, required) =>
  expect(partOf(schema, name).required).toBe(required),
);

it('what goes along with a choice is left out where the command does not take it', () => {
  const choices = [{ value: 'a', text: 'Au', also: { areaName: 'Au' } }];
  const inAu: FormSchema = { type: 'object', properties: { areaId: text } };
  const field = { name: 'areaId', label: '', choices };
  expect(bodyOf({ areaId: 'a' }, [field], inAu)).toEqual({ areaId: 'a' });
});

it('a table of cells is not of the body: `toInput` says what comes of it', () =>
  expect(
    bodyOf(
      { title: 'Bau', cells: { 'a\tU3': '12' } },
      [
        { name: 'title', label: '' },
        {
          name: 'cells',
          label: '',
          grid: { heads: [], columns: [], rows: [], check: () => undefined },
        },
      ],
      schema,
    ),
  ).toEqual({ title: 'Bau' }));

it('what goes along with a choice stands beside the field, in the same part', () => {
  const choices = [{ value: 'a', text: 'Au', also: { name: 'Au', publicOperator: true } }];
  const provider: FormSchema = {
    type: 'object',
    properties: { providerId: text, name: text, publicOperator: { type: 'boolean' } },
  };
  const field = { name: 'provider.providerId', label: '', choices };
  const schema: FormSchema = { type: 'object', properties: { provider, name: text } };
  expect(bodyOf({ provider: { providerId: 'a' } }, [field], schema)).toEqual({
    provider: { providerId: 'a', name: 'Au', publicOperator: true },
  });
});

describe('sameValues', () => {
  it('takes an empty field for none, in whatever order', () => {
    const before = { kind: 'JHA', title: '', parts: [], horizon: { from: '', to: undefined } };
    expect(sameValues(before, { title: undefined, kind: 'JHA' })).toBe(true);
  });

  it('sees what was typed, taken out or put in another order', () => {
    expect(sameValues({ title: 'Kita' }, { title: '' })).toBe(false);
    expect(sameValues({ areas: ['nord'] }, { areas: [] })).toBe(false);
    expect(sameValues({ rows: [{ n: '1' }, { n: '2' }] }, { rows: [{ n: '2' }, { n: '1' }] })).toBe(
      false,
    );
  });
});
