import {
  AppendTooLarge,
  MAX_APPEND,
  StoreUnavailable,
  WrongExpectedRevision,
  storedBytes,
  type EventStore,
  type Expected,
  type Filter,
  type LogIdentity,
  type Position,
  type SubscriptionMessage,
} from '#kernel';
import { LATER, all, event, events, labelOf, labels, numbered, uuidOf } from './some-events';

/** A store with nothing in it but its opening. */
export type Subject = Readonly<{
  store: EventStore & { readonly identity: LogIdentity; readonly lastRecordedAt: string };
  /** What lies on the disk, as text, in the order of the log. */
  stored: () => Promise<string[]>;
  /** Ends what the store stands on, after the store was closed. */
  end?: () => unknown;
}>;

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** What every event store must do. */
export const eventStoreContract = (name: string, create: () => Subject | Promise<Subject>) =>
  describe(`the ${name} event store`, () => {
    let store: Subject['store'];
    let stored: Subject['stored'];
    let end: Subject['end'];
    /** Where the log stood before the test. */
    let start: Position;

    beforeEach(async () => {
      ({ store, stored, end } = await create());
      start = (await store.head())!;
    });
    afterEach(async () => {
      await store.close();
      await end?.();
    });

    const log = () => labels(store.readAll({ after: start }));

    describe('a log', () => {
      it('begins with the event that says which it is', async () => {
        const { logId, demo } = store.identity;
        const [first, ...rest] = await all(store.readAll());
        expect(rest).toEqual([]);
        expect(first).toMatchObject({
          stream: `test.log-${logId}`,
          revision: 0n,
          type: 'LogOpened',
          version: 1,
          data: { logId, demo },
          metadata: { actor: 'system' },
        });
        expect(first?.position).toBe(start);
      });

      it('keeps the order of appends across streams', async () => {
        await store.append('test.s-1', events('a'), 'any');
        await store.append('test.s-2', events('b', 'c'), 'any');
        await store.append('test.s-1', events('d'), 'any');
        expect(await log()).toEqual(['a', 'b', 'c', 'd']);
        const positions = (await all(store.readAll())).map(({ position }) => position);
        expect(positions).toEqual([...new Set(positions)].sort());
        expect(await store.head()).toBe(positions.at(-1));
      });

      it('is read on from a checkpoint, which is exclusive', async () => {
        const { position } = await store.append('test.s-1', events('a', 'b'), 'any');
        await store.append('test.s-2', events('c'), 'any');
        expect(await labels(store.readAll({ after: position }))).toEqual(['c']);
      });

      it('is read backwards, from its end or from before a position', async () => {
        const { position } = await store.append('test.s-1', events('a', 'b', 'c'), 'any');
        const backwards = { direction: 'backwards' } as const;
        expect(await labels(store.readAll(backwards))).toEqual(['c', 'b', 'a', '(log opened)']);
        expect(await labels(store.readAll({ ...backwards, after: position, limit: 1 }))).toEqual([
          'b',
        ]);
        expect(await all(store.readAll({ ...backwards, after: start }))).toEqual([]);
      });

      it('is read up to a limit', async () => {
        await store.append('test.s-1', events('a', 'b', 'c'), 'any');
        expect(await labels(store.readAll({ after: start, limit: 2 }))).toEqual(['a', 'b']);
        expect(await labels(store.readAll({ after: start, limit: 0 }))).toEqual([]);
      });

      it('is complete when it takes many pages, in both directions', async () => {
        await store.append('test.s-1', numbered(1201), 'no-stream');
        await store.append('test.s-1', events('last'), 1200n);
        const expected = [...Array(1201).keys()].map(String).concat('last');
        const backwards = { direction: 'backwards' } as const;
        expect(await log()).toEqual(expected);
        expect(await labels(store.read('test.s-1'))).toEqual(expected);
        expect(await labels(store.read('test.s-1', backwards))).toEqual(expected.toReversed());
        expect(await labels(store.readAll({ ...backwards, limit: 1202 }))).toEqual(
          expected.toReversed(),
        );
        expect(await labels(store.readAll({ after: start, limit: 1101 }))).toHaveLength(1101);
      });

      it.each<[string[], string[]]>([
        [['test.s-'], ['a', 'c']],
        [['test.t-'], ['b']],
        [
          ['test.t-', 'test.s-'],
          ['a', 'b', 'c'],
        ],
        [['test.nothing-'], []],
        [[], []],
      ])('is restricted to streams that begin with %j', async (streamPrefixes, expected) => {
        await store.append('test.s-1', events('a'), 'any');
        await store.append('test.t-1', events('b'), 'any');
        await store.append('test.s-2', events('c'), 'any');
        const filter: Filter = { streamPrefixes };
        expect(await labels(store.readAll({ filter }))).toEqual(expected);
        expect(await labels(store.readAll({ filter, limit: 1 }))).toEqual(expected.slice(0, 1));
      });

      it('finds what a filter wants behind pages of what it does not want', async () => {
        await store.append('test.s-1', numbered(2100), 'any');
        await store.append('test.t-1', events('wanted'), 'any');
        const filter: Filter = { streamPrefixes: ['test.t-'] };
        expect(await labels(store.readAll({ filter }))).toEqual(['wanted']);
      });

      it('knows the log time of its newest event', async () => {
        expect(store.lastRecordedAt < LATER).toBe(true);
        await store.append('test.s-1', events('a'), 'any');
        expect(store.lastRecordedAt).toBe(LATER);
      });

      it('stops being read when the reader gives up', async () => {
        await store.append('test.s-1', numbered(1001), 'any');
        const abort = new AbortController();
        const read = async () => {
          for await (const page of store.readAll({ signal: abort.signal })) {
            expect(page).toHaveLength(1000);
            abort.abort();
          }
        };
        await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
      });
    });

    describe('a stream', () => {
      it('is read in the order of its revisions, from 0', async () => {
        await store.append('test.s-1', events('a', 'b'), 'no-stream');
        const last = await store.append('test.s-1', events('c'), 1n);
        const found = await all(store.read('test.s-1'));
        expect(found[0]).toMatchObject({ ...event('a'), stream: 'test.s-1', revision: 0n });
        expect(found.map((recorded) => [labelOf(recorded), recorded.revision])).toEqual([
          ['a', 0n],
          ['b', 1n],
          ['c', 2n],
        ]);
        expect(found.at(-1)).toMatchObject(last);
      });

      it('is read from a revision, which is inclusive, in both directions', async () => {
        await store.append('test.s-1', events('a', 'b', 'c'), 'any');
        const backwards = { direction: 'backwards' } as const;
        expect(await labels(store.read('test.s-1', { from: 1n }))).toEqual(['b', 'c']);
        expect(await labels(store.read('test.s-1', { from: 3n }))).toEqual([]);
        expect(await labels(store.read('test.s-1', { ...backwards, from: 1n }))).toEqual([
          'b',
          'a',
        ]);
        expect(await labels(store.read('test.s-1', { ...backwards, from: 9n, limit: 1 }))).toEqual([
          'c',
        ]);
      });

      it('has no pages before its first event', async () =>
        expect(await all(store.read('test.s-1'))).toEqual([]));

      it('is not confused with another', async () => {
        await store.append('test.s-10', events('a'), 'no-stream');
        await store.append('test.s-1', events('a'), 'no-stream');
        expect(await all(store.read('test.s-1'))).toHaveLength(1);
      });
    });

    describe('the bytes of an event', () => {
      it('are its canonical form, from which the same event is read again', async () => {
        const odd = {
          z: 1,
          a: ['ß', 1e21, -0, null],
          left: undefined,
          nested: { b: 1, a: 'ä"\n' },
        };
        await store.append('test.s-1', [event('a'), event('b', odd)], 'any');
        await store.append('test.s-1', events('c'), 'any');
        const { logId } = store.identity;
        const again = (await all(store.readAll())).map((recorded) =>
          storedBytes(logId, recorded.stream, recorded.revision, recorded),
        );
        expect(await stored()).toEqual(again);
        expect(again[2]).toContain('"data":{"a":["ß",1e+21,0,null],"label":"b","nested"');
      });

      it('are not changed by who has read or written the event', async () => {
        const written = event('a', { list: [1] });
        await store.append('test.s-1', [written], 'any');
        const before = await stored();
        const [read] = await all(store.read('test.s-1'));
        Object.assign(read!.data, { label: 'forged' });
        Object.assign(written.data, { label: 'forged' });
        expect(await stored()).toEqual(before);
        expect(await labels(store.read('test.s-1'))).toEqual(['a']);
      });

      it.each([NaN, Infinity, '\ud800', 5n])(
        'cannot hold %p: the append is refused',
        async (bad) => {
          const append = store.append('test.s-1', [event('a', { bad })], 'any');
          await expect(append).rejects.toMatchObject({ name: 'TypeError' });
          expect(await log()).toEqual([]);
        },
      );
    });

    describe('an append', () => {
      const holding = async (count: number) => {
        if (count > 0) await store.append('test.s-1', numbered(count), 'no-stream');
        return BigInt(count) - 1n;
      };

      const accepted: [number, Expected][] = [
        [0, 'no-stream'],
        [0, -1n],
        [0, 'any'],
        [2, 1n],
        [2, 'stream-exists'],
        [2, 'any'],
      ];
      it.each(accepted)('to %d events may expect %s', async (count, expected) => {
        const actual = await holding(count);
        const appended = await store.append('test.s-1', events('new', 'newer'), expected);
        expect(appended.revision).toBe(actual + 2n);
        expect((await all(store.read('test.s-1'))).at(-1)).toMatchObject({
          ...appended,
          id: uuidOf('newer'),
        });
      });

      it.each<[number, Expected]>([
        [0, 'stream-exists'],
        [0, 0n],
        [2, 'no-stream'],
        [2, -1n],
        [2, 0n],
        [2, 2n],
        [2, -2n],
      ])('to %d events is refused when it expects %s', async (count, expected) => {
        const actual = await holding(count);
        const appended = store.append('test.s-1', events('new', 'newer'), expected);
        await expect(appended).rejects.toBeInstanceOf(WrongExpectedRevision);
        await expect(appended).rejects.toMatchObject({ stream: 'test.s-1', expected, actual });
        expect(await log()).toHaveLength(count);
      });

      it('is won by one of several writers in the same turn', async () => {
        const race = ['a', 'b', 'c'].map((id) => store.append('test.s-1', events(id), 'no-stream'));
        const outcomes = (await Promise.allSettled(race)).map(({ status }) => status);
        expect(outcomes).toEqual(['fulfilled', 'rejected', 'rejected']);
        expect(await log()).toEqual(['a']);
      });

      it('may follow one that is not yet answered', async () => {
        const answers = await Promise.all([
          store.append('test.s-1', events('a', 'b'), 'no-stream'),
          store.append('test.s-1', events('c'), 1n),
          store.append('test.s-1', events('d'), 'stream-exists'),
        ]);
        expect(answers.map(({ revision }) => revision)).toEqual([1n, 2n, 3n]);
        expect(await labels(store.read('test.s-1'))).toEqual(['a', 'b', 'c', 'd']);
      });

      it('is answered in thousands in one turn', async () => {
        const many = await Promise.all(
          numbered(1500).map((one, i) => store.append(`test.s-${i}`, [one], 'no-stream')),
        );
        expect(new Set(many.map(({ position }) => position)).size).toBe(1500);
        expect(await log()).toHaveLength(1500);
      });

      it.each(accepted)('to %d events that expects %s is known again', async (count, expected) => {
        await holding(count);
        const append = () => store.append('test.s-1', events('new', 'newer'), expected);
        const [first, atOnce] = await Promise.all([append(), append()]);
        expect(await append()).toEqual(first);
        await store.append('test.s-1', events('other'), 'any');
        expect([atOnce, await append()]).toEqual([first, first]);
        expect(await log()).toHaveLength(count + 3);
      });

      it('that names its revision is known again however old it is', async () => {
        const first = await store.append('test.s-1', events('old'), 'no-stream');
        await store.append('test.s-1', numbered(1500), 0n);
        expect(await store.append('test.s-1', events('old'), 'no-stream')).toEqual(first);
      });

      it.each<[Expected, string[]]>([
        ['any', ['b', 'a']],
        ['any', ['a', 'c']],
        ['any', ['c', 'b']],
        ['stream-exists', ['b', 'c']],
        ['no-stream', ['a', 'c']],
        ['no-stream', ['a', 'b', 'c']],
        [0n, ['b', 'c']],
        [0n, ['c']],
      ])('that expects %s and is known in part as %j is refused', async (expected, ids) => {
        await store.append('test.s-1', events('a', 'b'), 'no-stream');
        const mixed = store.append('test.s-1', events(...ids), expected);
        await expect(mixed).rejects.toBeInstanceOf(WrongExpectedRevision);
        expect(await log()).toEqual(['a', 'b']);
      });

      it('is refused when it is too large, and takes what is just not', async () => {
        const text = (length: number) => ({ text: 'ä'.repeat(length / 2) });
        const large = store.append('test.s-1', [event('a', text(MAX_APPEND))], 'any');
        await expect(large).rejects.toBeInstanceOf(AppendTooLarge);
        const halves = ['a', 'b'].map((id) => event(id, text(MAX_APPEND / 2)));
        const together = store.append('test.s-1', halves, 'any');
        await expect(together).rejects.toMatchObject({ stream: 'test.s-1' });
        expect(await log()).toEqual([]);
        await store.append('test.s-1', [event('a', text(MAX_APPEND - 2000))], 'any');
        expect(await log()).toEqual(['a']);
      });

      it.each(['', 'a', uuidOf('a').toUpperCase(), `${uuidOf('a')}0`, uuidOf('a').slice(1)])(
        'is refused when an event id is "%s"',
        async (id) => {
          const append = store.append('test.s-1', [{ ...event('a'), id }], 'any');
          await expect(append).rejects.toMatchObject({ name: 'TypeError' });
          expect(await log()).toEqual([]);
        },
      );

      it.each(['actor', 'recordedAt', 'commandId', 'correlationId', 'causationId'] as const)(
        'is refused when an event does not name its %s',
        async (name) => {
          const { metadata, ...rest } = event('a');
          const nameless = { ...rest, metadata: { ...metadata, [name]: '' } };
          const append = store.append('test.s-1', [event('b'), nameless], 'any');
          await expect(append).rejects.toMatchObject({
            name: 'TypeError',
            message: `Happened of test.s-1 has no ${name}.`,
          });
          expect(await log()).toEqual([]);
        },
      );

      it.each([[[]], [['a', 'a']], [['a', 'b', 'a']]])('of %j is refused', async (ids) => {
        const append = store.append('test.s-1', events(...ids), 'any');
        await expect(append).rejects.toMatchObject({ name: 'TypeError' });
        expect(await log()).toEqual([]);
      });

      it('refuses alone: its neighbours of the same turn are written', async () => {
        const outcomes = await Promise.allSettled([
          store.append('test.s-1', events('a'), 'no-stream'),
          store.append('test.s-2', events('b'), 5n),
          store.append('test.s-3', [event('c', { bad: NaN })], 'any'),
          store.append('test.s-4', events('d'), 'no-stream'),
        ]);
        expect(outcomes.map(({ status }) => status)).toEqual([
          'fulfilled',
          'rejected',
          'rejected',
          'fulfilled',
        ]);
        expect(await log()).toEqual(['a', 'd']);
      });

      it('that was called off before is not made', async () => {
        const signal = AbortSignal.abort();
        const append = store.append('test.s-1', events('a'), 'any', { signal });
        await expect(append).rejects.toMatchObject({ name: 'AbortError' });
        expect(await log()).toEqual([]);
      });

      it('is refused after the log was closed', async () => {
        await store.close();
        await expect(store.append('test.s-1', events('a'), 'any')).rejects.toMatchObject({
          name: 'StoreUnavailable',
          outcome: 'not-applied',
        });
        await expect(all(store.readAll())).rejects.toBeInstanceOf(StoreUnavailable);
      });
    });

    describe('a subscription', () => {
      type Options = { after?: Position; filter?: Filter };

      /** Reads until `done`; a message as a word, events by their labels. */
      async function follow(
        done: (seen: string[]) => boolean,
        options: Options = {},
        seen: string[] = [],
      ) {
        const abort = new AbortController();
        const { signal } = abort;
        for await (const message of store.subscribe({ after: start, ...options, signal })) {
          seen.push(...words(message));
          if (done(seen)) abort.abort();
        }
        return seen;
      }
      const words = (message: SubscriptionMessage) =>
        message.kind === 'events' ? message.events.map(labelOf) : [`(${message.kind})`];
      const until = (label: string) => (seen: string[]) => seen.includes(label);
      /** Until a reader has said that it knows all there is. */
      const asleep = async (seen: readonly string[]) => {
        while (!seen.includes('(caught-up)')) await turn();
        await turn();
      };

      it('gives what is there, says so, then gives what comes, once and in order', async () => {
        await store.append('test.s-1', events('a'), 'any');
        const both = (seen: readonly string[]) => seen.includes('c') && seen.includes('d');
        const readers = [follow(both), follow(both)];
        await turn();
        await store.append('test.s-1', events('b'), 'any');
        await turn();
        await Promise.all([
          store.append('test.s-2', events('c'), 'any'),
          store.append('test.s-1', events('d'), 'any'),
        ]);
        for (const seen of await Promise.all(readers)) {
          // Of two that come at once the store says which was first.
          expect(seen.filter((word) => word !== '(caught-up)')).toEqual(await log());
          expect([...(await log())].sort()).toEqual(['a', 'b', 'c', 'd']);
          expect(seen.indexOf('(caught-up)')).toBeGreaterThan(0);
        }
      });

      it('says at once that there is nothing', async () =>
        expect(await follow(() => true)).toEqual(['(caught-up)']));

      it('gives a log of many pages before it says that it has caught up', async () => {
        await store.append('test.s-1', numbered(2100), 'any');
        const seen = await follow(until('(caught-up)'));
        expect(seen).toEqual([...Array(2100).keys()].map(String).concat('(caught-up)'));
      });

      it('misses nothing that is appended while its reader is busy', async () => {
        const abort = new AbortController();
        const seen: string[] = [];
        await store.append('test.s-1', events('a'), 'any');
        for await (const message of store.subscribe({ after: start, signal: abort.signal })) {
          seen.push(...words(message));
          if (seen.length === 1) await store.append('test.s-1', events('b'), 'any');
          if (words(message).includes('(caught-up)'))
            await store.append('test.s-1', events('c'), 'any');
          if (seen.at(-1) === 'c') abort.abort();
        }
        expect(seen.filter((word) => word !== '(caught-up)')).toEqual(['a', 'b', 'c']);
      });

      it('goes on after a checkpoint', async () => {
        const { position } = await store.append('test.s-1', events('a'), 'any');
        const reader = follow(until('b'), { after: position });
        await store.append('test.s-1', events('b'), 'any');
        expect((await reader).filter((word) => word !== '(caught-up)')).toEqual(['b']);
      });

      it('gives what its filter wants, and tells how far it has come without finding any', async () => {
        const seen: string[] = [];
        const reader = follow(until('b'), { filter: { streamPrefixes: ['test.t-'] } }, seen);
        await asleep(seen);
        await store.append('test.s-1', events('a'), 'any');
        await turn();
        await turn();
        await store.append('test.t-1', events('b'), 'any');
        expect(await reader).toEqual(['(caught-up)', '(checkpoint)', 'b']);
      });

      it('ends when it is aborted asleep, awake or before', async () => {
        const abort = new AbortController();
        const reading = async (seen: string[] = []) => {
          for await (const message of store.subscribe({ after: start, signal: abort.signal }))
            seen.push(...words(message));
          return seen;
        };
        const seen: string[] = [];
        const reader = reading(seen);
        await asleep(seen);
        abort.abort();
        expect(await reader).toEqual(['(caught-up)']);
        expect(await reading()).toEqual([]);
      });

      it('ends when the log is closed', async () => {
        const seen: string[] = [];
        const reader = follow(() => false, {}, seen);
        await asleep(seen);
        await store.close();
        expect(await reader).toEqual(['(caught-up)']);
      });
    });
  });
