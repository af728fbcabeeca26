import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { inFolder, measured, ratios, type Case } from '../bench';
import { OneByOne, drive, openStore, writePathOver } from '../engine';
import { atLeast, atMost, judge } from '../report';

/** Commands of one measurement. */
const GROUPED = 20_000;
const SINGLE = 2000;

export const groupCommit: Case = {
  name: 'group commit',
  run: ({ rounds, scale }) =>
    inFolder(async (folder) => {
      const grouped = openStore(join(folder, 'grouped.db'));
      const single = openStore(join(folder, 'single.db'));
      const inGroups = writePathOver(grouped);
      const oneByOne = writePathOver(new OneByOne(single));
      const [fast, slow] = await measured(rounds, [
        (round) => drive(inGroups, GROUPED * scale, `round-${round}`),
        (round) => drive(oneByOne, SINGLE * scale, `round-${round}`),
      ]);
      await grouped.close();
      await single.close();
      return [judge('group commit : one transaction per command', ratios(fast, slow), atLeast(4))];
    }),
};

/** Unit: microseconds that every sync takes longer: a disk as clouds have it. */
const DELAY = 2000;

type Slow = Readonly<{ commandsPerSecond: number; commands: number; syncs: number }>;

/** Runs the engine in a process whose syncs are slowed, and counted, by the system. */
async function slowed(folder: string, mode: 'grouped' | 'single', commands: number): Promise<Slow> {
  const trace = join(folder, `trace-${mode}`);
  const program = join(__dirname, '../programs/engine.program.js');
  const inject = `inject=fsync,fdatasync:delay_exit=${DELAY}`;
  const strace = ['-f', '--seccomp-bpf', '-o', trace, '-e', 'trace=fsync,fdatasync', '-e', inject];
  const args = [...strace, process.execPath, program, join(folder, mode), mode, `${commands}`];
  const child = spawn('strace', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await Promise.all([text(child.stdout), once(child, 'close')]);
  const { commandsPerSecond } = JSON.parse(said) as { commandsPerSecond: number };
  const syncs = readFileSync(trace, 'utf8').match(/\bf(data)?sync\(/g)?.length ?? NaN;
  return { commandsPerSecond, commands, syncs };
}

export const slowDisk: Case = {
  name: 'group commit on a slow disk',
  impossible: () =>
    spawnSync('strace', ['-V']).status === 0 ? undefined : 'there is no strace to slow the disk',
  run: async ({ rounds, scale }) => {
    const syncs: number[] = [];
    const [fast, slow] = await measured(rounds, [
      () =>
        inFolder(async (folder) => {
          const run = await slowed(folder, 'grouped', GROUPED * scale);
          syncs.push(run.syncs / run.commands);
          return run.commandsPerSecond;
        }),
      () =>
        inFolder(async (folder) => {
          const run = await slowed(folder, 'single', (SINGLE * scale) / 2);
          return run.commandsPerSecond;
        }),
    ]);
    return [
      judge(
        'group commit : one transaction per command, syncs 2 ms slower',
        ratios(fast, slow),
        atLeast(20),
      ),
      judge('syncs per command', syncs, atMost(1 / 16)),
    ];
  },
};
