import { Count, Exact, Id, Optional, Text } from '#shell';
import { wrongHeader } from './headers';
import { invalid } from './invalid';
import { allSchemas, bodySchema, Validators } from './schemas';

class SampleOfWordsDto {
  @Id()
  readonly id!: string;

  @Optional()
  @Count(1, 9)
  readonly count?: number;

  @Optional()
  @Exact()
  readonly share?: string;

  @Optional()
  @Text()
  readonly text?: string;
}

const schemas = allSchemas();
const validate = new Validators(schemas).body(
  bodySchema(schemas, { shape: SampleOfWordsDto } as never),
);

function errorsOf(body: object, language: 'de' | 'en' = 'de') {
  validate(body);
  return invalid(validate.errors, language).more.errors ?? [];
}

it.each([
  ['an id', { id: 'ä b' }, 'eine Kennung aus Buchstaben, Ziffern'],
  ['an exact number', { id: 'a', share: 'viel' }, 'eine genaue Zahl wie 0.46, 46/100 oder 12,5'],
  ['a plain text', { id: 'a', text: '\u0007' }, 'ein einfacher Text ohne Steuerzeichen'],
  ['a whole number', { id: 'a', count: 'x' }, 'eine ganze Zahl'],
])('says in words that %s is expected', (_, body, expected) => {
  const [error] = errorsOf(body);
  expect(error?.detail).toContain(expected);
  expect(error?.detail).not.toMatch(/\^|\\|integer/);
});

it.each(['', '   ', '\u00a0\n\t '])('takes %j for no text', (text) =>
  expect(errorsOf({ id: 'a', text })).toMatchObject([
    { pointer: '/text', detail: 'Der Text braucht mindestens 1 Zeichen.' },
  ]),
);

it('says limits as numbers are written', () => {
  class CountedDto {
    @Count()
    readonly count!: number;
  }
  const all = allSchemas();
  const check = new Validators(all).body(bodySchema(all, { shape: CountedDto } as never));
  check({ count: 10_000_001 });
  const said = (language: 'de' | 'en') => invalid(check.errors, language).more.errors?.[0]?.detail;
  expect(said('de')).toBe('Der Wert darf höchstens 10.000.000 sein.');
  expect(said('en')).toBe('The value may be at most 10,000,000.');
});

it('asks for the field that is missing', () =>
  expect(errorsOf({})).toEqual([
    { pointer: '/id', detail: 'Das Feld fehlt.', wayOut: 'Ergänzen Sie das Feld.' },
  ]));

it('names the fields there are in place of one there is not', () => {
  const [error] = errorsOf({ id: 'a', colour: 'red' });
  expect(error).toMatchObject({ pointer: '/colour', detail: 'Dieses Feld gibt es nicht.' });
  expect(error?.wayOut).toContain('Möglich sind: id, count, share, text,');
});

it('says the same in English', () =>
  expect(errorsOf({ id: 'a', count: 'x' }, 'en')[0]).toMatchObject({
    detail: 'Expected is: a whole number.',
    wayOut: 'Correct the value and send again.',
  }));

it('shows no pattern that it has no words for', () =>
  expect(
    invalid(
      [{ keyword: 'pattern', schema: '^x+$', instancePath: '/a', data: 'y', params: {} } as never],
      'de',
    ).more.errors?.[0]?.detail,
  ).toBe('Der Wert passt nicht zu diesem Feld.'));

it.each(['If-Match', 'Idempotency-Key'] as const)('says in words what %s holds', (name) => {
  const [error] = wrongHeader(name, 'de').more.errors ?? [];
  expect(error?.pointer).toBe(`/${name}`);
  expect(error?.detail).toMatch(/^Der |^Die /);
  expect(error?.wayOut).toMatch(/^Senden Sie /);
});
