import type { Instant } from '#kernel';
import { storeAddress } from '#platform/configuration';
import { RemoteEventStore, StoreConnection } from '#platform/eventstoredb';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { EventStoreServer } from '../../support/event-store/server';
import { storedTexts } from '../../support/event-store/stored-texts';
import type { TestRedis } from '../../support/redis';
import { Child } from '../child';
import { TENANT } from './terms';
import { PATIENT, WANTED, sender } from './working';

type Fact = Readonly<{
  type: string;
  data: Readonly<{ id: string; dueAt: Instant; notificationId: string }>;
  metadata: Readonly<{ recordedAt: Instant }>;
}>;

/** What became of some terms. */
export type Fates = Readonly<{
  expired: number;
  twice: number;
  early: number;
  noted: number;
}>;

/** What became of these terms, as the log has it. */
export function fatesIn(facts: readonly Fact[], ids: readonly string[]): Fates {
  const of = (type: string) =>
    facts.filter((fact) => fact.type === type && known.has(fact.data.id));
  const known = new Set(ids);
  const due = new Map(of('Armed').map(({ data }) => [data.id, Date.parse(data.dueAt)]));
  const expired = of('Expired');
  const lateness = expired.map(
    ({ data, metadata }) => Date.parse(metadata.recordedAt) - (due.get(data.id) ?? 0),
  );
  return {
    expired: new Set(expired.map(({ data }) => data.id)).size,
    twice: expired.length - new Set(expired.map(({ data }) => data.id)).size,
    early: lateness.filter((late) => late < 0).length,
    noted: of('Noted').length,
  };
}

/** A store and a Redis shared by workers that are processes of their own. */
export class Town {
  readonly folder = mkdtempSync(join(tmpdir(), 'jahresring-workers-'));
  readonly workers: Child[] = [];
  private terms = 0;
  private seen = 0;
  private readonly known: Fact[] = [];

  private constructor(
    readonly server: EventStoreServer,
    readonly redis: TestRedis,
    private readonly connection: StoreConnection,
    readonly store: RemoteEventStore,
  ) {}

  static async begin(redis: TestRedis): Promise<Town> {
    const server = await EventStoreServer.start();
    const connection = new StoreConnection(storeAddress(server.url), PATIENT);
    const now = '2026-01-01T00:00:00.000Z' as Instant;
    const store = await RemoteEventStore.open(connection, { tenant: TENANT, now });
    return new Town(server, redis, connection, store);
  }

  /** A worker; `under` is a program that starts it, such as faketime. */
  async hire(sweep = 2000, slow = 0, address = this.redis.url, env = {}): Promise<Child> {
    const name = `worker${this.workers.length}`;
    const args = [this.server.url, address, this.folder, name, String(sweep), String(slow)];
    const worker = Child.start([__dirname, 'worker.ts'], args, env);
    this.workers.push(worker);
    return worker;
  }

  /** Arms terms that fall due from `first` on, evenly over `spread`. Units: milliseconds. */
  async arm(count: number, first: number, spread: number): Promise<readonly string[]> {
    const send = sender(this.store);
    const ids = Array.from({ length: count }, () => `term${++this.terms}`);
    const begin = Date.now() + first;
    for (let n = 0; n < count; n += 20)
      await Promise.all(
        ids.slice(n, n + 20).map((id, i) => {
          const dueAt = new Date(begin + Math.round((spread * (n + i)) / count)).toISOString();
          const cause = { causationId: 'test', correlationId: 'test' };
          return send({ type: 'Arm', data: { id, dueAt } }, { key: `arm ${id}`, ...cause });
        }),
      );
    return ids;
  }

  /** Wants mails to be sent. */
  async want(count: number): Promise<readonly string[]> {
    const send = sender(this.store);
    const ids = Array.from({ length: count }, () => `mail${++this.terms}`);
    for (const notificationId of ids) {
      const cause = { key: notificationId, causationId: 'test', correlationId: 'test' };
      await send({ type: 'RequestNotification', data: { notificationId, ...WANTED } }, cause);
    }
    return ids;
  }

  mails(): readonly string[] {
    const file = join(this.folder, 'mails');
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  }

  facts(): readonly Fact[] {
    const fresh = this.server.kept.events.slice(this.seen);
    this.seen += fresh.length;
    this.known.push(...storedTexts(fresh, TENANT).map((text) => JSON.parse(text) as Fact));
    return this.known;
  }

  fates(ids: readonly string[]): Fates {
    return fatesIn(this.facts(), ids);
  }

  /** Waits until all have expired and were noted, or for so long. Unit: milliseconds. */
  async settle(ids: readonly string[], patience = 90_000): Promise<Fates> {
    const end = Date.now() + patience;
    for (;;) {
      const fates = this.fates(ids);
      if ((fates.expired === ids.length && fates.noted >= ids.length) || Date.now() > end)
        return fates;
      await setTimeout(500);
    }
  }

  /** How a worker says it is. */
  async ask(worker: Child, question: string) {
    worker.tell(question);
    const line = await worker.says(`${question} `);
    return JSON.parse(line.slice(question.length + 1)) as {
      queue: { state: string; reason?: string; ignored: number };
      deadlines: { state: string; error?: string };
    };
  }

  async end(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.kill()));
    await this.connection.close();
    this.server.stop();
    await this.redis.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
