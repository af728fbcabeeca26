import {
  EventStore,
  Rejection,
  type Appended,
  type Category,
  type Command,
  type Event,
  type Instant,
  type LocalDate,
  type Page,
  type Stored,
} from '#kernel';
import { SqliteEventStore } from '#platform/sqlite-event-store';
import { CachedWritePath } from '#platform/write-path';

export const TENANT = 'bench';
export const CLIENTS = 64;

/** Events of a planning cycle from beginning to end. */
const STEPS = 77;

export type Move = Command<'Move', { step: string; by: number; remark: string }>;
export type Moved = Event<'Moved', 1, { step: string; by: number; sum: number; remark: string }>;

/** Small rules, an event of usual size: what is measured is the way there. */
export const steps: Category<number, Move, Moved> = {
  category: 'step',
  initialState: 0,
  decide: ({ data: { step, by, remark } }, sum) => {
    if (by < 0) throw new Rejection('NEGATIVE', { at: '/by', value: `${by}` });
    return [{ type: 'Moved', version: 1, data: { step, by, sum: sum + by, remark } }];
  },
  evolve: (_, { data: { sum } }) => sum,
  upcast: (stored: Stored) => stored as Moved,
};

const now = () => new Date().toISOString() as Instant;

export const openStore = (file: string): SqliteEventStore =>
  SqliteEventStore.open(file, { tenant: TENANT, now: now() });

export const writePathOver = (store: EventStore): CachedWritePath =>
  new CachedWritePath({
    tenant: TENANT,
    store,
    clock: { now, monotonic: () => performance.now() },
    fingerprintKey: new Uint8Array(32).fill(7),
    lastRecordedAt: now(),
    timeliness: () => '2000-01-01' as LocalDate,
  });

export const move = (path: CachedWritePath, id: string, key: string) =>
  path.execute(
    steps,
    id,
    {
      type: 'Move',
      data: { step: `step ${key}`, by: 1, remark: 'Bestand erhoben, Bedarf ermittelt, beraten' },
      now: now(),
      by: 'planner-1',
    },
    { tenant: TENANT, actor: 'planner-1', key },
  );

/** So many clients, each sends its next command when the last was answered. Commands per second. */
export async function drive(
  path: CachedWritePath,
  commands: number,
  label: string,
): Promise<number> {
  let sent = 0;
  const client = async (name: number) => {
    for (let n = 0; sent < commands; n++) {
      sent++;
      await move(path, `${label}-${name}-${Math.floor(n / STEPS)}`, `${label}-${name}-${n}`);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: CLIENTS }, (_, i) => client(i)));
  return (commands * 1000) / (performance.now() - begun);
}

/** The same log, with a transaction and a sync for every command. */
export class OneByOne extends EventStore {
  override readonly exclusive = true;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: SqliteEventStore) {
    super();
  }
  override append(...args: Parameters<EventStore['append']>): Promise<Appended> {
    const appended = this.last.then(() => this.store.append(...args));
    this.last = appended.catch(() => undefined);
    return appended;
  }
  override read(...args: Parameters<EventStore['read']>): AsyncIterable<Page> {
    return this.store.read(...args);
  }
  override readAll(...args: Parameters<EventStore['readAll']>): AsyncIterable<Page> {
    return this.store.readAll(...args);
  }
  override subscribe(...args: Parameters<EventStore['subscribe']>) {
    return this.store.subscribe(...args);
  }
  override head() {
    return this.store.head();
  }
  override close() {
    return this.store.close();
  }
}
