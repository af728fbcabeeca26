import { isLand, type Place } from '#calendar';
import {
  SYSTEM_LOG,
  assertComplete,
  directory,
  reapplyErasures,
  tenantList,
  type JobRetried,
  type OperatorActed,
  type TenantCreated,
} from '#identity';
import {
  ReadModelUnavailable,
  type Clock,
  type Effect,
  type Mailer,
  type Stored,
  type WorkQueue,
} from '#kernel';
import { InProcessQueue } from '#platform/in-process-queue';
import { Logger } from '@nestjs/common';
import type { CommandBus } from '@nestjs/cqrs';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { STAGE } from '#platform/backup';
import type { Configuration } from '#platform/configuration';
import { LogRefused } from '#platform/event-log';
import { dispatcher, type Dispatcher } from './dispatch';
import { inTime } from './ending';
import { LAYOUT, kekFileOf, tenantsIn } from './installation';
import { LocalTenants } from './local-tenants';
import { logsOf, type Logs } from './logs';
import { OpenedTenant } from './opened-tenant';
import { ROOMS } from './rooms';
import { mailsWritten, sending, type WrittenMail } from './sending';
import type { Tenant } from '#shell';

/** One installation on this node. */
export class Product {
  readonly tenants = new LocalTenants();
  /** Distributes the work of this node, or of all nodes. */
  queue: WorkQueue;
  private mailer: Mailer | undefined;
  private readonly logger = new Logger('Product');

  private constructor(
    readonly configuration: Configuration,
    readonly clock: Clock,
    private readonly logs: Logs,
  ) {
    this.queue = new InProcessQueue(clock);
  }

  /**
   * Opens the logs of all tenants; `logs` is for tests.
   * @throws LogLocked when another process works on the same folder, LogRefused when a log is not to
   * be trusted, StoreUnavailable when the store does not answer
   */
  static async open(configuration: Configuration, clock: Clock, logs?: Logs): Promise<Product> {
    assertComplete(ROOMS);
    for (const folder of [configuration.data, configuration.shared]) assertRestored(folder);
    mkdirSync(configuration.data, { recursive: true });
    mkdirSync(configuration.shared, { recursive: true });
    const product = new Product(configuration, clock, logs ?? (await logsOf(configuration)));
    try {
      await product.openTenants();
      return product;
    } catch (error) {
      await product.close();
      throw error;
    }
  }

  private async openTenants(): Promise<void> {
    await this.open(SYSTEM_LOG, false);
    for (const { tenant, demo } of await this.created()) await this.open(tenant, demo);
    for (const name of tenantsIn(this.configuration.data))
      if (!this.tenants.names().includes(name)) await this.open(name);
  }

  /** The tenants that the system log names: not every node has a folder of each. */
  private async created(): Promise<readonly TenantCreated['data'][]> {
    const created: TenantCreated['data'][] = [];
    if (this.logs.shared)
      for await (const page of this.system.store.readAll())
        created.push(...page.flatMap((event) => createdIn(event) ?? []));
    return created;
  }

  get system(): OpenedTenant {
    return this.tenants.of(SYSTEM_LOG);
  }

  /**
   * Reads the logs, reacts, watches deadlines; opens tenants as the system log names them.
   * @throws LogRefused when a log is older than what was read from it, QueueRefused when Redis would
   * lose jobs without a word
   */
  async start(bus: CommandBus): Promise<void> {
    for (const tenant of this.tenants.all()) await tenant.assertNotBehindReads();
    const dispatch = dispatcher(bus, ROOMS);
    if (this.configuration.redis !== undefined)
      this.queue = await this.onRedis(this.configuration.redis);
    await this.queue.start();
    this.mailer = await this.mailerBy(this.configuration);
    const begun = this.tenants.all().map((tenant) => this.begin(tenant, dispatch));
    await Promise.race([Promise.all(begun), setTimeout(PATIENCE, undefined, { ref: false })]);
    void this.followSystem((tenant) => void this.begin(tenant, dispatch));
  }

  /**
   * A vault restored from an older backup must not bring an erased person back: before anything is
   * read, unless the directory itself has to be built anew and shows nobody until then.
   */
  private async begin(tenant: OpenedTenant, dispatch: Dispatcher): Promise<void> {
    tenant.start(dispatch, { queue: this.queue, effectsOf: this.effectsOf });
    try {
      await tenant.reads.reached(await tenant.store.head(), [directory], REBUILD);
      await reapplyErasures(tenant);
    } catch (error) {
      this.logger.error(`${tenant.name}: ${String(error)}`);
    }
  }

  /** Opens a tenant's log, or begins it; `logId` and `demo` are asked of an existing one. */
  async open(name: string, demo?: boolean, logId?: string): Promise<OpenedTenant> {
    const { configuration, clock, logs } = this;
    const { data, shared, backdatingDays } = configuration;
    const log = await logs.open(placeIn(shared, name), {
      tenant: name,
      now: clock.now(),
      ...(demo === undefined ? {} : { demo }),
      ...(logId === undefined ? {} : { logId }),
    });
    const tenant = new OpenedTenant({
      name,
      log,
      folder: placeIn(data, name),
      shared: placeIn(shared, name),
      several: logs.shared,
      kek: kekFileOf(configuration),
      clock,
      rooms: ROOMS,
      backdatingDays,
      locate: () => this.placeOf(name),
    });
    this.tenants.add(tenant);
    return tenant;
  }

