import { openForReading } from '#platform/sqlite';
import { SqliteEventStore } from '#platform/sqlite-event-store';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { event } from '../../contracts/some-events';
import { OPENING } from '../opening';
import { random } from '../random';
import { Disk, type Chance } from './disk';
import type { Operation, Recording } from './recording';

/** A cut after which a promise was broken. */
export type Violation = Readonly<{ after: number; acknowledged: number; broken: string }>;

/** Cuts the power at `count` points of a recording and opens what is left, with the product's store. */
export async function cutPower(
  { operations, history }: Recording,
  [name, folder]: readonly [name: string, folder: string],
  [count, seed]: readonly [count: number, seed: number],
): Promise<Violation[]> {
  const draw = random(seed);
  const chance: Chance = () => draw() < 0.5;
  const points = Array.from({ length: count }, () => 1 + Math.floor(draw() * operations.length));
  const disk = new Disk();
  const violations: Violation[] = [];
  let done = 0;
  let acknowledged = 0;
  for (const point of points.sort((a, b) => a - b)) {
    const since = operations.slice(done, point);
    for (const operation of since) disk.apply(operation);
    acknowledged = Math.max(acknowledged, ...since.map(acknowledgedBy));
    done = point;
    const file = restore(disk.remains(chance), name, folder);
    const broken = await faultOf(file, history, acknowledged);
    if (broken !== undefined) violations.push({ after: point, acknowledged, broken });
  }
  return violations;
}

/** How many events of the log were acknowledged at the latest with this operation. */
const acknowledgedBy = ({ kind, bytes }: Operation): number =>
  kind === 'A' ? Math.max(...bytes.toString().trim().split('\n').map(Number)) : 0;

function restore(files: ReadonlyMap<string, Buffer>, name: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [file, bytes] of files) writeFileSync(join(folder, file), bytes);
  return join(folder, name);
}

/**
 * What is wrong with a log that was found after a cut: it must be opened, be the beginning of the
 * history that was written, reach as far as was acknowledged, and go on.
 */
async function faultOf(
  file: string,
  history: readonly string[],
  acknowledged: number,
): Promise<string | undefined> {
  try {
    const store = SqliteEventStore.open(file, OPENING, { reserve: 0, onFatal: () => undefined });
    const found = storedIn(file);
    const next = await store.append('test.after-1', [event('after the cut')], 'no-stream');
    await store.close();
    const altered = found.findIndex((bytes, i) => bytes !== history[i]);
    if (altered >= 0) return `event ${altered + 1} is not what was written`;
    if (found.length < acknowledged)
      return `${acknowledged - found.length} acknowledged events are lost`;
    return Number(next.position) === found.length + 1 ? undefined : 'the log does not go on';
  } catch (error) {
    return String(error);
  }
}

/** The bytes of all events by their positions; a position left out leaves a hole. */
export function storedIn(file: string): string[] {
  const db = openForReading(file);
  const rows = db.prepare('SELECT position, bytes FROM events').all();
  db.close();
  const stored: string[] = [];
  for (const { position, bytes } of rows as { position: number; bytes: string }[])
    stored[position - 1] = bytes;
  return stored;
}
