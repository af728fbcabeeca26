import { eachOrAll, Rejection, Rejections } from './rejection';

const refuse = (code: string) => () => {
  throw new Rejection(code, { at: `/${code}` });
};

const thrown = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
};

it('gives every result when nothing is refused', () =>
  expect(eachOrAll([1, 2, 3], (n, index) => n * 10 + index)).toEqual([10, 21, 32]));

it('a single refusal is itself', () =>
  expect(thrown(() => eachOrAll(['a'], refuse('A')))).not.toBeInstanceOf(Rejections));

it('names all that is refused, the first as the leading one', () => {
  const error = thrown(() =>
    eachOrAll(['A', 'good', 'B'], (code) => (code === 'good' ? code : refuse(code)())),
  );
  expect(error).toBeInstanceOf(Rejections);
  expect(error).toMatchObject({ code: 'A', refusal: { at: '/A' } });
  expect((error as Rejections).all.map(({ code }) => code)).toEqual(['A', 'B']);
});

it('takes over what was gathered deeper down', () => {
  const error = thrown(() =>
    eachOrAll([1, 2], (n) => eachOrAll(['X', 'Y'], (code) => refuse(`${code}${n}`)())),
  );
  expect((error as Rejections).all.map(({ code }) => code)).toEqual(['X1', 'Y1', 'X2', 'Y2']);
});

it('stops at so many: nobody reads ten thousand complaints', () => {
  const error = thrown(() => eachOrAll(Array.from({ length: 500 }), refuse('A'), 20));
  expect((error as Rejections).all).toHaveLength(20);
});

it('lets a defect through', () =>
  expect(
    thrown(() =>
      eachOrAll([1], () => {
        throw new TypeError('broken');
      }),
    ),
  ).toBeInstanceOf(TypeError));
