import { parseArgs } from 'node:util';
import { QUICK, THOROUGH, type Case } from './bench';
import { asOf } from './cases/as-of';
import { bareInserts } from './cases/bare-inserts';
import { groupCommit, slowDisk } from './cases/group-commit';
import { http } from './cases/http';
import { longStream } from './cases/long-stream';
import { replay } from './cases/replay';
import { start } from './cases/start';
import { web } from './cases/web';
import { table, type Line } from './report';

const CASES: readonly Case[] = [
  groupCommit,
  slowDisk,
  bareInserts,
  http,
  replay,
  start,
  longStream,
  asOf,
  web,
];

/** A JSON line for each figure on standard output, the table for people beside it. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      rounds: { type: 'string' },
    },
  });
  const { quick, only = '' } = values;
  const preset = quick ? QUICK : THOROUGH;
  const effort = { ...preset, rounds: Number(values.rounds ?? preset.rounds) };
  const lines: Line[] = [];
  const say = (line: Line) => {
    lines.push(line);
    process.stdout.write(`${JSON.stringify(line)}\n`);
  };
  for (const { name, run, impossible } of CASES) {
    if (!name.includes(only)) continue;
    const skipped = impossible?.();
    if (skipped === undefined) for (const result of await run(effort)) say(result);
    else say({ name, skipped });
  }
  process.stderr.write(`${table(lines)}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
