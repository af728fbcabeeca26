import 'reflect-metadata';
import { AttachmentService } from '#attachment';
import { ImportService, type TableMappingDto } from '#interchange';
import type { LocalDate, Position } from '#kernel';
import { measureRegister } from '#measure';
import {
  DEMO_TENANT,
  FILE_SUBJECTS,
  Product,
  SystemClock,
  readConfiguration,
  seedDemo,
} from '#product';
import type { Caller } from '#shell';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { SignIn } from '#platform/sign-in';
import { CommandBus } from '@nestjs/cqrs';
import { createApi } from '../../apps/api/src/create-api';
import { peopleOf } from '../../apps/api/src/people';
import { ByHeader } from './by-header';
import { settled } from '#product';

/** One has nothing, the other gets what its own people write. */
export const NEIGHBOUR = 'nachbarstadt';
export const WRITING_NEIGHBOUR = 'drittstadt';

/** An id that nothing has. */
export const NOWHERE = '00000000-0000-5000-8000-000000000000';

export type Reply = Readonly<{
  status: number;
  type: string;
  text: string;
  body: Readonly<Record<string, unknown>>;
}>;

/** The demo town behind the whole API, and two neighbours. */
export class DemoTown {
  private readonly folder = mkdtempSync(join(tmpdir(), 'demo-town-'));
  /** By the names that routes and bodies use: `cycleId`, `person`, … */
  readonly ids = new Map<string, readonly string[]>();
  product!: Product;
  app!: NestFastifyApplication;
  private signIn!: SignIn;

  async start(): Promise<this> {
    const configuration = readConfiguration({ JAHRESRING_DATA: this.folder });
    await seedDemo(configuration);
    this.product = await Product.open(configuration, new SystemClock());
    for (const name of [NEIGHBOUR, WRITING_NEIGHBOUR]) await this.product.open(name, true);
    const { publicOrigin: origin, data } = configuration;
    const people = peopleOf(this.product, () => this.app.get(CommandBus));
    this.signIn = new SignIn({ origin, data, clock: this.product.clock }, people);
    this.app = await createApi(this.product, new ByHeader(DEMO_TENANT), this.signIn);
    await this.app.init();
    await this.app.getHttpAdapter().getInstance().ready();
    await this.importTable();
    await this.attachFile();
    for (const tenant of this.product.tenants.all()) {
      await settled(tenant);
      await tenant.deadlines?.sweep();
      await settled(tenant);
    }
    await this.collect();
    return this;
  }

  async stop(): Promise<void> {
    await this.app.close();
    this.signIn.close();
    rmSync(this.folder, { recursive: true });
  }

  /** `route` as rooms declare it, its parameters filled in; a body that is a text is sent as it is. */
  async ask(route: string, caller: Caller | undefined, body?: unknown): Promise<Reply> {
    const [method, path] = route.split(' ') as ['GET' | 'POST', string];
    const payload = typeof body === 'string' ? body : JSON.stringify(body ?? {});
    const reply = await this.app.inject({
      method,
      url: `/api${path}`,
      headers: headersOf(caller, method),
      ...(method === 'POST' ? { payload } : {}),
      payloadAsStream: true,
    });
    const type = reply.headers['content-type']?.toString() ?? '';
    const text = await textOf(reply.stream(), type);
    const json = type.includes('json') && text !== '';
    return {
      status: reply.statusCode,
      type,
      text,
      body: json ? (JSON.parse(text) as Reply['body']) : {},
    };
  }

  head(): Promise<Position | undefined> {
    return this.product.tenants.of(DEMO_TENANT).store.head();
  }

  /** An id of the town by the name of a parameter. */
  id(name: string): string {
    return this.ids.get(name)?.[0] ?? NOWHERE;
  }

  /** What the demo does not do. */
  private async importTable(): Promise<void> {
    const mapping = {
      source: 'Meldung',
      defaults: { ageGroup: 'U3', measure: 'PLACES', asOf: '2026-03-01' as LocalDate },
      columns: [
        { header: 'Raum', role: 'area' },
        { header: 'Plätze', role: 'value' },
      ],
    } satisfies TableMappingDto;
    const caller: Caller = {
      tenant: DEMO_TENANT,
      person: 'petra',
      kind: 'person',
      roles: ['planner'],
    };
    const bytes = Buffer.from('Raum;Plätze\nmitte;30');
    const documentHash = await new ImportService(this.product.tenants).keep(caller, bytes, mapping);
    const { status, text } = await this.ask('POST /imports', caller, { documentHash, mapping });
    if (status !== 200) throw new Error(text);
  }

  private async attachFile(): Promise<void> {
    const tenant = this.product.tenants.of(DEMO_TENANT);
    await tenant.reads.reached(await tenant.store.head());
    const [measure] = tenant.reads.page(measureRegister, { limit: 1 }).rows;
    const caller: Caller = {
      ...{ tenant: DEMO_TENANT, person: 'petra', kind: 'person', roles: ['planner'] },
    };
    await this.ask('POST /calendar-feeds', caller);
    const service = new AttachmentService(this.product.tenants, this.product.clock, FILE_SUBJECTS);
    await service.attach(
      this.app.get(CommandBus),
      { caller, key: 'a file' },
      { subjectKind: 'measure', subjectId: measure?.id ?? '', fileName: 'Grundriss.pdf' },
      Buffer.from('%PDF-1.7'),
    );
  }

  private async collect(): Promise<void> {
    const found = new Map<string, Set<string>>();
    for await (const page of this.product.tenants.of(DEMO_TENANT).store.readAll())
      for (const { data } of page) gather(data, found);
    for (const [name, ids] of found) this.ids.set(name, [...ids]);
    this.ids.set('subjectId', this.ids.get('cycleId') ?? []);
    this.ids.set('id', this.ids.get('taskId') ?? []);
    this.ids.set('tenant', [DEMO_TENANT]);
  }
}

/** Of a stream that does not end by itself, its first words. */
async function textOf(stream: Readable, type: string): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) {
    parts.push(part as Buffer);
    if (type.startsWith('text/event-stream')) break;
  }
  return Buffer.concat(parts).toString();
}

const headersOf = (caller: Caller | undefined, method: 'GET' | 'POST') => ({
  ...(caller ? { 'x-caller': JSON.stringify(caller) } : {}),
  ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
  'accept-language': 'en',
});

function gather(data: object, found: Map<string, Set<string>>): void {
  for (const [name, value] of Object.entries(data) as [string, unknown][]) {
    if (typeof value === 'object' && value !== null) gather(value, found);
    else if (typeof value === 'string' && /Id$|^person$|^seatId$|^documentHash$/.test(name))
      found.set(name, (found.get(name) ?? new Set()).add(value));
  }
}
