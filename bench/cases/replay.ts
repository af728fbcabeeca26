import { openForReading } from '#platform/sqlite';
import { join } from 'node:path';
import { inFolder, measured, ratios, type Case } from '../bench';
import { drive, openStore, steps, writePathOver } from '../engine';
import { atLeast, judge } from '../report';

const EVENTS = 100_000;

/** Rows at a time: the best of 1, 100, 1,000 and 10,000. */
const ROWS = 1000;

export const replay: Case = {
  name: 'replay',
  run: ({ rounds, scale }) =>
    inFolder(async (folder) => {
      const file = join(folder, 'events.db');
      const store = openStore(file);
      await drive(writePathOver(store), EVENTS * scale, 'run');
      await store.close();
      const [ours, theirs] = await measured(rounds, [() => throughPort(file), () => bare(file)]);
      return [judge('replay : bare scan and parse', ratios(ours, theirs), atLeast(0.75))];
    }),
};

/** Reads the log as every reader does, and folds it. Events per second. */
async function throughPort(file: string): Promise<number> {
  const store = openStore(file);
  const begun = performance.now();
  let read = 0;
  const states = new Map<string, number>();
  for await (const page of store.readAll())
    for (const event of page) {
      read++;
      if (event.type !== 'Moved') continue;
      const state = states.get(event.stream) ?? steps.initialState;
      states.set(event.stream, steps.evolve(state, steps.upcast(event)));
    }
  const took = performance.now() - begun;
  await store.close();
  return (read * 1000) / took;
}

/** The least that has to be done: rows from the file, as the binding gives them fastest, and JSON. */
function bare(file: string): number {
  const db = openForReading(file);
  const select = db.prepare(
    'SELECT position, bytes FROM events WHERE position > ? ORDER BY position LIMIT ?',
  );
  select.setReturnArrays(true);
  const begun = performance.now();
  let read = 0;
  for (let position = 0; ;) {
    const rows = select.all(position, ROWS) as unknown as [number, string][];
    for (const [at, bytes] of rows) {
      if (JSON.parse(bytes) === null) throw new Error(`Nothing is at ${at}.`);
      position = at;
    }
    read += rows.length;
    if (rows.length < ROWS) break;
  }
  const took = performance.now() - begun;
  db.close();
  return (read * 1000) / took;
}
