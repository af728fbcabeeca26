import type { Instant, NewEvent } from '#kernel';
import { SqliteEventStore } from '#platform/sqlite-event-store';
import { eventId } from '#platform/write-path';
import { tasks, type TaskCommand, type TaskEvent } from '#task';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inFolder, measured, ratios, timed, type Case } from '../bench';
import { TENANT, openStore } from '../engine';
import { fill } from '../fill';
import { atMost, judge } from '../report';
import { metadataOf } from '../step-event';
import { ASSIGN } from '../tasks';
import { Program } from '../program';

const LONG = 1_000_000;
const SHORT = 10_000;

/** Stores opened in one measurement: one alone is over too soon to be measured. */
const OPENINGS = 10;

export const start: Case = {
  name: 'start',
  run: ({ rounds, scale }) =>
    inFolder(async (folder) => {
      const long = await installation(join(folder, 'long'), LONG * scale);
      const short = await installation(join(folder, 'short'), SHORT * scale);
      const [whole, wholeShort] = await measured(rounds, [
        () => startOf(long),
        () => startOf(short),
      ]);
      const [store, storeShort] = await measured(rounds, [() => openOf(long), () => openOf(short)]);
      const name = '1,000,000 events : 10,000';
      return [
        judge(`start of the product, ${name}`, ratios(whole, wholeShort), atMost(1.2)),
        judge(`opening of the log, ${name}`, ratios(store, storeShort), atMost(1.2)),
      ];
    }),
};

const CALL = { now: new Date().toISOString() as Instant, by: 'planner-1' };

const logOf = (data: string) => join(data, 'tenants', TENANT, 'log.db');

/** A data folder with so many events whose read models are current. */
async function installation(data: string, events: number): Promise<string> {
  mkdirSync(join(data, 'tenants', TENANT), { recursive: true });
  const store = openStore(logOf(data));
  await fill(store, lives(events), lifeEvent);
  await store.close();
  const product = Program.start('catch-up', [data]);
  await product.hear();
  await product.stop();
  return data;
}

function* lives(events: number): Generator<readonly [string, number]> {
  for (let n = 0; n * LIFE.length < events; n++) yield [`${TENANT}.task-t-${n}`, LIFE.length];
}

/** What the rules make of a task that is assigned, claimed and given back. */
const LIFE: readonly TaskEvent[] = life([
  { type: 'AssignTask', data: { ...ASSIGN, taskId: 't' }, ...CALL },
  { type: 'ClaimTask', data: { taskId: 't', roles: ['planner'] }, ...CALL },
  { type: 'ReleaseTask', data: { taskId: 't', roles: ['planner'] }, ...CALL },
]);

function life(commands: readonly TaskCommand[]): TaskEvent[] {
  let state = tasks.initialState;
  return commands.flatMap((command) => {
    const events = tasks.decide(command, state);
    state = events.reduce(tasks.evolve, state);
    return events;
  });
}

function lifeEvent(stream: string, revision: number): NewEvent {
  const event = LIFE[revision];
  if (!event) throw new RangeError(`A task has no event ${revision}.`);
  const metadata = metadataOf(stream, revision);
  const taskId = stream.slice(stream.indexOf('-') + 1);
  const id = eventId(metadata.commandId, stream, 0);
  return { ...event, data: { ...event.data, taskId }, id, metadata };
}

/** From the start of the process until it says that it is ready. Unit: milliseconds. */
async function startOf(data: string): Promise<number> {
  const port = await freePort();
  const begun = performance.now();
  const product = run(data, port);
  while (!(await isReady(port))) await setTimeout(5);
  const took = performance.now() - begun;
  await product.stop();
  return took;
}

const openOf = (data: string): Promise<number> =>
  timed(async () => {
    for (let n = 0; n < OPENINGS; n++) await SqliteEventStore.open(logOf(data), OPENED).close();
  });

const OPENED = { tenant: TENANT, now: new Date().toISOString() as Instant };

function run(data: string, port: number) {
  const program = resolve(__dirname, '../../apps/api/src/main.js');
  const env = { ...process.env, JAHRESRING_DATA: data, JAHRESRING_DEMO: 'off', PORT: `${port}` };
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'close');
  };
  return { stop };
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
