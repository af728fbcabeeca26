import { bodiesModel } from '#committee';
import { cycleOverview } from '#cycle';
import { roles } from '#identity';
import { recognitions } from '#inventory';
import {
  Clock,
  SYSTEM,
  type Instant,
  type LocalDate,
  type Position,
  type Role,
  type WorkQueue,
} from '#kernel';
import { measureRegister } from '#measure';
import {
  DEMO_TENANT,
  Product,
  ROOMS,
  SimulatedClock,
  dispatcher,
  readConfiguration,
  seedDemo,
  sqliteLogs,
  type Dispatcher,
  type Log,
  type Logs,
  type OpenedTenant,
} from '#product';
import { RoomsModule, Tenants, type BusCommand, type CommandClass } from '#shell';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { finalState } from '../../support/final-state';

type Data = Record<string, unknown>;

/** The demo town on the eve of its decision: measures are submitted, no paper is drafted. */
const EVE = '2022-11-14' as LocalDate;
const MORNING = '2022-11-14T18:00:00.000Z' as Instant;

export async function townBeforeDecision(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'jahresring-approval-'));
  await seedDemo(readConfiguration({ JAHRESRING_DATA: folder }), { end: EVE });
  return folder;
}

/** Between two steps of a worker: before and after what it records, and before and after its checkpoint. */
export type Boundary = string;

class Killed extends Error {}

/** One process, until it is killed: what it does afterwards reaches nothing. */
class Life {
  dead = false;
  constructor(private readonly ends: (boundary: Boundary) => boolean) {}

  /** @throws Killed */
  pass(boundary: Boundary): void {
    const ends = this.ends(boundary);
    this.dead ||= ends;
    if (this.dead) throw new Killed(boundary);
  }
}

/** What a worker would be like that breaks the promise. */
export type Mutant = 'checkpoint-first' | 'ids-of-its-own';

type Given = Readonly<{
  /** A data folder as {@link townBeforeDecision} leaves it; it is copied. */
  before: string;
  /** Whether the worker is killed here. */
  killedAt: (boundary: Boundary) => boolean;
  queue: (clock: Clock) => WorkQueue;
  /** What else happens when it is killed. */
  meanwhile?: () => void;
  mutant?: Mutant;
}>;

type Said = Readonly<{ type: string; data: Record<string, unknown> }>;

/** All that the log says in the end, stream by stream, and how many workers it took. */
export type Outcome = Readonly<{ state: Readonly<Record<string, readonly Said[]>>; lives: number }>;

const MESSAGES: ReadonlyMap<string, CommandClass> = new Map(
  ROOMS.flatMap(({ commands }) => commands.map((message) => [message.definition.type, message])),
);

/** The reactions that do something on the way; what the others keep is of no account. */
const TAKING_PART = ['stage-decision', 'stage-implementation', 'results-to-papers', 'reminders'];

/** Unit: milliseconds. */
const PATIENCE = 20_000;
/** After so long the sweep comes. Unit: milliseconds. */
const SWEEP = 100;

/** The way of a paper through three bodies, done by people and by a worker that is killed on the way. */
export class Approval {
  private readonly folder = mkdtempSync(join(tmpdir(), 'jahresring-approval-'));
  private readonly clock = new SimulatedClock(MORNING);
  private product!: Product;
  private bus!: CommandBus;
  private endContext = () => Promise.resolve();
  private life = new Life(() => false);
  private queue: WorkQueue | undefined;
  private log: Log | undefined;
  private keys = 0;
  lives = 0;

  private constructor(private readonly given: Given) {}

  static async of(given: Given): Promise<Outcome> {
    const approval = new Approval(given);
    try {
      await approval.begin();
      await approval.decide();
      const state = (await finalState(approval.town)) as Record<string, Said[]>;
      return { state, lives: approval.lives };
    } finally {
      await approval.end();
    }
  }

  private get town(): OpenedTenant {
    return this.product.tenants.of(DEMO_TENANT);
  }

  private async begin(): Promise<void> {
    cpSync(this.given.before, this.folder, { recursive: true });
    const configuration = readConfiguration({ JAHRESRING_DATA: this.folder });
    this.product = await Product.open(configuration, this.clock, this.logs);
    const context = await NestFactory.createApplicationContext(
      {
        module: class {},
        global: true,
        imports: [CqrsModule.forRoot(), RoomsModule.of(ROOMS)],
        providers: [
          { provide: Tenants, useValue: this.product.tenants },
          { provide: Clock, useValue: this.clock },
        ],
        exports: [Tenants, Clock],
      },
      { logger: ['error', 'warn'], abortOnError: false },
    );
    this.endContext = () => context.close();
    this.bus = context.get(CommandBus);
    this.product.system.start(dispatcher(this.bus, ROOMS));
    await this.work();
    await this.settle();
  }

