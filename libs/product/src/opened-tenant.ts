import { localDateOf, plusDays, type Place } from '#calendar';
import type { Clock, Effect, LogIdentity, WorkQueue } from '#kernel';
import { FolderDocuments } from '#platform/documents';
import { Deadlines, Effects, LogReader, deadlineModel } from '#platform/log-reader';
import { SqliteReads } from '#platform/read-models';
import { SqliteEventStore } from '#platform/sqlite-event-store';
import { SqliteVault } from '#platform/vault';
import { CachedWritePath } from '#platform/write-path';
import type { Room, Tenant } from '#shell';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dispatcher } from './dispatch';

export type TenantPlace = Readonly<{
  name: string;
  /** Folder of all that is the tenant's. */
  folder: string;
  /** File of the key that wraps the tenant's keys. */
  kek: string;
  clock: Clock;
  rooms: readonly Room[];
  backdatingDays: number;
  /** Identity of a log to be begun; of an existing one it is asked. */
  identity?: LogIdentity;
  /** Whose holidays count here, as the system log says. */
  locate?: () => Place | undefined;
}>;

/** What a node needs that works, and does not only answer. */
export type Work = Readonly<{
  queue: WorkQueue;
  effectsOf: (tenant: Tenant) => readonly Effect[];
}>;

/** One tenant on the embedded default: its log, keys and documents, and what is computed from them. */
export class OpenedTenant implements Tenant {
  readonly name: string;
  readonly identity: LogIdentity;
  readonly store: SqliteEventStore;
  readonly writePath: CachedWritePath;
  readonly reads: SqliteReads;
  readonly vault: SqliteVault;
  readonly documents: FolderDocuments;
  private life: { reader: LogReader; deadlines?: Deadlines } | undefined;

  /** @throws LogLocked when another process writes this log, LogRefused when it is not to be trusted */
  constructor(private readonly location: TenantPlace) {
    const { name, folder, clock, rooms, identity } = location;
    mkdirSync(join(folder, 'reads'), { recursive: true });
    this.name = name;
    this.store = SqliteEventStore.open(join(folder, 'log.db'), {
      tenant: name,
      now: clock.now(),
      ...identity,
    });
    this.identity = this.store.identity;
    const { logId } = this.identity;
    this.vault = new SqliteVault({ keys: join(folder, 'keys.db'), kek: location.kek, logId });
    this.documents = new FolderDocuments(join(folder, 'documents'));
    this.writePath = new CachedWritePath({
      tenant: name,
      store: this.store,
      clock,
      fingerprintKey: this.vault.fingerprintKey(),
      lastRecordedAt: this.store.lastRecordedAt,
      timeliness: (now) => plusDays(localDateOf(now), -location.backdatingDays),
    });
    const deadlines = rooms.flatMap((room) => room.deadlines);
    this.reads = new SqliteReads({
      file: join(folder, 'reads', 'reads.db'),
      logId,
      models: [...rooms.flatMap((room) => room.readModels), deadlineModel(deadlines)],
    });
  }

  /** Begins to read the log; reacts, watches deadlines and does effects where `work` is given. */
  start(dispatch: Dispatcher, work?: Work): void {
    const { name: tenant, reads, store } = this;
    const { clock, rooms } = this.location;
    const send = dispatch(tenant);
    const shared = { tenant, store, clock, reads, send };
    if (!work) {
      this.life = { reader: new LogReader(shared) };
      this.life.reader.start();
      return;
    }
    const { queue } = work;
    const deadlines = new Deadlines({
      ...shared,
      deadlines: rooms.flatMap((room) => room.deadlines),
      head: () => store.head(),
      queue,
    });
    const effects = new Effects({
      ...shared,
      effects: work.effectsOf(this),
      offer: (jobs) => queue.offer(jobs.map((job) => ({ ...job, tenant }))),
    });
    const reader = new LogReader({
      ...shared,
      queue,
      reactions: rooms.flatMap((room) => room.reactions),
      deadlines,
      effects,
    });
    this.life = { reader, deadlines };
    reader.start();
  }

  place(): Place | undefined {
    return this.location.locate?.();
  }

  get reader(): LogReader | undefined {
    return this.life?.reader;
  }

  get deadlines(): Deadlines | undefined {
    return this.life?.deadlines;
  }

  async close(): Promise<void> {
    await this.life?.reader.stop();
    this.reads.close();
    await this.store.close();
    this.vault.close();
  }
}
