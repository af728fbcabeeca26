import { readConfiguration } from '#platform/configuration';
import type { Command } from 'commander';
import type { Options } from '../connect';
import { EXIT } from '../exit-codes';
import { say } from '../language';
import { print, printJson, table } from '../output';

/** The checks know SQLite; they are loaded only when asked for. */
export const doctorCommand = (program: Command, options: () => Options): void =>
  void program
    .command('doctor')
    .description(
      say({
        de: 'prüft Node, SQLite, Datenordner, Schlüssel, Sperre, Platte, Uhr, Protokolle und Redis; schreibt nichts',
        en: 'checks Node, SQLite, data folder, keys, lock, disk, clock, logs and Redis; writes nothing',
      }),
    )
    .action(async () => {
      const { examine } = await import('../examination.js');
      const findings = await examine(readConfiguration(process.env));
      if (options().json) printJson(findings);
      else print(table(findings.map(({ check, state, found }) => ({ check, state, found }))));
      if (findings.some(({ state }) => state === 'error')) process.exitCode = EXIT.refused;
    });