  private async end(): Promise<void> {
    await this.endContext();
    await this.product.close();
    await this.log?.close();
    await this.queue?.close();
    rmSync(this.folder, { recursive: true });
  }

  /** They outlive the worker, as a store that it shares with others does. */
  private get logs(): Logs {
    return {
      ...sqliteLogs,
      open: async (folder, opening) => {
        if (opening.tenant !== DEMO_TENANT) return sqliteLogs.open(folder, opening);
        return this.mortal((this.log ??= await sqliteLogs.open(folder, opening)));
      },
    };
  }

  /** A log that knows what the worker does to it. */
  private mortal(log: Log): Log {
    const life = (this.life = new Life(this.given.killedAt));
    const append: Log['append'] = async (stream, events, ...rest) => {
      const byWorker = events.some(({ metadata }) => metadata.actor === SYSTEM);
      const what = events.map(({ id, type }) => `${type} ${id}`).join();
      if (byWorker) life.pass(`before ${what}`);
      const answer = await log.append(stream, events, ...rest);
      if (byWorker) life.pass(`after ${what}`);
      return answer;
    };
    return new Proxy(log, {
      get(target, name) {
        if (name === 'append') return append;
        if (name === 'close') return () => Promise.resolve();
        const member: unknown = Reflect.get(target, name, target);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
  }

  private async work(): Promise<void> {
    const { life, town } = this;
    const { feed } = town.reads;
    const keep = feed.keepCheckpoint.bind(feed);
    feed.keepCheckpoint = (reaction, position) => {
      const pass = (when: string) => {
        if (TAKING_PART.includes(reaction)) life.pass(`${when} checkpoint ${reaction} ${position}`);
      };
      pass('before');
      keep(reaction, position);
      pass('after');
    };
    this.lives += 1;
    this.queue = this.given.queue(this.clock);
    await this.queue.start();
    town.start(this.dispatch, { queue: this.queue, effectsOf: () => [] });
  }

  /** Another worker, on what the log and the disk hold. */
  private async workAnew(): Promise<void> {
    await this.town.close();
    await this.queue?.close();
    this.given.meanwhile?.();
    await this.product.open(DEMO_TENANT);
    await this.work();
  }

  private readonly dispatch: Dispatcher = (tenant) => {
    const send = dispatcher(this.bus, ROOMS)(tenant);
    const { mutant } = this.given;
    const life = this.life;
    return async (intent, cause) => {
      if (life.dead) throw new Killed();
      const [, reaction = ''] = cause.key.split(':');
      if (mutant === 'checkpoint-first' && cause.key.startsWith('reaction:'))
        this.town.reads.feed.keepCheckpoint(reaction, await this.positionOf(cause.causationId));
      const key = mutant === 'ids-of-its-own' ? `${cause.key}:${this.lives}` : cause.key;
      return send(intent, { ...cause, key });
    };
  };

  private async positionOf(eventId: string | undefined): Promise<Position> {
    for await (const page of this.town.store.readAll({ direction: 'backwards' }))
      for (const { id, position } of page) if (id === eventId) return position;
    throw new Error(`No event ${String(eventId)}.`);
  }

  /** Waits until all that follows has happened, by whichever worker. */
  private async settle(): Promise<void> {
    const end = Date.now() + PATIENCE;
    for (let sweep = Date.now() + SWEEP; !(await this.isDone());) {
      await setTimeout(2);
      if (this.life.dead) await this.workAnew();
      if (Date.now() > sweep) {
        sweep = Date.now() + SWEEP;
        void this.town.reader?.sweep();
      }
      if (Date.now() > end) throw new Error(JSON.stringify(this.town.reader?.status(), null, 1));
    }
  }

  private async isDone(): Promise<boolean> {
    const { reads, store, reader } = this.town;
    const head = await store.head();
    await reads.reached(head, undefined, PATIENCE);
    const status = reader?.status();
    const waiting = status?.reactions.some(
      ({ state, position }) => state !== 'stopped' && position !== head,
    );
    const idle = status?.reader.state === 'live' && !waiting && !this.life.dead;
    return idle && (await store.head()) === head;
  }

  /** Goes on to a day; what falls due on it happens, by whichever worker. */
  private async on(day: string): Promise<void> {
    this.clock.goTo(day as LocalDate);
    for (let before; before !== this.lives;) {
      before = this.lives;
      await this.town.deadlines?.sweep();
      await this.settle();
    }
  }

  private async do(role: Role, type: string, data: Data): Promise<string> {
    const message = MESSAGES.get(type);
    if (!message) throw new Error(`No room takes the command ${type}.`);
    this.clock.tick();
    const person = this.holder(role);
    const caller = { kind: 'person', person, roles: [role], tenant: DEMO_TENANT } as const;
    const key = `approval ${++this.keys}`;
    const { id } = (await this.bus.execute<BusCommand>(
      new message(data as never, { caller, key }),
    )) as { id: string };
    await this.settle();
    return id;
  }

  private holder(role: Role): string {
    const [held] = this.town.reads.all(roles, { role });
    if (!held) throw new Error(`Nobody is ${role}.`);
    return held.row.person;
  }

  /** Released; referred by the committee, postponed and heard by the working group; decided. */
  private async decide(): Promise<void> {
    const [cycle] = this.town.reads.all(cycleOverview);
    const cycleId = cycle?.id ?? '';
    const body = (kind: string) => {
      const found = this.town.reads.all(bodiesModel).find(({ row }) => row.kind === kind);
      if (!found) throw new Error(`There is no ${kind}.`);
      return found.row;
    };
    const [jha, council, group] = [body('JHA'), body('COUNCIL'), body('WORKING_GROUP_78')];
    const measureIds = this.town.reads
      .all(measureRegister)
      .filter(({ row }) => row.status === 'SUBMITTED')
      .map(({ id }) => id);
    await this.on('2022-11-15');
    await this.do('planner', 'OpenStage', { cycleId, stage: 'DECISION' });
    const item = (resolutionItem: string, ids: readonly string[], planAdoption: boolean) => ({
      resolutionItem,
      text: `Ziffer ${resolutionItem}`,
      measureIds: ids,
      planAdoption,
    });
    const paperId = await this.do('planner', 'DraftPaper', {
      cycleId,
      title: 'Kita-Bedarfsplanung 2022 bis 2026',
      items: [item('1', [], true), item('2', measureIds, false)],
    });
    await this.do('planner', 'SetReferralChain', {
      paperId,
      steps: [
        { stepId: 'jha', bodyId: jha.bodyId, competence: 'RECOMMEND' },
        { stepId: 'rat', bodyId: council.bodyId, competence: 'DECIDE' },
      ],
    });
    await this.do('headOfPlanning', 'ReleasePaper', { paperId });

    const session = async (
      of: typeof jha,
      invited: string,
      date: string,
      stepId: string,
      wrongly?: 'wrongly',
    ) => {
      await this.on(invited);
      const sessionId = await this.do('chair', 'ConveneSession', {
        bodyId: of.bodyId,
        date,
        sentOn: invited,
      });
      const item = { sessionId, itemId: '1', paperId, stepId };
      await this.do('chair', 'AddAgendaItem', item);
      if (wrongly) {
        const reason = 'Erst nach der Anhörung.';
        await this.do('chair', 'RemoveAgendaItem', { sessionId, itemId: '1', reason });
        await this.do('chair', 'AddAgendaItem', item);
      }
      await this.on(date);
      await this.do('chair', 'OpenSession', { sessionId });
      const present = of.seats.map(({ seatId }) => seatId);
      await this.do('minuteTaker', 'RecordAttendance', { sessionId, itemId: '1', present });
      return sessionId;
    };
    const result = (sessionId: string, more: Data) =>
      this.do('minuteTaker', 'RecordResult', {
        sessionId,
        itemId: '1',
        resolutionItems: ['1', '2'],
        ...more,
      });
    const votes = (yes: number) => ({ votes: { yes, no: 1, abstain: 0 } });

    await this.on('2022-11-29'); // the chair is reminded, two weeks before the documents are due
    const first = await session(jha, '2022-11-30', '2022-12-14', 'jha');
    await result(first, {
      stated: 'REFERRED',
      referredTo: { bodyId: group.bodyId, competence: 'HEAR' },
    });
    const second = await session(group, '2022-12-15', '2022-12-28', 'jha.3');
    await result(second, { stated: 'POSTPONED' });
    const third = await session(group, '2022-12-29', '2023-01-11', 'jha.3', 'wrongly');
    await this.on('2023-01-12'); // the minute taker is reminded of the result that is missing
    await result(third, votes(5));
    const fourth = await session(jha, '2023-01-13', '2023-01-25', 'jha');
    await this.do('chair', 'HearCarriers', {
      cycleId,
      bodyId: jha.bodyId,
      sessionId: fourth,
      heardOn: '2023-01-25',
      carriers: this.town.reads.all(recognitions).map(({ id }) => id),
      declined: [],
    });
    await result(fourth, votes(14));
    const fifth = await session(council, '2023-01-26', '2023-02-14', 'rat');
    await result(fifth, votes(14));
  }
}
