import type { EventStore, Position, WorkQueue } from '#kernel';
import type { LogReaderStatus } from '#platform/log-reader';
import type { OpenedTenant, Product } from '#product';
import { statfs } from 'node:fs/promises';

/** One part of the product, and whether it does its work. */
export type Part = Readonly<{
  name: string;
  state: 'ok' | 'degraded' | 'down';
  reason?: string;
  /** Of a disk, in bytes. */
  free?: number;
  /** Of the read models of a tenant: how long the oldest event not yet read has waited, in ms; 0: all is read. */
  lag?: number;
  /** Of the reactions of a tenant: events that wait here; with a queue another node may have answered them. */
  waiting?: number;
}>;

/** How long one tenant's parts are waited for: who asks for the health gives up soon after. Unit: ms. */
const PATIENCE = 4000;

/** Read models further behind than this are told of. Unit: milliseconds. */
const LAG = 10_000;

const ok = (name: string): Part => ({ name, state: 'ok' });

/** `reserve` in bytes: with less the product is not ready to write. */
export async function diskOf(folder: string, reserve: number): Promise<Part> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free >= reserve) return { ...ok('disk'), free };
  const reason = `${free} bytes are free, ${reserve} must be (JAHRESRING_DISK_RESERVE_MB)`;
  return { name: 'disk', state: 'down', reason, free };
}

/** Without it the sweeps do the work: late, and never lost. */
export async function queueOf(queue: WorkQueue): Promise<Part> {
  const { engine, state, reason } = await queue.status();
  const name = engine === 'in-process' ? 'queue' : `queue (${engine})`;
  return { name, state, ...(reason === undefined ? {} : { reason }) };
}

export type Readiness = Readonly<{
  status: 'ok' | 'degraded' | 'down';
  parts: readonly Part[];
}>;

/** Every part of one process, and what they come to. `since`: its start. */
export async function readinessOf(
  { configuration, tenants, queue }: Product,
  since: number,
): Promise<Readiness> {
  const clock = { now: Date.now(), since };
  const parts = [
    await diskOf(configuration.data, configuration.diskReserve),
    await queueOf(queue),
    ...(await Promise.all(tenants.all().map((tenant) => partsOf(tenant, clock)))).flat(),
  ];
  const has = (wanted: Part['state']) => parts.some(({ state }) => state === wanted);
  return { status: has('down') ? 'down' : has('degraded') ? 'degraded' : 'ok', parts };
}

type Reading = Pick<OpenedTenant, 'name' | 'store' | 'reader'>;
type Clock = Readonly<{ now: number; since: number }>;

/**
 * Log, read models, reactions and deadlines of one tenant. `since`: start of this process. A log that
 * does not answer within `patience` (ms) counts as down.
 */
export async function partsOf(
  tenant: Reading,
  clock: Clock,
  patience = PATIENCE,
): Promise<readonly Part[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly Part[]>((resolve) => {
    const reason = `does not answer within ${patience / 1000} s`;
    const down: Part = { name: `${tenant.name}: log`, state: 'down', reason };
    timer = setTimeout(() => resolve([down]), patience);
  });
  return Promise.race([partsThere(tenant, clock), late]).finally(() => clearTimeout(timer));
}

async function partsThere(
  { name, store, reader }: Reading,
  clock: Clock,
): Promise<readonly Part[]> {
  const log = await logOf(name, store);
  const status = reader?.status();
  if (!status || log.state === 'down') return [log];
  return [log, await lagOf(name, store, status, clock), ...worksOf(name, status)];
}

async function logOf(tenant: string, store: EventStore): Promise<Part> {
  const name = `${tenant}: log`;
  try {
    await store.head();
    return ok(name);
  } catch (error) {
    return { name, state: 'down', reason: (error as Error).message };
  }
}

/** A stopped model is named by itself; the others must follow the log. */
async function lagOf(
  tenant: string,
  store: EventStore,
  { readModels }: LogReaderStatus,
  { now, since }: Clock,
): Promise<Part> {
  const name = `${tenant}: read models`;
  const running = readModels.filter(({ state }) => state !== 'stopped');
  const head = await store.head();
  const behind = running.filter(({ position }) => head !== undefined && position !== head);
  const [slowest] = behind.map(({ position }) => position ?? ('' as Position)).sort();
  if (slowest === undefined) return { ...ok(name), lag: 0 };
  const waiting = await recordedAfter(store, slowest);
  const lag = waiting === undefined ? 1 : Math.max(1, now - Math.max(waiting, since));
  if (lag <= LAG) return { ...ok(name), lag };
  const names = behind.map((model) => model.name).join(', ');
  return {
    name,
    state: 'degraded',
    reason: `${Math.round(lag / 1000)} s behind the log: ${names}`,
    lag,
  };
}

async function recordedAfter(store: EventStore, position: Position): Promise<number | undefined> {
  const after = position === '' ? {} : { after: position };
  for await (const [event] of store.readAll({ ...after, limit: 1 }))
    return event && Date.parse(event.metadata.recordedAt);
  return undefined;
}

/** What stands still, by name; else that all goes on. */
function worksOf(
  tenant: string,
  { degraded, deadlines, reactions }: LogReaderStatus,
): readonly Part[] {
  const parts = degraded.map(({ kind, name, reason }) => ({
    name: `${tenant}: ${kind} ${name}`,
    state: 'degraded' as const,
    reason,
  }));
  const waiting = reactions.reduce((sum, { pending }) => sum + pending, 0);
  const stands = (kind: string) => degraded.some((part) => part.kind === kind);
  return [
    ...parts,
    ...(stands('reaction') ? [] : [{ ...ok(`${tenant}: reactions`), waiting }]),
    ...(deadlines && !stands('deadlines') ? [ok(`${tenant}: deadlines`)] : []),
  ];
}
