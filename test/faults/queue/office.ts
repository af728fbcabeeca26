import { deadlineModel } from '#platform/log-reader';
import { Clock, type Instant, type LocalDate, type Mailer, type Role } from '#kernel';
import { InProcessQueue } from '#platform/in-process-queue';
import { notificationList, type NotificationRow } from '#notification';
import {
  Product,
  ROOMS,
  dispatcher,
  readConfiguration,
  sending,
  settled,
  type OpenedTenant,
} from '#product';
import { RoomsModule, Tenants, type BusCommand, type CommandClass } from '#shell';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { EventStoreServer, type Fault } from '../../support/event-store/server';
import { finalState } from '../../support/final-state';
import { TestRedis, freePort } from '../../support/redis';
import { MailServer } from '../../support/reminded-town';
import { Child } from '../child';

type Data = Record<string, unknown>;

const TOWN = 'town';
const LOG_ID = '3b0c5a34-6f0f-4d7e-9c39-7a6d3b1b52a1';

/** Unit: milliseconds. */
const PATIENCE = 120_000;

const DEADLINES = deadlineModel(ROOMS.flatMap(({ deadlines }) => deadlines));

const MESSAGES: ReadonlyMap<string, CommandClass> = new Map(
  ROOMS.flatMap(({ commands }) => commands.map((message) => [message.definition.type, message])),
);

/** A day so many days from today. */
const TODAY = Date.now();
export const day = (from: number): LocalDate =>
  new Date(TODAY + from * 86_400_000).toISOString().slice(0, 10) as LocalDate;

/** The day on which the papers were released. */
const RELEASED = -15;

/** Days behind, until the office comes to the present. */
class LateClock extends Clock {
  private days = RELEASED;

  now(): Instant {
    return new Date(Date.now() + this.days * 86_400_000).toISOString() as Instant;
  }

  monotonic(): number {
    return performance.now();
  }

  comeToday(): void {
    this.days = 0;
  }
}

/** What becomes of the worker at something it does: nothing, or it is killed before or after. */
export type Fate = 'lives' | 'before' | 'after' | 'soon';

/**
 * An office whose people work here, and whose worker is a process as it is built, on a store and a
 * Redis of their own. Another worker takes the place of one that was killed.
 */
export class Office {
  private readonly folder = mkdtempSync(join(tmpdir(), 'jahresring-office-'));
  private readonly mails = new MailServer();
  private server!: EventStoreServer;
  private redis!: TestRedis;
  private readonly clock = new LateClock();
  private product!: Product;
  private bus!: CommandBus;
  private endContext = () => Promise.resolve();
  private environment: Record<string, string> = {};
  private health = 0;
  private worker: Child | undefined;
  private asking = false;
  private keys = 0;
  kills = 0;
  emptied = 0;

  private constructor(
    /** Asked at each thing that a worker records, and at each mail it hands over. */
    private readonly fateAt: (what: 'append' | 'mail') => Fate,
  ) {}

  static async begin(fateAt: (what: 'append' | 'mail') => Fate = () => 'lives'): Promise<Office> {
    const office = new Office(fateAt);
    await office.open();
    return office;
  }

  private async open(): Promise<void> {
    this.server = await EventStoreServer.start();
    this.redis = await TestRedis.start();
    const shared = {
      JAHRESRING_SHARED: join(this.folder, 'shared'),
      JAHRESRING_BACKDATING_DAYS: '400',
      EVENTSTORE_URL: this.server.url,
    };
    this.health = await freePort();
    this.environment = {
      ...shared,
      JAHRESRING_DATA: join(this.folder, 'worker'),
      JAHRESRING_HEALTH_PORT: String(this.health),
      REDIS_URL: this.redis.url,
      SMTP_URL: await this.mails.listen(),
      MAIL_FROM: 'planung@stadt.example',
    };
    const { clock } = this;
    const configuration = readConfiguration({
      ...shared,
      JAHRESRING_DATA: join(this.folder, 'people'),
    });
    this.product = await Product.open(configuration, clock);
    const { context, bus } = await busOf(this.product, clock);
    this.endContext = () => context.close();
    this.bus = bus;
    this.product.system.start(dispatcher(bus, ROOMS));
    const town = await this.product.open(TOWN, true, LOG_ID);
    town.start(dispatcher(bus, ROOMS), {
      queue: new InProcessQueue(clock),
      effectsOf: () => [],
    });
    const created = { tenant: TOWN, authority: 'Jugendamt', land: 'BW', demo: true };
    await this.send('system', [], 'CreateTenant', created);
  }