  /** Without the system log's read model there are no holidays, and nothing else is missing. */
  private placeOf(name: string): Place | undefined {
    try {
      const land = this.system.reads.get(tenantList, name)?.land;
      return isLand(land) ? { land } : undefined;
    } catch (error) {
      if (error instanceof ReadModelUnavailable) return undefined;
      throw error;
    }
  }

  async close(): Promise<void> {
    this.following.abort();
    const tenants = this.tenants.all();
    await inTime('reactions', Promise.all(tenants.map((tenant) => tenant.stop())));
    await inTime('queue', this.queue.close());
    await this.tenants.close();
    await inTime('event store', this.logs.close());
    if (this.mailer) await inTime('mail', this.mailer.close());
  }

  private readonly effectsOf = (tenant: Tenant): readonly Effect[] => {
    return this.mailer ? [sending(this.sendingOf(tenant, this.mailer))] : [];
  };

  private sendingOf(tenant: Tenant, mailer: Mailer) {
    return { tenant, mailer, clock: this.clock, origin: this.configuration.publicOrigin };
  }

  /** What was written to the folder for mail; `undefined` where mail goes out. */
  async mailsOf(tenant: string, limit: number): Promise<readonly WrittenMail[] | undefined> {
    return this.mailer && mailsWritten(this.sendingOf(this.tenants.of(tenant), this.mailer), limit);
  }

  /** To a folder, unless the municipality names its mail server. */
  private async mailerBy({ data, mail }: Configuration): Promise<Mailer | undefined> {
    if (!mail) return undefined;
    const { smtp, from } = mail;
    const { FolderMailer, SmtpMailer } = await import('#platform/mail');
    return smtp === undefined
      ? new FolderMailer({ folder: join(data, 'mail'), from })
      : new SmtpMailer({ url: smtp, from });
  }

  /** Loaded where it is needed: it takes as long as all the rest. */
  private async onRedis(address: string): Promise<WorkQueue> {
    const { BullMqQueue } = await import('#platform/bullmq');
    const installation = this.system.identity.logId.slice(0, 8);
    return new BullMqQueue({ address, installation });
  }

  private readonly following = new AbortController();

  /** What the system log says to every node: tenants that are there, and what operators did since. */
  private async followSystem(begin: (tenant: OpenedTenant) => void): Promise<void> {
    const { signal } = this.following;
    while (!signal.aborted) {
      try {
        await this.hearSystem(begin);
      } catch (error) {
        this.logger.error(`${SYSTEM_LOG}: ${String(error)}`);
      }
      await setTimeout(AGAIN, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  private async hearSystem(begin: (tenant: OpenedTenant) => void): Promise<void> {
    const { signal } = this.following;
    let live = false;
    for await (const message of this.system.store.subscribe({ signal })) {
      if (message.kind === 'caught-up') live = true;
      if (message.kind !== 'events') continue;
      for (const event of message.events) {
        const created = createdIn(event);
        if (created) await this.openCreated(created, begin);
        else if (live) await this.heed(event.type, event.data, event.id);
      }
    }
  }

  private async openCreated(
    { tenant, demo }: TenantCreated['data'],
    begin: (tenant: OpenedTenant) => void,
  ): Promise<void> {
    if (this.tenants.names().includes(tenant)) return;
    begin(await this.open(tenant, demo));
  }

  private async heed(type: string, data: object, eventId: string): Promise<void> {
    if (type === ('JobRetried' satisfies JobRetried['type']))
      await this.retry(data as JobRetried['data'], eventId).catch((error: unknown) => {
        this.logger.error(`retry: ${String(error)}`);
      });
    const { act } = data as OperatorActed['data'];
    if (type === ('OperatorActed' satisfies OperatorActed['type']) && act === 'CLOCK_ACCEPTED')
      for (const { deadlines } of this.tenants.all()) deadlines?.resume();
  }

  private async retry({ tenant, kind, job: id }: JobRetried['data'], act: string): Promise<void> {
    if (!this.tenants.names().includes(tenant)) return;
    const { reader, effects } = this.tenants.of(tenant);
    const [name = ''] = id.split('/');
    if (kind === 'reaction') await reader?.resume(name);
    if (kind === 'effect') await effects?.release(id, act);
    await this.queue.retry({ tenant, kind, id });
  }
}

/** The tenant an event of the system log names, if it creates one. */
const createdIn = ({ type, data }: Stored): TenantCreated['data'] | undefined =>
  type === ('TenantCreated' satisfies TenantCreated['type'])
    ? (data as TenantCreated['data'])
    : undefined;

const placeIn = (folder: string, name: string): string => join(folder, LAYOUT.folderOf(name));

/** @throws LogRefused when a restore was interrupted: half of a data folder is none */
function assertRestored(data: string): void {
  if (!existsSync(join(data, STAGE))) return;
  throw new LogRefused(data, {
    de: 'Dort wurde ein Zurückspielen unterbrochen. Rufen Sie `jahresring restore` noch einmal auf.',
    en: 'a restore was interrupted there. Run `jahresring restore` again.',
  });
}

/** How long read models may take that are built anew, and how long the start waits. Unit: ms. */
const REBUILD = 600_000;
const PATIENCE = 10_000;

/** The pause before the system log is followed again. Unit: ms. */
const AGAIN = 1000;
