import type { Direction } from '#kernel';
import type { QueryDefinition } from '#shell';
import { queries } from './queries';

/** 1200 events of one stream at every second position, given in pages of 500. */
const all = Array.from({ length: 1200 }, (_, revision) => ({
  revision: BigInt(revision),
  position: String(2 * revision).padStart(19, '0'),
}));
const tenant = {
  name: 'town',
  store: {
    async *read(stream: string, { direction }: { direction: Direction }) {
      const events = stream === 'town.cycle-1' ? [...all] : [];
      if (direction === 'backwards') events.reverse();
      for (let at = 0; at < events.length; at += 500) yield events.slice(at, at + 500);
    },
    async *readAll(options: object) {
      asked.push(options);
      yield [...all].reverse().slice(0, 1000);
      yield [...all].reverse().slice(1000);
    },
  },
};
/** Of the store, by the last question. */
const asked: object[] = [];

const definition = queries({} as never).find(({ name }) => name === 'ReadLog') as QueryDefinition;
const ask = async (more: object) => {
  const input = { stream: 'cycle-1', ...more };
  const { moment = {}, ...given } = input as { moment?: object };
  const { rows } = (await definition.read(given as never, { tenant, moment } as never)) as {
    rows: { revision: number; position: string }[];
  };
  return rows;
};
const revisions = async (more: object) => (await ask(more)).map(({ revision }) => revision);

describe('one stream of the log', () => {
  it.each(['forwards', 'backwards'] as const)('is paged to its end, %s', async (direction) => {
    const found: number[] = [];
    for (let after: string | undefined; ;) {
      const rows = await ask({ direction, limit: 500, ...(after && { after }) });
      found.push(...rows.map(({ revision }) => revision));
      if (rows.length < 500) break;
      after = rows.at(-1)?.position;
    }
    const wanted = all.map(({ revision }) => Number(revision));
    expect(found).toEqual(direction === 'forwards' ? wanted : wanted.reverse());
  });

  it('begins behind a position that is of another stream', async () =>
    expect(await revisions({ limit: 2, after: '0000000000000000005' })).toEqual([3, 4]));

  it('begins at its first event, and is empty where there is none', async () => {
    expect(await revisions({ limit: 3 })).toEqual([0, 1, 2]);
    expect(await revisions({ stream: 'cycle-2' })).toEqual([]);
  });
});

describe('the whole log', () => {
  it('is narrowed down to one category where it is read', async () => {
    await ask({ stream: undefined, category: 'cycle', limit: 2, direction: 'backwards' });
    expect(asked.at(-1)).toEqual({
      direction: 'backwards',
      limit: 2,
      filter: { streamPrefixes: ['town.cycle-'] },
    });
  });

  it('ends at the moment that is looked at, however much came later', async () => {
    const moment = { asOf: { position: '0000000000000000100' } };
    expect(
      await revisions({ stream: undefined, direction: 'backwards', limit: 2, moment }),
    ).toEqual([50, 49]);
    expect(await revisions({ direction: 'backwards', limit: 2, moment })).toEqual([50, 49]);
    expect(await revisions({ limit: 2, after: '0000000000000000098', moment })).toEqual([50]);
  });
});
