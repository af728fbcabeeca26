import {
  InvalidRead,
  ReadModelUnavailable,
  type AnyReadModel,
  type LocalDate,
  type Position,
  type ReadModel,
  type Where,
} from '#kernel';
import type { MemoryEventStore } from '#platform/memory';
import { openDisposable } from '#platform/sqlite';
import fc from 'fast-check';
import {
  closeSync,
  fstatSync,
  openSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import {
  at,
  event,
  loads,
  newFile,
  newStore,
  record,
  tasks,
  type Deed,
  type Load,
  type Task,
} from '../testing/fixture';
import { SqliteReads } from './sqlite-reads';

const model = tasks();
const task = (title: string, person: string | null = 'ada', due = 1): Task => ({
  person,
  due,
  title,
});

const opened: SqliteReads[] = [];
afterEach(() => {
  for (const reads of opened.splice(0)) reads.close();
});

function newReads(
  store: MemoryEventStore,
  file = newFile(),
  models: readonly AnyReadModel[] = [model],
) {
  const reads = new SqliteReads({ file, logId: store.identity.logId, models });
  opened.push(reads);
  return reads;
}

/** What the log reader does, without its patience. */
async function follow(store: MemoryEventStore, reads: SqliteReads, page = 500): Promise<void> {
  const after = reads.feed.resume(await store.head());
  for await (const events of store.readAll(after === undefined ? {} : { after }))
    for (let i = 0; i < events.length; i += page) reads.feed.project(events.slice(i, i + page));
  await reads.feed.caughtUp();
}

async function given(...deeds: Deed[]) {
  const store = newStore();
  const reads = newReads(store);
  const positions: Position[] = [];
  for (const [i, deed] of deeds.entries())
    positions.push(await record(store, deed, { seconds: i + 1 }));
  await follow(store, reads);
  return { store, reads, positions };
}

const titles = (page: { rows: readonly { row: Task }[] }) => page.rows.map(({ row }) => row.title);

describe('a read model', () => {
  it('is not available before it is built', () => {
    const reads = newReads(newStore());
    expect(() => reads.get(model, 'a')).toThrow(ReadModelUnavailable);
    expect(reads.status()).toMatchObject([{ name: 'tasks', state: 'catching-up' }]);
  });

  it('shows rows as the newest event left them', async () => {
    const { reads, positions } = await given(
      { id: 'a', row: task('one') },
      { id: 'a', row: task('two') },
      { id: 'b', row: task('three') },
      { id: 'b' },
    );
    expect(reads.get(model, 'a')).toEqual(task('two'));
    expect(reads.get(model, 'b')).toBeUndefined();
    expect(reads.all(model)).toEqual([{ id: 'a', row: task('two') }]);
    expect(reads.page(model)).toEqual({
      rows: [{ id: 'a', row: task('two') }],
      position: positions.at(-1),
    });
    expect(reads.status()).toMatchObject([{ state: 'live', position: positions.at(-1) }]);
  });

  it('shows them anew whenever they were asked for before', async () => {
    const store = newStore();
    const reads = newReads(store);
    const all = () => reads.all(model, { person: 'ada' }).map(({ row }) => row.title);
    await follow(store, reads);
    expect([reads.get(model, 'a'), all()]).toEqual([undefined, []]);
    for (const row of [task('one'), task('two', 'ben'), undefined, task('three')]) {
      await record(store, { id: 'a', ...(row && { row }) });
      await follow(store, reads);
      expect(reads.get(model, 'a')).toEqual(row);
      expect(all()).toEqual(row?.person === 'ada' ? [row.title] : []);
    }
  });

  it('shows them as of any position and any instant', async () => {
    const { reads, positions } = await given(
      { id: 'a', row: task('one') },
      { id: 'a', row: task('two') },
      { id: 'a' },
    );
    const seen = positions.map((position) => reads.get(model, 'a', { asOf: { position } })?.title);
    expect(seen).toEqual(['one', 'two', undefined]);
    const instants = [0, 1, 1.5, 2, 3, 1e9].map(
      (seconds) => reads.get(model, 'a', { asOf: { instant: at(seconds) } })?.title,
    );
    expect(instants).toEqual([undefined, 'one', 'one', 'two', undefined, undefined]);
    expect(reads.page(model, {}, { asOf: { instant: at(1) } })).toEqual({
      rows: [{ id: 'a', row: task('one') }],
      position: positions[0],
    });
    expect(reads.positionAt(at(2.9))).toBe(positions[1]);
    expect(reads.positionAt(at(-1))).toBeUndefined();
  });

  it('takes the running maximum as log time', async () => {
    const store = newStore();
    const opened = await store.head();
    const reads = newReads(store);
    const positions: Position[] = [];
    for (const seconds of [9, 5, 5, 5, 5])
      positions.push(await record(store, { id: 'a', row: task('a') }, { seconds }));
    await follow(store, reads);
    expect(reads.positionAt(at(9))).toBe(positions.at(-1));
    expect(reads.positionAt(at(8))).toBe(opened);
  });

  it.each<[string, Parameters<SqliteReads['page']>[1], object, string]>([
    ['an unknown column', { where: { colour: 'red' } }, {}, 'where=colour.*id, due, person'],
    ['an unknown order', { orderBy: '-colour' }, {}, 'orderBy=-colour.*entered, due, person'],
    ['too large a page', { limit: 501 }, {}, 'limit=501.*1 to 500'],
    ['half a row', { limit: 0.5 }, {}, 'limit=0.5'],
    ['an invented cursor', { after: 'x' }, {}, 'after=x'],
    ['a position it does not know', {}, { asOf: { position: '0' } }, 'asOf=0 '],
    ['a position beyond the head', {}, { asOf: { position: '9'.repeat(19) } }, 'asOf=999'],
    ['no instant', {}, { asOf: { instant: 'soon' } }, 'asOf=soon'],
    ['a day where nothing is dated', {}, { on: '2026-01-01' }, 'on=2026-01-01.*tasks'],
  ])('refuses %s', async (_, request, moment, message) => {
    const { reads } = await given({ id: 'a', row: task('one') });
    expect(() => reads.page(model, request, moment)).toThrow(InvalidRead);
    expect(() => reads.page(model, request, moment)).toThrow(new RegExp(message));
  });

  it('refuses the cursor of another order', async () => {
    const { reads } = await given({ id: 'a', row: task('a') }, { id: 'b', row: task('b') });
    const { next } = reads.page(model, { limit: 1 });
    expect(() => reads.page(model, { after: next!, orderBy: 'due' })).toThrow(InvalidRead);
  });

  it('searches by value, by list and by absence', async () => {
    const { reads } = await given(
      { id: 'a', row: task('a', 'ada', 2) },
      { id: 'b', row: task('b', 'ben', 1) },
      { id: 'c', row: task('c', null, 1) },
    );
    const find = (where: Where) => titles(reads.page(model, { where }));
    expect(find({ person: 'ada' })).toEqual(['a']);
    expect(find({ person: ['ada', 'ben'], due: 1 })).toEqual(['b']);
    expect(find({ person: null })).toEqual(['c']);
    expect(find({ person: ['ben', null] })).toEqual(['b', 'c']);
    expect(find({ person: [] })).toEqual([]);
    expect(find({ due: '1' })).toEqual([]);
    expect(find({ id: ['a', 'c'] })).toEqual(['a', 'c']);
  });

  it('sees the rows as of the event while it projects, also within one batch', async () => {
    const store = newStore();
    const reads = newReads(store, newFile(), [loads]);
    await record(store, { id: 'a', row: task('a', 'ada') });
    await record(store, { id: 'b', row: task('b', 'ada') });
    await record(store, { id: 'a', row: task('a', 'ben') });
    await follow(store, reads);
    expect(reads.all(loads).map(({ row }) => row)).toEqual([
      { person: 'ada', open: ['b'] },
      { person: 'ben', open: ['a'] },
    ]);
  });

  it('sees also what the same event has changed', async () => {
    const seen: unknown[] = [];
    const looking: ReadModel<Task> = {
      ...model,
      project: ({ data }, rows) => {
        const found = (person: string) => rows.where('person', person).map(([id]) => id);
        if (!(data as Deed).row) return;
        rows.put('b', task('b', 'ben'));
        rows.put('a', task('a', 'ben'));
        seen.push(found('ada'), found('ben'));
        rows.put('a', task('a', 'ada'));
        seen.push(found('ada'), found('ben'), rows.get('a')?.person);
        rows.remove('a');
        seen.push(found('ada'), rows.get('a'));
        rows.put('a', task('a', 'ada'));
      },
    };
    const store = newStore();
    const reads = newReads(store, newFile(), [looking]);
    await follow(store, reads);
    await record(store, { id: 'x', row: task('first') });
    await follow(store, reads);
    await record(store, { id: 'x', row: task('second') });
    await follow(store, reads);
    const once = [[], ['a', 'b'], ['a'], ['b'], 'ada', [], undefined];
    expect(seen).toEqual([...once, ...once]);
    expect(reads.page(model, { where: { person: 'ada' } }).rows).toHaveLength(1);
  });

  it.each([1, 500])('finds no row by what it was before (%i events at a time)', async (page) => {
    const seen: unknown[] = [];
    const looking: ReadModel<Task> = {
      ...model,
      project: (one, rows) => {
        seen.push(['ada', 'ben'].map((person) => rows.where('person', person).length));
        model.project(one, rows);
      },
    };
    const store = newStore();
    const reads = newReads(store, newFile(), [looking]);
    if (page === 1) await follow(store, reads);
    for (const row of [task('a', 'ada'), task('a', 'ben'), undefined, task('a', 'ada')])
      await record(store, { id: 'a', ...(row && { row }) });
    await follow(store, reads, page);
    expect(seen).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
  });

  it('cannot store what is no row', async () => {
    const odd = { ...tasks(), columns: { due: () => NaN } };
    const store = newStore();
    const reads = newReads(store, newFile(), [odd]);
    await record(store, { id: 'a', row: task('a') });
    await follow(store, reads);
    expect(reads.status()[0]?.error).toMatch(
      'Column due must be a string, a finite number or null',
    );
  });
});

describe('dated facts', () => {
  type Capacity = Readonly<{ places: number; from: string; to?: string }>;
  const capacity: ReadModel<Capacity> = {
    name: 'capacity',
    version: 1,
    categories: [],
    columns: { places: ({ places }) => places },
    dated: ({ from, to }) => ({
      from: from as LocalDate,
      ...(to === undefined ? {} : { to: to as LocalDate }),
    }),
    project: ({ type, data }, rows) => {
      if (type === 'Done') rows.put((data as { id: string }).id, (data as { row: Capacity }).row);
    },
  };

  it('are asked as true on a day, as of a position, and both', async () => {
    const store = newStore();
    const reads = newReads(store, newFile(), [capacity]);
    const put = (id: string, row: Capacity) => record(store, { id, row });
    const first = await put('1', { places: 40, from: '2020-08-01' });
    await put('1', { places: 40, from: '2020-08-01', to: '2024-08-01' });
    await put('2', { places: 60, from: '2024-08-01' });
    await follow(store, reads);
    const on = (day: string, asOf?: Position) =>
      reads
        .page(capacity, {}, { on: day as LocalDate, ...(asOf ? { asOf: { position: asOf } } : {}) })
        .rows.map(({ row }) => row.places);
    expect(on('2020-07-31')).toEqual([]);
    expect(on('2020-08-01')).toEqual([40]);
    expect(on('2024-07-31')).toEqual([40]);
    expect(on('2024-08-01')).toEqual([60]);
    expect(on('2024-08-01', first)).toEqual([40]);
    expect(reads.get(capacity, '1', { on: '2024-08-01' as LocalDate })).toBeUndefined();
    expect(reads.get(capacity, '2', { on: '2024-08-01' as LocalDate })?.places).toBe(60);
    expect(() => on('soon')).toThrow(InvalidRead);
  });
});

describe('paging', () => {
  const rows: Deed[] = Array.from({ length: 23 }, (_, i) => ({
    id: `t${(i * 7) % 23}`,
    row: task(`t${(i * 7) % 23}`, i % 3 === 0 ? null : `p${i % 4}`, i % 5),
  }));

  it.each([
    ['entered', 4],
    ['-entered', 4],
    ['person', 1],
    ['-person', 5],
    ['due', 7],
    ['-due', 3],
  ])(
    'visits each row once in the order of %s, those without a value last',
    async (orderBy, limit) => {
      const { reads, positions } = await given(...rows, { id: 't3' });
      const entries = rows.map(({ id }) => id);
      const asOf = { position: positions[22]! };
      for (const moment of [{}, { asOf }]) {
        const whole = reads.page(model, { orderBy, limit: 500 }, moment).rows.map(({ id }) => id);
        const paged: string[] = [];
        let after: string | undefined;
        do {
          const page = reads.page(model, { orderBy, limit, ...(after ? { after } : {}) }, moment);
          paged.push(...page.rows.map(({ id }) => id));
          after = page.next;
        } while (after !== undefined);
        expect(paged).toEqual(whole);
        expect(whole).toHaveLength('asOf' in moment ? 23 : 22);
        expect(whole).toEqual(ordered(reads, entries, orderBy, moment));
      }
    },
  );

  it.each(['entered', '-entered', 'due', '-due'])(
    'walks thousands that match in the order of %s',
    async (orderBy) => {
      const store = newStore();
      const reads = newReads(store);
      const many = Array.from({ length: 4400 }, (_, i) =>
        event({ id: `t${i % 2200}`, row: task(`${i}`, 'ada', i < 2200 ? i % 7 : i % 11) }),
      );
      for (const half of [many.slice(0, 2200), many.slice(2200)])
        await store.append('t.task-1', half, 'any');
      await follow(store, reads);
      const asOf = { position: (await store.head())! };
      const then = { position: reads.positionAt(at(0))! };
      const entries = Array.from({ length: 2200 }, (_, i) => `t${i}`);
      for (const moment of [{}, { asOf }, { asOf: then }]) {
        const paged: string[] = [];
        let after = {};
        for (let more = true; more;) {
          const request = { where: { person: 'ada' }, orderBy, limit: 500, ...after };
          const { rows, next } = reads.page(model, request, moment);
          paged.push(...rows.map(({ id }) => id));
          after = { after: next };
          more = next !== undefined;
        }
        expect(paged).toEqual(ordered(reads, entries, orderBy, moment));
      }
    },
  );

  /** `entries`: the ids, as they came. */
  function ordered(
    reads: SqliteReads,
    entries: readonly string[],
    orderBy: string,
    moment: object,
  ): readonly string[] {
    const [sign, name] = orderBy.startsWith('-') ? [-1, orderBy.slice(1)] : [1, orderBy];
    const value = ({ id, row }: { id: string; row: Task }) =>
      name === 'entered' ? entries.indexOf(id) : row[name as 'person' | 'due'];
    const compare = (a: string | number | null, b: string | number | null) =>
      a === b ? 0 : a === null ? 1 : b === null ? -1 : (a < b ? -1 : 1) * sign;
    return [...reads.all(model, {}, moment)]
      .sort(
        (a, b) =>
          compare(value(a), value(b)) || (entries.indexOf(a.id) - entries.indexOf(b.id)) * sign,
      )
      .map(({ id }) => id);
  }
});

describe('a poison event', () => {
  it('stops only its own projection, visibly, and those who wait for it', async () => {
    const store = newStore();
    const reads = newReads(store, newFile(), [model, loads]);
    await record(store, { id: 'a', row: task('one') });
    await follow(store, reads);
    const poisoned = await record(store, { id: 'a', poison: true });
    const after = await record(store, { id: 'b', row: task('two', 'ben') });
    const waiting = reads.reached(after, [model], 60_000);
    const refused = expect(waiting).rejects.toThrow(ReadModelUnavailable);
    await follow(store, reads);
    await refused;
    await expect(reads.reached(after)).rejects.toThrow(ReadModelUnavailable);
    await reads.reached(after, [loads]);
    expect(reads.status()).toMatchObject([
      {
        name: 'tasks',
        state: 'stopped',
        error: `t.task-1 revision 1 at ${poisoned}: Nobody can take this.`,
      },
      { name: 'loads', state: 'live', position: after },
    ]);
    expect(() => reads.get(model, 'a')).toThrow('Nobody can take this.');
    expect(reads.get(loads, 'ben')?.open).toEqual(['b']);
  });

  it('leaves nothing of itself, even when the model is built again', async () => {
    let broken = true;
    const half: ReadModel<Task> = {
      ...model,
      project: ({ data }, rows) => {
        if (broken) rows.put('half', task('half'));
        if (broken) throw new RangeError('Half done.');
        rows.put((data as Deed).id, task('whole'));
      },
    };
    const store = newStore();
    const reads = newReads(store, newFile(), [half]);
    await record(store, { id: 'a', row: task('one') });
    await follow(store, reads);
    broken = false;
    const rebuilt = reads.rebuild('tasks');
    await follow(store, reads);
    await rebuilt;
    expect(reads.all(half).map(({ id }) => id)).toEqual(['a']);
  });

  it('leaves nothing of itself, and is taken by a corrected projection from there on', async () => {
    const store = newStore();
    const file = newFile();
    const half: ReadModel<Task> = {
      ...model,
      project: (event, rows) => {
        if ((event.data as Deed).poison) rows.put('half', task('half'));
        model.project(event, rows);
      },
    };
    const reads = newReads(store, file, [half]);
    await record(store, { id: 'a', row: task('one') });
    const poisoned = await record(store, { id: 'p', poison: true });
    await record(store, { id: 'b', row: task('two') });
    await follow(store, reads);
    reads.close();

    const seen: string[] = [];
    const corrected: ReadModel<Task> = {
      ...model,
      project: (event, rows) => {
        seen.push(event.position);
        if (!(event.data as Deed).poison) model.project(event, rows);
      },
    };
    const again = newReads(store, file, [corrected]);
    await follow(store, again);
    expect(again.all(model).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(seen[0]).toBe(poisoned);
  });
});

describe('reading what was written', () => {
  it('waits for a position', async () => {
    const { store, reads } = await given();
    const position = await record(store, { id: 'a', row: task('one') });
    const waiting = reads.reached(position, [model]);
    await follow(store, reads);
    await waiting;
    expect(reads.get(model, 'a')?.title).toBe('one');
  });

  it('gives up in the end', async () => {
    const { store, reads } = await given();
    const position = await record(store, { id: 'a', row: task('one') });
    await expect(reads.reached(position, [model], 10)).rejects.toThrow(
      `tasks is not available: it has not reached ${position} within 10 ms`,
    );
  });

  it('does not wait for what has no events', async () => {
    const { reads } = await given();
    await reads.reached(undefined);
    const nothing = '0000000000000000099' as Position;
    const waiting = reads.reached(nothing);
    reads.feed.passed(nothing);
    await waiting;
  });
});

describe('the file may go at any time', () => {
  const deeds: Deed[] = [
    { id: 'a', row: task('one') },
    { id: 'a', row: task('two') },
    { id: 'b', row: task('three', 'ben') },
  ];
  const expectComplete = (reads: SqliteReads, positions: readonly Position[]) => {
    expect(reads.all(model).map(({ row }) => row.title)).toEqual(['two', 'three']);
    expect(reads.get(model, 'a', { asOf: { position: positions[0]! } })?.title).toBe('one');
  };

  it('goes on from its checkpoint when nothing happened', async () => {
    const { store, reads, positions } = await given(...deeds);
    expect(reads.feed.resume(await store.head())).toBe(positions.at(-1));
    expectComplete(reads, positions);
  });

  it.each(['get', 'page', 'project'])(
    'is built again when it is removed while open (%s)',
    async (use) => {
      const store = newStore();
      const file = newFile();
      const reads = newReads(store, file);
      const positions: Position[] = [];
      for (const deed of deeds) positions.push(await record(store, deed));
      await follow(store, reads);
      const reset = jest.fn();
      reads.feed.onReset(reset);
      rmSync(file);
      if (use === 'get') expect(() => reads.get(model, 'a')).toThrow(ReadModelUnavailable);
      if (use === 'page') expect(() => reads.page(model)).toThrow(ReadModelUnavailable);
      if (use === 'project') expect(reads.feed.project([])).toBe(false);
      expect(reset).toHaveBeenCalledTimes(1);
      expect(statSync(file).isFile()).toBe(true);
      expect(reads.feed.resume(await store.head())).toBeUndefined();
      await follow(store, reads);
      expectComplete(reads, positions);
    },
  );

  it('takes the checkpoints of reactions with it, and no late one comes into the new file', async () => {
    const store = newStore();
    const file = newFile();
    const reads = newReads(store, file);
    const position = await record(store, deeds[0]!);
    await follow(store, reads);
    reads.feed.keepCheckpoint('reaction', position);
    expect(reads.feed.checkpoint('reaction')).toBe(position);
    rmSync(file);
    reads.feed.keepCheckpoint('reaction', position);
    expect(reads.feed.resume(await store.head(), ['reaction'])).toBeUndefined();
    expect(reads.feed.checkpoint('reaction')).toBeUndefined();
  });

  it('is read from the lowest checkpoint of models and reactions', async () => {
    const { store, reads, positions } = await given(...deeds);
    reads.feed.keepCheckpoint('reaction', positions[1]!);
    expect(reads.feed.resume(await store.head(), ['reaction'])).toBe(positions[1]);
    expect(reads.feed.resume(await store.head(), ['reaction', 'new'])).toBeUndefined();
    await follow(store, reads);
    expectComplete(reads, positions);
  });

  it.each([
    ['garbage', (file: string) => writeFileSync(file, 'no database '.repeat(1000))],
    ['a torn end', (file: string) => truncateSync(file, 4096)],
    ['an empty file', (file: string) => writeFileSync(file, '')],
  ])('is built again when it is found as %s', async (_, harm) => {
    const store = newStore();
    const file = newFile();
    const positions: Position[] = [];
    for (const deed of deeds) positions.push(await record(store, deed));
    const before = newReads(store, file);
    await follow(store, before);
    before.close();
    harm(file);
    const reads = newReads(store, file);
    await follow(store, reads);
    expectComplete(reads, positions);
  });

  it('is built again when damage is met while it is open', async () => {
    const store = newStore();
    const file = newFile();
    const reads = newReads(store, file);
    const positions: Position[] = [];
    for (const deed of deeds) positions.push(await record(store, deed));
    await follow(store, reads);
    reads.close();
    checkpoint(file);
    const open = newReads(store, file);
    harmAllPagesButTheFirst(file);
    expect(() => open.all(model)).toThrow(ReadModelUnavailable);
    await follow(store, open);
    expectComplete(open, positions);
  });

  it('is built again for another log, or one that is behind it', async () => {
    const { store, reads } = await given(...deeds);
    const other = newStore();
    await record(other, { id: 'z', row: task('other') });
    await follow(other, reads);
    expect(reads.all(model).map(({ id }) => id)).toEqual(['z']);
    reads.close();
    expect(store.identity).not.toEqual(other.identity);

    const file = newFile();
    const one = newReads(store, file);
    await follow(store, one);
    one.close();
    const two = newReads(other, file);
    expect(() => two.get(model, 'a')).toThrow('being built');
  });

  it('is built again when the log has another event in a known place', async () => {
    const { reads, store } = await given(...deeds);
    const events = [];
    for await (const page of store.readAll()) events.push(...page);
    void reads.rebuild('tasks');
    reads.feed.resume(await store.head());
    const moved = events.map((event) => ({ ...event, position: `${event.position}x` as Position }));
    expect(reads.feed.project(moved)).toBe(false);
    await follow(store, reads);
    expect(reads.all(model)).toHaveLength(2);
  });
});

function checkpoint(file: string): void {
  const db = openDisposable(file);
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
}

function harmAllPagesButTheFirst(file: string): void {
  const handle = openSync(file, 'r+');
  const { size } = fstatSync(handle);
  expect(size).toBeGreaterThan(8192);
  writeSync(handle, Buffer.alloc(size - 4096, 0xa5), 0, size - 4096, 4096);
  closeSync(handle);
}

describe('another version', () => {
  it.each([
    ['version', tasks(2)],
    ['columns', { ...tasks(), columns: { person: ({ person }: Task) => person } }],
    ['categories', { ...tasks(), categories: ['task', 'other'] }],
  ])('of a model (%s) rebuilds it and no other', async (_, changed) => {
    const store = newStore();
    const file = newFile();
    await record(store, { id: 'a', row: task('one') });
    const before = newReads(store, file, [model, loads]);
    await follow(store, before);
    before.close();
    const project = jest.spyOn(loads, 'project');
    const reads = newReads(store, file, [changed, loads]);
    expect(() => reads.get(changed, 'a')).toThrow('being built');
    expect(reads.get(loads, 'ada')).toBeDefined();
    await follow(store, reads);
    expect(reads.get(changed, 'a')?.title).toBe('one');
    expect(project).not.toHaveBeenCalled();
    project.mockRestore();
  });

  it('that nobody declares is dropped', async () => {
    const store = newStore();
    const file = newFile();
    const before = newReads(store, file, [model, loads]);
    await follow(store, before);
    before.close();
    const reads = newReads(store, file);
    expect(reads.status()).toHaveLength(1);
  });

  it('can be asked for: rebuild', async () => {
    const { store, reads } = await given({ id: 'a', row: task('one') });
    const rebuilt = reads.rebuild('tasks');
    expect(() => reads.get(model, 'a')).toThrow('being built');
    await follow(store, reads);
    await rebuilt;
    expect(reads.get(model, 'a')?.title).toBe('one');
    await expect(reads.rebuild('nothing')).rejects.toThrow(InvalidRead);
  });
});

describe('any history', () => {
  const deed = fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      row: fc.record({
        person: fc.constantFrom('ada', 'ben', null),
        due: fc.integer({ min: -2, max: 2 }),
        title: fc.string({ maxLength: 2 }),
      }),
    },
    { requiredKeys: ['id'] },
  );

  const fold = (deeds: readonly Deed[]) => {
    const rows = new Map<string, Task>();
    for (const { id, row } of deeds)
      if (row) rows.set(id, row);
      else rows.delete(id);
    return [...rows].map(([id, row]) => ({ id, row })).sort((a, b) => (a.id < b.id ? -1 : 1));
  };

  it(
    'is shown as of every position as its prefix folded, live and rebuilt alike',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(deed, { maxLength: 25 }),
          fc.integer({ min: 1, max: 7 }),
          async (deeds, page) => {
            const store = newStore();
            const models = [model, loads];
            const live = newReads(store, newFile(), models);
            const positions: Position[] = [];
            await follow(store, live);
            for (const [i, one] of deeds.entries()) {
              positions.push(await record(store, one));
              if (i % page === 0) await follow(store, live, page);
            }
            await follow(store, live, page);
            const rebuilt = newReads(store, newFile(), models);
            await follow(store, rebuilt, page);
            for (const [i, position] of positions.entries()) {
              const moment = { asOf: { position } };
              const expected = fold(deeds.slice(0, i + 1));
              expect(live.all(model, {}, moment)).toEqual(expected);
              expect(rebuilt.all(model, {}, moment)).toEqual(expected);
              expect(live.all(model, { person: 'ada' }, moment)).toEqual(
                expected.filter(({ row }) => row.person === 'ada'),
              );
              expect(live.all<Load>(loads, {}, moment)).toEqual(
                rebuilt.all<Load>(loads, {}, moment),
              );
            }
            expect(live.all(model)).toEqual(fold(deeds));
            live.close();
            rebuilt.close();
          },
        ),
        { numRuns: 30 },
      ),
    60_000,
  );
});