  /** Two weeks have passed in which nobody worked; now a worker begins, and what is due is due. */
  async comeToday(): Promise<void> {
    await settled(this.town);
    await this.town.close();
    this.clock.comeToday();
    await this.product.open(TOWN);
    this.town.start(dispatcher(this.bus, ROOMS));
    this.server.fault = (kind) => (kind === 'append' ? this.faultOf() : undefined);
    this.mails.taking = () => void this.meets('mail');
    await this.hire();
    await this.settle();
  }

  get town(): OpenedTenant {
    return this.product.tenants.of(TOWN);
  }

  /** Ids of the messages that the mail server took, one for each time. */
  get messages(): readonly string[] {
    return this.mails.taken.map((mail) => /^Message-ID: <([^@]*)@/im.exec(mail)?.[1] ?? '');
  }

  get notifications(): readonly NotificationRow[] {
    return this.town.reads.all(notificationList).map(({ row }) => row);
  }

  /** Ids of what a worker claimed and left, as `jahresring queue` says ten minutes later. */
  get leftLying(): string[] {
    const later = new Date(Date.now() + 600_000).toISOString() as Instant;
    const { town: tenant, clock } = this;
    const mail = sending({ tenant, clock, mailer: NOBODY, origin: '' });
    return mail.stuck(tenant.reads, later).map(({ id }) => id);
  }

  /** All that the log says but for who claimed which mail: that is another worker's each time. */
  async state(): Promise<
    Readonly<Record<string, readonly Readonly<{ type: string; data: Data }>[]>>
  > {
    const state = (await finalState(this.town)) as Record<string, { type: string; data: Data }[]>;
    return Object.fromEntries(
      Object.entries(state).map(([stream, events]) => [
        stream,
        events.filter(({ type }) => !/^Notification(Claimed|Sent|Failed)$/.test(type)),
      ]),
    );
  }

  /** Does something and waits for all that follows, by whichever worker. */
  async do(role: Role, type: string, data: Data): Promise<string> {
    const id = await this.send(TOWN, [role], type, data);
    await this.settle();
    return id;
  }

  async send(tenant: string, roles: readonly Role[], type: string, data: Data): Promise<string> {
    const message = MESSAGES.get(type);
    if (!message) throw new Error(`No room takes the command ${type}.`);
    const person = roles[0] ?? 'operator';
    const kind = roles.length === 0 ? 'operator' : 'person';
    const call = { caller: { tenant, person, kind, roles }, key: `office ${++this.keys}` } as const;
    this.asking = true;
    try {
      const sent = this.bus.execute<BusCommand>(new message(data as never, call));
      return ((await sent) as { id: string }).id;
    } finally {
      this.asking = false;
    }
  }

