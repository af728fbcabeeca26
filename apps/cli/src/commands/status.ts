import type { Command } from 'commander';
import type { Run } from '../connect';
import { exitOf } from '../exit-codes';
import { say } from '../language';
import { print, printJson, shortPosition, table } from '../output';
import { accepted } from '../problem';

type Health = Readonly<{
  status: string;
  parts: readonly Readonly<{ name: string; state: string; reason?: string }>[];
}>;
export type LogStatus = Readonly<{
  tenant: string;
  logId: string;
  demo: boolean;
  head?: string;
  reader?: Readonly<{
    reader: Readonly<{ state: string }>;
    readModels: readonly ModelStatus[];
    reactions: readonly Readonly<{ name: string; state: string; pending: number }>[];
    deadlines?: Readonly<{ state: string }>;
  }>;
}>;
export type ModelStatus = Readonly<{
  name: string;
  version: number;
  state: string;
  position?: string;
  events?: number;
  error?: string;
}>;

export const statusCommand = (program: Command, run: Run): void =>
  void program
    .command('status')
    .description(
      say({
        de: 'Zustand des Produkts; für Betrieb, Administration und Prüfung auch des Protokolls',
        en: 'health of the product; for operators, administrators, auditors also of the log',
      }),
    )
    .action(() =>
      run(async ({ transport, output }) => {
        const ready = await transport.request('GET', '/health/ready');
        const log = await transport.request('GET', '/api/operations/status');
        const health = ready.body as Health;
        const known = log.status === 200 ? (log.body as LogStatus) : undefined;
        process.exitCode = exitOf(ready.status);
        // Who is not signed in sees the health alone; a tenant that is not there was misspelt.
        if (log.status === 404) return void accepted(log, output);
        if (output.json)
          printJson({ place: transport.place, health, ...(known && { log: known }) });
        else
          print(
            [`${health.status}  ${transport.place}`, parts(health), ...saysOf(known)].join('\n\n'),
          );
      }),
    );

const parts = ({ parts: all }: Health): string =>
  table(all.map(({ name, state, reason = '' }) => ({ part: name, state, reason })));

function saysOf(log: LogStatus | undefined): string[] {
  if (!log) return [];
  const { tenant, logId, demo, head, reader } = log;
  const demonstration = demo ? ' (demo)' : '';
  const line = say({
    de: `Protokoll ${tenant} ${logId}${demonstration}, Ende ${shortPosition(head)}`,
    en: `log ${tenant} ${logId}${demonstration}, head ${shortPosition(head)}`,
  });
  if (!reader) return [line];
  const { readModels, reactions, deadlines } = reader;
  const live = readModels.filter(({ state }) => state === 'live').length;
  const pending = reactions.reduce((sum, reaction) => sum + reaction.pending, 0);
  const [read, due] = [reader.reader.state, deadlines?.state ?? '–'];
  const [models, react] = [readModels.length, reactions.length];
  const said = say({
    de: `Leser ${read}, ${live} von ${models} Auswertungen live, ${react} Reaktionen (${pending} wartet), Fristen ${due}`,
    en: `reader ${read}, ${live} of ${models} read models live, ${react} reactions with ${pending} pending, deadlines ${due}`,
  });
  return [`${line}\n${said}`];
}
