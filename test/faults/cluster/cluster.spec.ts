import { DEFAULT_MODEL } from '#cycle';
import type { Instant, Recorded } from '#kernel';
import { RemoteEventStore } from '#platform/eventstoredb';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { all } from '../../contracts/some-events';
import { NamespacedConnection } from '../../support/event-store/namespaced';
import { withCluster } from '../../support/optional';
import { Child } from '../child';
import { Load, asked } from './load';
import { Nodes } from './nodes';
import { verdict, type Verdict } from './verdict';

jest.setTimeout(900_000);

const KILLS = Number(process.env['JAHRESRING_TEST_KILLS'] ?? 10);
const TOWN = 'town';

/** How long commands may fail after what befell the store, and reactions take to the end. Unit: ms. */
const RECOVERY = 60_000;

const NOTHING: Verdict = { lost: [], doubled: [], disorder: [], unfinished: [] };

/** Two APIs and a worker on a cluster whose nodes are killed: none of them is started anew. */
withCluster('F38 a cluster', (url, program) => {
  const mark = randomBytes(6).toString('hex');
  const nodes = new Nodes(url, program);
  let folder: string;
  let processes: Child[];
  /** Last words of processes that ended, which none should. */
  const ended: string[] = [];
  let apis: string[];
  let connection: NamespacedConnection;
  let load: Load;

  function start(role: string): Child {
    const child = Child.startBuilt('test/faults/cluster/node', [role, url, mark, folder]);
    void child.exited.then(() => ended.push(`${role}: ${child.complaints}`));
    return child;
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cluster-'));
    await nodes.whole();
    const first = start('api-1');
    processes = [first];
    await first.says('listens');
    processes.push(start('api-2'), start('worker'));
    const [one, two] = await Promise.all(processes.slice(0, 2).map((api) => api.says('listens')));
    apis = [one, two].map((said) => said?.split(' ').at(-1) ?? '');
    await processes[2]?.says('works');
    connection = new NamespacedConnection(url, {}, mark);
    load = new Load(apis);
    await load.prepare(DEFAULT_MODEL);
  });
  afterAll(async () => {
    await nodes.tell('thaw', ...nodes.all).catch(() => undefined);
    await Promise.all(processes.map((each) => each.kill()));
    await connection.close();
    rmSync(folder, { recursive: true });
  });

  beforeEach(async () => {
    await nodes.whole();
    load.start();
    await load.goesOn(20, RECOVERY);
  });
  afterEach(async () => {
    await load.end();
    expect(ended).toEqual([]);
  });

  async function log(): Promise<readonly Recorded[]> {
    const now = new Date().toISOString() as Instant;
    const store = await RemoteEventStore.open(connection, { tenant: TOWN, now });
    return all(store.readAll());
  }

  /** Ends the load and waits for what follows from it. */
  async function judged(...befell: readonly number[]): Promise<Verdict> {
    await load.end();
    const seconds = befell.map((instant) => (load.recovery(instant) / 1000).toFixed(1));
    process.stdout.write(`${load.summary()}; first answers after ${seconds.join(', ')} s\n`);
    expect(load.complaints).toEqual([]);
    for (const end = Date.now() + RECOVERY; ;) {
      const found = verdict(await log(), load.done, [TOWN, 'ada']);
      if (found.unfinished.length === 0 || Date.now() > end) return found;
      await setTimeout(1000);
    }
  }

  const ready = async () =>
    Promise.all(apis.map(async (api) => (await asked(api, '/health/ready')).status));

  /** Commands are refused with a way out, pages are shown, and it says that it is not ready. */
  async function demandReadable(api: string, body: object): Promise<void> {
    const refusal = await asked(api, '/cycles', { body, key: 'without' });
    expect(refusal).toMatchObject({ status: 503 });
    expect(['STORE_UNAVAILABLE', 'OUTCOME_UNKNOWN']).toContain(refusal.body['code']);
    expect(JSON.stringify(refusal.body)).toMatch(/Kennung .*erneut/);
    expect(await asked(api, '/tasks')).toMatchObject({ status: 200 });
    expect(await asked(api, `/tasks/${load.shared}`)).toMatchObject({ status: 200 });
    const ready = await asked(api, '/health/ready');
    expect(ready).toMatchObject({ status: 503, body: { status: 'down' } });
    expect(await asked(api, '/health/live')).toMatchObject({ status: 200 });
  }

  /** Until all processes are ready again; none was started anew. */
  async function recovered(): Promise<void> {
    await nodes.whole();
    for (const end = Date.now() + RECOVERY; Date.now() < end;) {
      if ((await ready()).every((status) => status === 200)) return;
      await setTimeout(500);
    }
    expect(await ready()).toEqual([200, 200]);
  }

  it(`whose leader is killed ${KILLS} times under load loses and doubles nothing`, async () => {
    const kills: number[] = [];
    for (let n = 0; n < KILLS; n++) {
      const leader = await nodes.whole();
      kills.push(Date.now());
      await nodes.tell('kill', leader);
      await load.goesOn(30, RECOVERY);
      await nodes.tell('start', leader);
    }
    await recovered();
    expect(await judged(...kills)).toEqual(NOTHING);
  });

  it('whose leader freezes for half a minute goes on with another, and forgets nothing', async () => {
    const leader = await nodes.whole();
    const froze = Date.now();
    await nodes.tell('freeze', leader);
    await load.goesOn(30, RECOVERY);
    await setTimeout(Math.max(0, froze + 30_000 - Date.now()));
    await nodes.tell('thaw', leader);
    await load.goesOn(30, RECOVERY);
    await recovered();
    expect(await judged(froze)).toEqual(NOTHING);
  });

  it('without its quorum refuses commands, answers questions, says that it is not ready, and goes on', async () => {
    const leader = await nodes.whole();
    const lost = [leader, ...nodes.all.filter((node) => node !== leader).slice(1)];
    await nodes.tell('kill', ...lost);
    const title = 'Ohne Mehrheit';
    const cycle = { sectoralPlan: title, title, modelId: 'm' };
    try {
      await setTimeout(15_000);
      for (const api of apis) await demandReadable(api, cycle);
    } finally {
      await nodes.tell('start', ...lost);
    }
    const back = Date.now();
    await load.town.send('CycleStarted', '/cycles', cycle, 'without');
    await load.goesOn(30, 2 * RECOVERY);
    await recovered();
    expect(await judged(back)).toEqual(NOTHING);
  });

  it('that is killed as a whole goes on when it is started again', async () => {
    await nodes.tell('kill', ...nodes.all);
    await setTimeout(5000);
    const back = Date.now();
    await nodes.tell('start', ...nodes.all);
    await load.goesOn(30, 2 * RECOVERY);
    await recovered();
    expect(await judged(back)).toEqual(NOTHING);
  });
});
