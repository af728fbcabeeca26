import { SYSTEM_LOG } from '#identity';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STAGE as RESTORING } from '#platform/backup';
import type { Configuration } from '#platform/configuration';
import { seedDemo, type Play } from './seed';

/** Where the demo is played before it becomes the data folder's. */
const STAGE = 'demo-in-progress';
const COMPLETE = 'complete';

/** Moved last: with it the folder is no longer fresh. */
const LAST = 'tenants';

/** Whether nothing was ever begun there, or only a demo that was interrupted. */
export const isFresh = ({ data }: Configuration): boolean =>
  existsSync(join(data, STAGE)) ||
  (!existsSync(join(data, SYSTEM_LOG)) && !existsSync(join(data, RESTORING)));

/** Plays the demo town aside and moves it in when it is complete: killed in between, it begins anew. */
export async function beginWithDemo(configuration: Configuration, play: Play = {}): Promise<void> {
  const { data } = configuration;
  const stage = join(data, STAGE);
  if (!existsSync(join(stage, COMPLETE))) {
    rmSync(stage, { recursive: true, force: true });
    mkdirSync(stage, { recursive: true });
    await seedDemo({ ...configuration, data: stage, shared: stage }, play);
    writeFileSync(join(stage, COMPLETE), '', { flush: true });
  }
  const made = readdirSync(stage).filter((name) => name !== LAST && name !== COMPLETE);
  for (const name of [...made, LAST])
    if (existsSync(join(stage, name))) renameSync(join(stage, name), join(data, name));
  rmSync(stage, { recursive: true });
}
