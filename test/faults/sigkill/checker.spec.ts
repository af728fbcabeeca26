import type { Position, Recorded } from '#kernel';
import { violations } from './checker';
import { TENANT } from './counter';
import type { Entry } from './wire';

const asked = { counter: 'c', label: 'a', by: 2 };
const ok: Entry = { ...asked, outcome: 'ok', revision: 1, position: '2' };
const step = (place: number, data: object, more: Partial<Recorded> = {}): Recorded => ({
  id: `${place}`,
  type: 'Added',
  version: 1,
  data: { label: 'a', steps: 2, ...data },
  metadata: {} as Recorded['metadata'],
  stream: `${TENANT}.counter-c`,
  revision: BigInt(place - 1),
  position: `${place}` as Position,
  ...more,
});
const one = step(1, { step: 0, sum: 1 });
const two = step(2, { step: 1, sum: 2 });
const again = [step(3, { step: 0, sum: 3 }), step(4, { step: 1, sum: 4 })];
const other = (data: object, revision: bigint) =>
  step(3, { label: 'b', steps: 1, step: 0, ...data }, { revision });

it('finds nothing where all is well', () => {
  expect(violations([ok, ok], [one, two])).toEqual([]);
  expect(violations([{ ...asked, outcome: 'rejected', code: 'NO' }], [])).toEqual([]);
});

it.each([[[]], [[one, two]]])('lets what is unknown be there or not', (log) =>
  expect(
    violations(
      [
        { ...asked, outcome: 'invoked' },
        { ...asked, outcome: 'unknown', reason: '' },
      ],
      log,
    ),
  ).toEqual([]),
);

it.each<[string, Entry[], Recorded[], string]>([
  ['lost', [ok], [], 'a: was acknowledged and is lost'],
  ['doubled', [ok], [one, two, ...again], 'a: took effect twice'],
  [
    'refused',
    [{ ...asked, outcome: 'rejected', code: 'NO' }],
    [one, two],
    'a: was rejected and took effect',
  ],
  ['halved', [{ ...asked, outcome: 'invoked' }], [one], 'a: took effect by part'],
  ['elsewhere', [{ ...ok, revision: 7 }], [one, two], 'a: does not stand where it was said to'],
  [
    'said two things',
    [ok, { ...ok, revision: 7 }],
    [one, two],
    'a: was answered revision 1 at 2 and revision 7 at 2',
  ],
  ['nobody’s', [], [one, two], 'a: never asked'],
  [
    'upon nothing',
    [{ ...asked, by: 0, outcome: 'ok', revision: 4, position: '5' }],
    [],
    'a: was decided upon what is lost',
  ],
])('finds what is %s', (_, journal, log, said) => expect(violations(journal, log)).toContain(said));

it.each<[string, Recorded[], string]>([
  [
    'a hole in a stream',
    [one, two, other({ sum: 3 }, 7n)],
    'test.counter-c goes on with 7 behind 1',
  ],
  ['a position that falls', [two, one], '1 stands behind 2'],
  [
    'a decision upon a lost state',
    [one, two, other({ sum: 9 }, 2n)],
    'b: test.counter-c shows 9 at 2 after 2',
  ],
])('finds %s', (_, log, said) =>
  expect(violations([{ counter: 'c', label: 'b', by: 1, outcome: 'invoked' }], log)).toContain(
    said,
  ),
);
