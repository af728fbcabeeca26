import type { CachedWritePath } from '#platform/write-path';
import { join } from 'node:path';
import { inFolder, measured, ratios, timed, type Case } from '../bench';
import { TENANT, move, openStore, steps, writePathOver } from '../engine';
import { fill } from '../fill';
import { atMost, judge } from '../report';
import { stepEvent } from '../step-event';

const LONG = 100_000;
const SHORT = 10;

/** Commands of one measurement, one after the other. */
const COMMANDS = 500;

export const longStream: Case = {
  name: 'long stream',
  run: ({ rounds, scale }) =>
    inFolder(async (folder) => {
      const store = openStore(join(folder, 'events.db'));
      await fill(store, [[`${TENANT}.step-long`, LONG * scale]], stepEvent);
      const path = writePathOver(store);
      await path.state(steps, 'long');
      const [long, short] = await measured(rounds, [
        (round) => timed(() => moves(path, 'long', `round-${round}`, COMMANDS)),
        (round) => onShortStreams(path, round),
      ]);
      await store.close();
      const name = 'command on a stream of 100,000 events : of 10';
      return [judge(name, ratios(long, short), atMost(2))];
    }),
};

async function moves(path: CachedWritePath, id: string, label: string, count: number) {
  for (let n = 0; n < count; n++) await move(path, id, `${label} ${n}`);
}

/** Each stream has ten events before it is measured, and as many again after. */
async function onShortStreams(path: CachedWritePath, round: number): Promise<number> {
  let took = 0;
  for (let n = 0; n < COMMANDS; n += SHORT) {
    const id = `short-${round}-${n}`;
    await moves(path, id, 'before', SHORT);
    took += await timed(() => moves(path, id, 'measured', SHORT));
  }
  return took;
}