  async settle(): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await this.isQuiet())) {
      if (Date.now() > end) throw new Error(`Not settled: ${await this.asked()}`);
      await setTimeout(25);
    }
  }

  async end(): Promise<void> {
    await this.worker?.kill();
    await this.endContext();
    await this.product.close();
    this.server.stop();
    await this.redis.stop();
    await this.mails.close();
    rmSync(this.folder, { recursive: true });
  }

  /** What the worker wants to record, while nobody else writes. */
  private faultOf(): Fault | undefined {
    if (this.asking) return undefined;
    const fate = this.meets('append');
    return fate === 'before' ? 'never-answer' : fate === 'after' ? 'drop-answer' : undefined;
  }

  private meets(what: 'append' | 'mail'): Fate {
    const { worker } = this;
    const fate = worker ? this.fateAt(what) : 'lives';
    if (fate === 'lives' || !worker) return 'lives';
    this.worker = undefined;
    this.kills += 1;
    const kill = () => void worker.kill();
    if (fate === 'soon') void setTimeout(1 + (this.kills % 7) * 5).then(kill);
    else kill();
    void worker.exited.then(() => this.replace());
    return fate;
  }

  /** While nobody works, Redis is emptied every other time. */
  private async replace(): Promise<void> {
    if (this.kills % 2 === 0) {
      this.emptied += 1;
      this.redis.cli('FLUSHALL');
    }
    await this.hire();
  }

  private async hire(): Promise<void> {
    const worker = Child.startBuilt('apps/worker/src/main', [], this.environment);
    await worker.says('Jahresring works');
    this.worker = worker;
  }

  private async isQuiet(): Promise<boolean> {
    const { store, reads } = this.town;
    const head = await store.head();
    await reads.reached(head, undefined, PATIENCE);
    if (!/"lag":0.*"waiting":0/.test(await this.asked())) return false;
    const now = new Date().toISOString();
    const due = reads
      .page(DEADLINES, { where: { state: 'open' }, orderBy: 'due', limit: 1 })
      .rows.some(({ row }) => row.dueAt <= now);
    const toSend = this.notifications.some(({ status }) => status === 'WANTED');
    return !due && !toSend && (await store.head()) === head;
  }

  /** What the worker says of itself about the town. */
  private async asked(): Promise<string> {
    if (!this.worker) return 'nobody works';
    try {
      const reply = await fetch(`http://127.0.0.1:${this.health}/health/ready`, {
        signal: AbortSignal.timeout(5000),
      });
      const { parts } = (await reply.json()) as { parts: readonly { name: string }[] };
      return JSON.stringify(parts.filter(({ name }) => name.startsWith(`${TOWN}: `)));
    } catch (error) {
      return String(error);
    }
  }
}

/** Sends nothing: it is only asked what lies there. */
const NOBODY = {} as Mailer;

async function busOf(product: Product, clock: Clock) {
  const context = await NestFactory.createApplicationContext(
    {
      module: class {},
      global: true,
      imports: [CqrsModule.forRoot(), RoomsModule.of(ROOMS)],
      providers: [
        { provide: Tenants, useValue: product.tenants },
        { provide: Clock, useValue: clock },
      ],
      exports: [Tenants, Clock],
    },
    { logger: ['error', 'warn'], abortOnError: false },
  );
  return { context, bus: context.get(CommandBus) };
}

const MEASURE = {
  cycleId: 'cycle',
  type: 'NEW',
  needItems: ['need-1'],
  places: [
    {
      areaId: 'nord',
      areaName: 'Nord',
      ageGroup: 'U3',
      careForm: 'VO',
      unit: 'PLACES',
      amount: 20,
    },
  ],
  planningGoals: [{ goal: 6, statement: 'Vereinbarkeit' }],
  impactGoal: {
    statement: 'Mehr Eltern arbeiten wie gewünscht.',
    indicators: [{ name: 'Eltern', unit: '%', baseline: '22', target: '35', staircaseStep: 6 }],
    dueOn: day(900),
  },
  startsOn: day(300),
  realiseBy: day(600),
  costs: [{ year: Number(day(300).slice(0, 4)), operating: 100_00, investment: 200_00, income: 0 }],
  funding: 'BUDGETED',
  provider: { providerId: 'anna', name: 'St. Anna', publicOperator: false },
  selectionOpen: false,
  lowThresholdAmbulatory: false,
  qualityItems: [],
};

const seatsOf = (group: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({ seatId: `${group[0]}${n}`, group, voting: true }));

const step = (stepId: string, { bodyId }: Body, competence: string) => ({
  stepId,
  bodyId,
  competence,
});

type Body = Readonly<{ bodyId: string; present: readonly string[] }>;

/**
 * The way of papers. Two weeks ago they were released and one was put on the agenda of a session of
 * yesterday: today the chair is reminded of the others, and the minute taker of the result. Then it is
 * postponed, referred, recommended and decided, by sessions that are recorded today.
 */
