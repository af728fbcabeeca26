import { localDateOf, plusDays, type Place } from '#calendar';
import type { Clock, Effect, LogIdentity, WorkQueue } from '#kernel';
import { FolderDocuments } from '#platform/documents';
import { LogRefused } from '#platform/event-log';
import { Deadlines, Effects, LogReader, deadlineModel } from '#platform/log-reader';
import { SqliteReads } from '#platform/read-models';
import { FileVault, SqliteVault, type KeyVault } from '#platform/vault';
import { CachedWritePath } from '#platform/write-path';
import type { Room, Tenant } from '#shell';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dispatcher } from './dispatch';
import type { Log } from './logs';

export type TenantPlace = Readonly<{
  name: string;
  log: Log;
  /** Folder of what is the tenant's on this node alone. */
  folder: string;
  /** Folder of what all nodes share of it: keys and documents. */
  shared: string;
  /** Whether other nodes work on the same log. */
  several: boolean;
  /** File of the key that wraps the tenant's keys. */
  kek: string;
  clock: Clock;
  rooms: readonly Room[];
  backdatingDays: number;
  /** Whose holidays count here, as the system log says. */
  locate?: () => Place | undefined;
}>;

/** What a node needs that works, and does not only answer. */
export type Work = Readonly<{
  queue: WorkQueue;
  effectsOf: (tenant: Tenant) => readonly Effect[];
}>;

/** One tenant on this node: its log, keys and documents, and what is computed from them. */
export class OpenedTenant implements Tenant {
  readonly name: string;
  readonly identity: LogIdentity;
  readonly store: Log;
  readonly writePath: CachedWritePath;
  readonly reads: SqliteReads;
  readonly vault: KeyVault;
  readonly documents: FolderDocuments;
  private life: { reader: LogReader; deadlines?: Deadlines; effects?: Effects } | undefined;

  /** @throws WrongKek when the keys do not open */
  constructor(private readonly location: TenantPlace) {
    const { name, log, folder, shared, kek, clock, rooms } = location;
    mkdirSync(join(folder, 'reads'), { recursive: true });
    mkdirSync(shared, { recursive: true });
    this.name = name;
    this.store = log;
    this.identity = log.identity;
    const { logId } = this.identity;
    this.vault = location.several
      ? new FileVault({ keys: join(shared, 'keys'), kek, logId })
      : new SqliteVault({ keys: join(shared, 'keys.db'), kek, logId });
    this.documents = new FolderDocuments(join(shared, 'documents'));
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

  /**
   * Read models follow the log; what they have read that it does not hold was taken from it. A store
   * of several nodes is not asked: the one that answers may be behind another.
   * @throws LogRefused
   */
  async assertNotBehindReads(): Promise<void> {
    if (this.location.several) return;
    const head = await this.store.head();
    const read = this.reads.status().flatMap(({ position }) => position ?? []);
    const furthest = read.sort().at(-1);
    if (furthest === undefined || (head !== undefined && furthest <= head)) return;
    throw new LogRefused(join(this.location.shared, 'log.db'), {
      de:
        `Es ist eine ältere Kopie: Die Auswertungen daneben haben bis ${furthest} gelesen, es endet bei ${head ?? 'seinem Anfang'}. ` +
        `Legen Sie das neueste Protokoll zurück. Ist verloren, was fehlt, so macht das Produkt nach \`jahresring accept-loss\` ohne es weiter.`,
      en:
        `it is an older copy: the read models beside it have read up to ${furthest}, it ends at ${head ?? 'its begin'}. ` +
        `Put the newest log back. If what is missing is lost for good, \`jahresring accept-loss\` lets the product go on without.`,
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
    this.life = { reader, deadlines, effects };
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

  get effects(): Effects | undefined {
    return this.life?.effects;
  }

  /** Reads and reacts no more; what is under way is finished. */
  async stop(): Promise<void> {
    await this.life?.reader.stop();
  }

  /** Once it is stopped. */
  async close(): Promise<void> {
    this.reads.close();
    await this.store.close();
    this.vault.close();
  }
}
