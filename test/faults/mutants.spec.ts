import { sessions } from '#committee';
import {
  Rejection,
  type AnyCategory,
  type Command,
  type EventStore,
  type Instant,
  type LocalDate,
  type Metadata,
  type NewEvent,
  type Recorded,
} from '#kernel';
import { MemoryEventStore } from '#platform/memory';
import { CachedWritePath } from '#platform/write-path';
import { tasks } from '#task';
import * as fc from 'fast-check';
import { defaultRules } from '../../libs/committee/src/domain/default-rules';
import { all } from '../contracts/some-events';
import { TENANT, counters } from './sigkill/counter';
import { MUTANTS, Through } from './sigkill/mutants';

/**
 * What a product would be like that breaks a promise: each check finds nothing wrong with the product
 * and something with its mutant. P1 and P2 under SIGKILL: `sigkill/`; P5 and P6: `replay/`.
 */

const NOON = '2026-03-02T12:00:00.000Z' as Instant;

const writePath = (store: EventStore): CachedWritePath =>
  new CachedWritePath({
    tenant: TENANT,
    store,
    clock: { now: () => NOON, monotonic: () => 0 },
    fingerprintKey: new Uint8Array(32),
    timeliness: () => '2026-01-01' as LocalDate,
  });

const typesIn = async (store: EventStore, type: string): Promise<Recorded[]> =>
  (await all(store.readAll())).filter((event) => event.type === type);

describe('P2: a command takes effect once', () => {
  const add = { type: 'Add', data: { label: 'a', by: 3 }, now: NOON, by: 'ada' } as const;

  /** How many steps a command of three has taken that was sent, and sent again after a restart. */
  async function stepsOf(mutant: (store: EventStore) => EventStore): Promise<number> {
    const store = new MemoryEventStore();
    const context = { tenant: TENANT, actor: 'ada', key: 'a' };
    for (let start = 0; start < 2; start++)
      await writePath(mutant(store)).execute(counters, 'c', add, context);
    return (await typesIn(store, 'Added')).length;
  }

  it('by the product', async () => expect(await stepsOf(MUTANTS.none)).toBe(3));
  it('not by one that forgets which commands it knows', async () =>
    expect(await stepsOf(MUTANTS['forgets-commands'])).toBe(6));
});

describe('P3: a deadline expires exactly once, never early', () => {
  const dueAt = '2026-03-06T23:00:00.000Z' as Instant;
  const after = (minutes: number) =>
    new Date(Date.parse(dueAt) + minutes * 60_000).toISOString() as Instant;
  const open = {
    type: 'AssignTask',
    data: {
      taskId: 't',
      subject: { kind: 'CYCLE', id: 'c' },
      title: 'Träger anhören',
      why: 'vor dem Beschluss',
      for: { role: 'planner' },
      due: { on: '2026-03-06' as LocalDate },
    },
    now: NOON,
    by: 'ada',
  } as const;

  /** Rings when it pleases, also early and twice, and once when it must. Answers with the log times of the expiry. */
  async function expiriesOf(category: AnyCategory, rings: readonly number[]): Promise<string[]> {
    const store = new MemoryEventStore();
    const path = writePath(store);
    const send = (command: Command, key: string) =>
      path
        .execute(category, 't', command as never, { tenant: TENANT, actor: 'system', key })
        .catch((error: unknown) => {
          if (!(error instanceof Rejection)) throw error;
        });
    await send(open, 'open');
    for (const [n, minutes] of [...rings, 0].entries()) {
      const command = { type: 'MarkTaskOverdue', data: { taskId: 't' }, now: after(minutes) };
      await Promise.all([1, 2].map((i) => send({ ...command, by: 'system' }, `ring ${n} ${i}`)));
    }
    return (await typesIn(store, 'TaskOverdue')).map(({ metadata }) => metadata.recordedAt);
  }
  const isKept = (expiries: readonly string[]) => expiries.length === 1 && expiries[0]! >= dueAt;
  const believing = (belief: object): AnyCategory => ({
    ...tasks,
    decide: (command, state) => tasks.decide(command, { ...(state as object), ...belief } as never),
  });
  const bells = fc.array(fc.integer({ min: -10_000, max: 10_000 }), { maxLength: 6 });

  it('by the product, however the bell rings', () =>
    fc.assert(
      fc.asyncProperty(bells, async (rings) => {
        expect(isKept(await expiriesOf(tasks, rings))).toBe(true);
      }),
      { numRuns: 30 },
    ));

  it.each([
    ['believes that a bell that rings rings in time', { dueAt: '2000-01-01T00:00:00.000Z' }, [-60]],
    ['does not know what has expired already', { overdue: false }, [60]],
  ])('not by one that %s', async (_, belief, rings) =>
    expect(isKept(await expiriesOf(believing(belief), rings))).toBe(false),
  );
});