export async function approve(office: Office): Promise<void> {
  const set = (role: Role, type: string, data: Data) => office.send(TOWN, [role], type, data);
  for (const [name, mail, role] of [
    ['Çağla Vorberg', 'vorsitz@stadt.example', 'chair'],
    ['Martin Schriftner', 'protokoll@stadt.example', 'minuteTaker'],
  ] as const) {
    const person = await set('administrator', 'InvitePerson', { name, mail });
    await set('administrator', 'GrantRole', { person, role });
  }
  const body = async (kind: string, seats: ReturnType<typeof seatsOf>): Promise<Body> => {
    const place = { land: 'BW' };
    const bodyId = await set('headOfPlanning', 'EstablishBody', { kind, name: kind, place });
    await set('headOfPlanning', 'ConstituteBody', { bodyId, constitutedOn: day(-60), seats });
    const assignments = seats.map(({ seatId }) => ({ seatId, person: `${kind}-${seatId}` }));
    await set('headOfPlanning', 'AssignSeats', { bodyId, from: day(-60), assignments });
    return { bodyId, present: seats.map(({ seatId }) => seatId) };
  };
  const jha = await body('JHA', [
    ...seatsOf('COUNCIL_SIDE', 3),
    ...seatsOf('FREE_CARRIER_SIDE', 2),
  ]);
  const council = await body('COUNCIL', seatsOf('COUNCIL_SIDE', 5));
  const group = await body('WORKING_GROUP_78', seatsOf('FREE_CARRIER_SIDE', 4));
  const measureIds: string[] = [];
  for (const title of ['Kita Nordbahnhof', 'Kita Marktplatz']) {
    const measureId = await set('planner', 'DraftMeasure', { ...MEASURE, title });
    await set('planner', 'SubmitMeasure', { measureId });
    measureIds.push(measureId);
  }
  const release = async (title: string, ids: readonly string[]): Promise<string> => {
    const item = { resolutionItem: '1', text: title, measureIds: ids, planAdoption: false };
    const paperId = await set('planner', 'DraftPaper', { cycleId: 'cycle', title, items: [item] });
    const steps = [step('jha', jha, 'RECOMMEND'), step('rat', council, 'DECIDE')];
    await set('planner', 'SetReferralChain', { paperId, steps });
    await set('headOfPlanning', 'ReleasePaper', { paperId });
    return paperId;
  };
  const paperId = await release('Kita-Bedarfsplanung', measureIds);
  for (const title of ['Jugendarbeit', 'Familienbildung', 'Frühe Hilfen']) await release(title, []);
  const convened = (bodyId: string) => ({ bodyId, date: day(-1), sentOn: day(RELEASED) });
  let sessionId = await set('chair', 'ConveneSession', convened(jha.bodyId));
  await set('chair', 'AddAgendaItem', { sessionId, itemId: '1', paperId, stepId: 'jha' });
  await office.comeToday();

  const results: readonly [Body, string, Data][] = [
    [jha, 'jha', { stated: 'POSTPONED' }],
    [jha, 'jha', { stated: 'REFERRED', referredTo: { bodyId: group.bodyId, competence: 'HEAR' } }],
    [group, 'jha.3', { votes: { yes: 4, no: 0, abstain: 0 } }],
    [jha, 'jha', { votes: { yes: 4, no: 1, abstain: 0 } }],
    [council, 'rat', { votes: { yes: 5, no: 0, abstain: 0 } }],
  ];
  for (const [index, [{ bodyId, present }, stepId, result]] of results.entries()) {
    if (index > 0) {
      sessionId = await office.do('chair', 'ConveneSession', convened(bodyId));
      await office.do('chair', 'AddAgendaItem', { sessionId, itemId: '1', paperId, stepId });
    }
    await office.send(TOWN, ['chair'], 'OpenSession', { sessionId });
    await office.do('minuteTaker', 'RecordAttendance', { sessionId, itemId: '1', present });
    const found = { sessionId, itemId: '1', resolutionItems: ['1'], ...result };
    await office.do('minuteTaker', 'RecordResult', found);
  }
}
