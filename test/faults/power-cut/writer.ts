import { openDurably } from '#platform/sqlite';
import { SqliteEventStore } from '#platform/sqlite-event-store';
import { writeSync } from 'node:fs';
import { event } from '../../contracts/some-events';
import { OPENING } from '../opening';

/** Appends in turns of one to eight, and says each event's place in the log once the store has answered. */
async function write(file: string, turns: number, synchronous: string): Promise<void> {
  const openFile = (path: string) => {
    const db = openDurably(path);
    db.exec(`PRAGMA synchronous = ${synchronous}`);
    return db;
  };
  const store = SqliteEventStore.open(file, OPENING, { openFile, reserve: 0 });
  for (let turn = 0, next = 0; turn < turns; turn++) {
    const one = async () => {
      const number = next++;
      const written = event(`${number}`, { text: 'x'.repeat((number * 131) % 900) });
      const { position } = await store.append(`test.s-${(number * 7) % 23}`, [written], 'any');
      writeSync(1, `${Number(position)}\n`);
    };
    await Promise.all(Array.from({ length: 1 + ((turn * 5) % 8) }, one));
  }
  await store.close();
}

const [, , file = '', turns, synchronous = 'FULL'] = process.argv;
write(file, Number(turns), synchronous).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