describe('P4: a vote counts once, and only of who is entitled, present and not recused', () => {
  const seats = Array.from({ length: 25 }, (_, i) => `s${i + 1}`);
  const body = {
    bodyId: 'jha',
    kind: 'JHA',
    name: 'Jugendhilfeausschuss',
    place: { land: 'BW' },
    rules: defaultRules('BW'),
    day: '2026-03-02',
    constituted: true,
    statutory: 25,
    entitled: seats,
    officers: [],
  };
  const items = [
    { resolutionItem: '1', measureIds: ['m'], planAdoption: false, competence: 'DECIDE' },
  ];
  const paper = {
    paperId: 'p',
    cycleId: 'c',
    title: 'Kita Nord',
    stepId: '1',
    bodyId: 'jha',
    bodyKind: 'JHA',
    status: 'open',
    version: 1,
    released: true,
    authors: ['author'],
    items,
    answeredBefore: [],
    committeeHeard: true,
    unfinished: [],
  };
  const ask = (type: string, data: object) => ({
    type,
    data: { sessionId: 's', itemId: '5', body, ...data },
    now: '2026-03-02T16:00:00.000Z' as Instant,
    by: 'clerk',
  });
  const history = [
    ask('ConveneSession', { bodyId: 'jha', date: '2026-03-02', sentOn: '2026-02-10' }),
    ask('AddAgendaItem', { paperId: 'p', stepId: '1', paper }),
    ask('OpenSession', {}),
    ask('RecordAttendance', { present: seats.slice(0, 20) }),
    ask('DeclareRecusal', { seatId: 's1' }),
  ];
  const vote = (...voters: readonly string[]) =>
    ask('RecordResult', {
      resolutionItems: ['1'],
      paper,
      rollCall: voters.map((seatId) => ({ seatId, choice: 'yes' })),
    });
  const lawful = seats.slice(1, 15);
  const votes = {
    recused: [vote(...lawful, 's1')],
    absent: [vote(...lawful, 's21')],
    stranger: [vote(...lawful, 'x99')],
    twice: [vote(...lawful, 's2')],
    again: [vote(...lawful), vote(...lawful, 's16')],
  };

  /** What becomes of each vote: what it is refused for, or that it counts. */
  const fatesIn = (category: AnyCategory) =>
    Object.fromEntries(
      Object.entries(votes).map(([name, commands]) => [name, fateOf(category, commands)]),
    );
  function fateOf({ initialState, decide, evolve }: AnyCategory, commands: readonly object[]) {
    let state = initialState;
    try {
      for (const command of [...history, ...commands])
        for (const event of decide(command as never, state as never))
          state = evolve(state as never, event as never);
      return 'counts';
    } catch (error) {
      if (error instanceof Rejection) return error.code;
      throw error;
    }
  }
  const deafTo = (type: string): AnyCategory => ({
    ...sessions,
    evolve: (state, event) =>
      (event as NewEvent).type === type ? state : sessions.evolve(state, event),
  });

  it('by the product', () =>
    expect(fatesIn(sessions)).toEqual({
      recused: 'SEAT_RECUSED',
      absent: 'SEAT_ABSENT',
      stranger: 'SEAT_NOT_ENTITLED',
      twice: 'VOTED_TWICE',
      again: 'RESULT_ALREADY_RECORDED',
    }));

  it.each([
    ['RecusalDeclared', 'recused'],
    ['ResultRecorded', 'again'],
  ])('not by one that is deaf to %s', (type, name) =>
    expect(fatesIn(deafTo(type))).toMatchObject({ [name]: 'counts' }),
  );
});

describe('P7: every change names actor, instant and cause, and for whom', () => {
  const context = {
    tenant: TENANT,
    actor: 'ada',
    onBehalfOf: 'ben',
    key: 'a',
    correlationId: 'thread',
    causationId: 'event-1',
  };
  const add = { type: 'Add', data: { label: 'a', by: 1 }, now: NOON, by: 'ada' } as const;

  /** Leaves something out of what stands beside every event. */
  class Forgetting extends Through {
    constructor(
      store: EventStore,
      private readonly forgotten: string,
    ) {
      super(store);
    }
    override append(...[stream, events, ...rest]: Parameters<EventStore['append']>) {
      const known = Object.entries(events[0]!.metadata).filter(([name]) => name !== this.forgotten);
      const metadata = Object.fromEntries(known) as unknown as Metadata;
      const spoiled = events.map((event) => ({ ...event, metadata }));
      return super.append(stream, spoiled, ...rest);
    }
  }

  /** What the log says of who, when and why; or why it takes nothing. */
  async function accountIn(forgotten: string): Promise<unknown> {
    const store = new MemoryEventStore();
    try {
      await writePath(new Forgetting(store, forgotten)).execute(counters, 'c', add, context);
    } catch (error) {
      return (error as Error).message;
    }
    return (await typesIn(store, 'Added'))[0]?.metadata;
  }
  const account = {
    actor: 'ada',
    onBehalfOf: 'ben',
    correlationId: 'thread',
    causationId: 'event-1',
    commandId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    recordedAt: NOON,
  };

  it('in the product', async () => expect(await accountIn('')).toMatchObject(account));

  it.each(['actor', 'recordedAt', 'commandId', 'correlationId', 'causationId'])(
    'or the log does not take it: without %s',
    async (name) =>
      expect(await accountIn(name)).toBe(`Added of ${TENANT}.counter-c has no ${name}.`),
  );

  it('and it is noticed when for whom was left out', async () =>
    expect(await accountIn('onBehalfOf')).not.toMatchObject(account));
});
