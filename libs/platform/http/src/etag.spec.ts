import { StoreUnavailable, type Page } from '#kernel';
import { revisionShown } from './etag';

const event = (revision: bigint) => ({ revision, position: `0${revision}` });

/** The page of a task whose read model has seen the event at position 01. */
const shown = (read: () => AsyncIterable<Page>, exclusive = false) =>
  revisionShown(
    {
      name: 'town',
      store: { exclusive, read },
      reads: { status: () => [{ name: 'inbox', position: '01' }] },
    } as never,
    { route: 'GET /tasks/:taskId', models: [{ name: 'inbox', categories: ['task'] }] } as never,
    { taskId: 't' },
  );

it('is the revision the page has seen, not the newest', async () => {
  const read = async function* () {
    yield [event(2n), event(1n), event(0n)] as never;
  };
  expect(await shown(read)).toBe(1n);
  expect(await shown(read, true)).toBe(1n);
});

it.each([
  ['refuses', () => Promise.reject(new StoreUnavailable('not-applied', 'unavailable'))],
  ['is silent', () => new Promise<never>(() => undefined)],
])('of a store that %s is not told, and the page is shown', async (_, next) => {
  const read = () => ({ [Symbol.asyncIterator]: () => ({ next }) });
  expect(await shown(read)).toBeUndefined();
});

it('does not hide a defect', async () => {
  const next = () => Promise.reject(new TypeError('no such thing'));
  await expect(shown(() => ({ [Symbol.asyncIterator]: () => ({ next }) }))).rejects.toThrow(
    TypeError,
  );
});
