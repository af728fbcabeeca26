import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertions } from './assertions';
import { live } from './live';
import { play } from './play';
import { report } from './report';

/** Plays the case in an empty folder, prints A1 to A10, and fails when one does not hold. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'karlsruhe-'));
  try {
    const played = await play(join(folder, 'history'));
    try {
      const found = await assertions(played, await live(join(folder, 'today')));
      process.stdout.write(report(found));
      process.exitCode = found.every(({ ok }) => ok) ? 0 : 1;
    } finally {
      await played.importer.simulation.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
