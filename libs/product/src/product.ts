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
import { ReadModelUnavailable, type Clock, type LogIdentity, type WorkQueue } from '#kernel';
import { InProcessQueue } from '#platform/in-process-queue';
import { Logger } from '@nestjs/common';
import type { CommandBus } from '@nestjs/cqrs';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Configuration } from '#platform/configuration';
import { dispatcher, type Dispatcher } from './dispatch';
import { LocalTenants } from './local-tenants';
import { OpenedTenant } from './opened-tenant';
import { ROOMS } from './rooms';

/** The files of one installation, opened by the one process that may write them. */
export class Product {
  readonly tenants = new LocalTenants();
  /** Distributes the work of this node, or of all nodes. */
  queue: WorkQueue;
  private readonly logger = new Logger('Product');

  /**
   * @throws LogLocked when another process works on the same folder, LogRefused when a log is not
   * to be trusted
   */
  constructor(
    readonly configuration: Configuration,
    readonly clock: Clock,
  ) {
    assertComplete(ROOMS);
    mkdirSync(configuration.data, { recursive: true });
    const fresh = !existsSync(this.folderOf(SYSTEM_LOG));
    this.open(SYSTEM_LOG, fresh ? { logId: randomUUID(), demo: false } : undefined);
    for (const name of this.folders()) this.open(name);
    this.queue = new InProcessQueue(clock);
  }

  get system(): OpenedTenant {
    return this.tenants.of(SYSTEM_LOG);
  }

  /**
   * Reads the logs, reacts, watches deadlines; opens tenants as the system log names them.
   * @throws QueueRefused when Redis would lose jobs without a word
   */
  async start(bus: CommandBus): Promise<void> {
    const dispatch = dispatcher(bus, ROOMS);
    if (this.configuration.redis !== undefined)
      this.queue = await this.onRedis(this.configuration.redis);
    await this.queue.start();
    const begun = this.tenants.all().map((tenant) => this.begin(tenant, dispatch));
    await Promise.race([Promise.all(begun), setTimeout(PATIENCE, undefined, { ref: false })]);
    void this.followSystem((tenant) => void this.begin(tenant, dispatch));
  }

  /**
   * A vault restored from an older backup must not bring an erased person back: before anything is
   * read, unless the directory itself has to be built anew and shows nobody until then.
   */
  private async begin(tenant: OpenedTenant, dispatch: Dispatcher): Promise<void> {
    tenant.start(dispatch, { queue: this.queue, effectsOf: () => [] });
    try {
      await tenant.reads.reached(await tenant.store.head(), [directory], REBUILD);
      await reapplyErasures(tenant);
    } catch (error) {
      this.logger.error(`${tenant.name}: ${String(error)}`);
    }
  }

  /** Opens a tenant's files, or begins them. */
  open(name: string, identity?: LogIdentity): OpenedTenant {
    const { configuration, clock } = this;
    const tenant = new OpenedTenant({
      name,
      folder: this.folderOf(name),
      kek: configuration.kekFile ?? join(configuration.data, 'kek.key'),
      clock,
      rooms: ROOMS,
      backdatingDays: configuration.backdatingDays,
      ...(identity ? { identity } : {}),
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
    await this.tenants.close();
    await this.queue.close();
  }

  /** Loaded where it is needed: it takes as long as all the rest. */
  private async onRedis(address: string): Promise<WorkQueue> {
    const { BullMqQueue } = await import('#platform/bullmq');
    const installation = this.system.identity.logId.slice(0, 8);
    return new BullMqQueue({ address, installation });
  }

  private readonly following = new AbortController();

  private folderOf(name: string): string {
    const { data } = this.configuration;
    return name === SYSTEM_LOG ? join(data, SYSTEM_LOG) : join(data, TENANTS, name);
  }

  private folders(): readonly string[] {
    const folder = join(this.configuration.data, TENANTS);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  }

  /** What the system log says to every node: tenants that are there, and what operators did since. */
  private async followSystem(begin: (tenant: OpenedTenant) => void): Promise<void> {
    const { signal } = this.following;
    let live = false;
    for await (const message of this.system.store.subscribe({ signal })) {
      if (message.kind === 'caught-up') live = true;
      if (message.kind !== 'events') continue;
      for (const { type, data } of message.events) {
        if (type === ('TenantCreated' satisfies TenantCreated['type']))
          this.openCreated(data as TenantCreated['data'], begin);
        else if (live) await this.heed(type, data);
      }
    }
  }

  private openCreated(
    { tenant, demo }: TenantCreated['data'],
    begin: (tenant: OpenedTenant) => void,
  ): void {
    if (this.tenants.names().includes(tenant)) return;
    begin(this.open(tenant, { logId: randomUUID(), demo }));
  }

  private async heed(type: string, data: object): Promise<void> {
    if (type === ('JobRetried' satisfies JobRetried['type']))
      await this.retry(data as JobRetried['data']).catch((error: unknown) => {
        this.logger.error(`retry: ${String(error)}`);
      });
    const { act } = data as OperatorActed['data'];
    if (type === ('OperatorActed' satisfies OperatorActed['type']) && act === 'CLOCK_ACCEPTED')
      for (const { deadlines } of this.tenants.all()) deadlines?.resume();
  }

  private async retry({ tenant, kind, job: id }: JobRetried['data']): Promise<void> {
    if (!this.tenants.names().includes(tenant)) return;
    const { reader } = this.tenants.of(tenant);
    const [name = ''] = id.split('/');
    if (kind === 'reaction') await reader?.resume(name);
    await this.queue.retry({ tenant, kind, id });
  }
}

const TENANTS = 'tenants';

/** How long read models may take that are built anew, and how long the start waits. Unit: ms. */
const REBUILD = 600_000;
const PATIENCE = 10_000;
