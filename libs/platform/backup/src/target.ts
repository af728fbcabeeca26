import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupRefused } from './refusals';

/** Where a data folder is put together before it is one; while it is there, nobody works on the folder. */
export const STAGE = 'restore-in-progress';

/** Where a backup is put together only to be looked at, beside whoever works on the folder. */
export const CHECK = 'restore-check';

/** The folder to be filled. `last` is what makes it a data folder, `kek` the file of the wrapping key. */
export type Target = Readonly<{ folder: string; last: string; kek: string }>;

/**
 * It is empty, not there yet, or was begun by a restore that was interrupted.
 * @throws BackupRefused TARGET_NOT_EMPTY; `variable` is what names the folder
 */
export function assertFillable(target: Target, variable: string): void {
  const { folder } = target;
  const found = isInterrupted(target) ? [] : namesIn(folder).filter((name) => name !== CHECK);
  if (found.length > 0)
    throw new BackupRefused('TARGET_NOT_EMPTY', {
      ...{ folder, variable },
      found: found.slice(0, 5).join(', '),
    });
}

/** Does away with what an interrupted restore or check has left; what tells of it goes last. */
export async function clearAway(target: Target): Promise<void> {
  const { folder, kek } = target;
  const left = isInterrupted(target)
    ? [...namesIn(folder).filter((name) => name !== STAGE && join(folder, name) !== kek), STAGE]
    : [CHECK];
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true });
}

const namesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'lost+found') : [];

/** It was empty when a restore began there, and has not become a data folder. */
const isInterrupted = ({ folder, last }: Target): boolean =>
  existsSync(join(folder, STAGE)) && !existsSync(join(folder, last));
