#!/usr/bin/env node
import { Command } from 'commander';
import { backupCommands } from './commands/backup';
import { deadlineCommands } from './commands/deadline';
import { doctorCommand } from './commands/doctor';
import { eventCommands } from './commands/events';
import { importCommand } from './commands/import';
import { inviteCommand } from './commands/invite';
import { projectionCommands } from './commands/projection';
import { queueCommands } from './commands/queue';
import { sendCommands } from './commands/send';
import { signInCommands } from './commands/sign-in';
import { statusCommand } from './commands/status';
import { storyCommands } from './commands/story';
import { tenantCommands } from './commands/tenant';
import { runner, withOptions, type Options } from './connect';
import { EXIT, HELP } from './exit-codes';
import { saidBy, say, speaking } from './language';

const program = withOptions(speaking(new Command('jahresring')))
  .description(
    say({
      de: 'Der Planungszyklus der Jugendhilfe auf der Kommandozeile.',
      en: 'The planning cycle of youth welfare from the command line.',
    }),
  )
  .addHelpText('after', HELP)
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.ok : EXIT.usage));

const options = () => program.opts<Options>();
const run = runner(options);
statusCommand(program, run);
storyCommands(program, run);
eventCommands(program, run);
projectionCommands(program, run);
deadlineCommands(program, run);
queueCommands(program, run);
importCommand(program, run);
sendCommands(program, run);
inviteCommand(program, run);
tenantCommands(program, options);
signInCommands(program, options);
doctorCommand(program, options);
backupCommands(program, options);

const CODES: Readonly<Record<string, number>> = {
  Unreachable: EXIT.unreachable,
  WrongUsage: EXIT.usage,
  ConfigurationError: EXIT.usage,
};

program.parseAsync().catch((error: unknown) => {
  const { name, stack } = error as Error;
  const code = CODES[name] ?? EXIT.internal;
  process.stderr.write(`${code === EXIT.internal ? String(stack) : saidBy(error as Error)}\n`);
  process.exit(code);
});
