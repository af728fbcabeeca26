import type { Command } from 'commander';
import type { Run } from '../connect';
import { say } from '../language';
import { shortInstant, table } from '../output';
import { show } from '../problem';

type GivenUp = Readonly<{
  kind: string;
  id: string;
  attempts: number;
  failedAt: string;
  reason: string;
}>;
type Reaction = Readonly<{ name: string; state: string; pending: number; error?: string }>;
type Queue = Readonly<{
  engine: string;
  state: string;
  reason?: string;
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
  ignored: number;
  reactions: readonly Reaction[];
  gaveUp: readonly GivenUp[];
}>;

export function queueCommands(program: Command, run: Run): void {
  const queue = program
    .command('queue')
    .description(
      say({
        de: 'was auf Bearbeitung wartet, was aufgegeben wurde und warum (Betrieb, Prüfung)',
        en: 'what waits for workers, and what they gave up and why (operator, auditor)',
      }),
    )
    .action(() =>
      run(async ({ transport, output }) =>
        show(await transport.request('GET', '/api/operations/queue'), output, shown),
      ),
    );
  queue
    .command('retry <kind> <job>')
    .description(
      say({
        de: 'stößt Aufgegebenes erneut an, wie die Liste es nennt (Betrieb)',
        en: 'try again what was given up, as the list names it (operator)',
      }),
    )
    .action((kind: string, job: string) =>
      run(async ({ transport, output }) => {
        const path = [kind, job].map(encodeURIComponent).join('/');
        show(
          await transport.request('POST', `/api/operations/queue/${path}/retry`, { body: {} }),
          output,
          () => `${kind} ${job}`,
        );
      }),
    );
}

function shown({ engine, state, reason = '', reactions, gaveUp, ...counts }: Queue): string {
  const { waiting, active, delayed, failed, ignored } = counts;
  return [
    table([{ engine, state, waiting, active, delayed, failed, ignored, reason }]),
    ...(reactions.length > 0 ? [table(reactions.map(lane))] : []),
    ...(gaveUp.length > 0 ? [table(gaveUp.map(row))] : []),
  ].join('\n\n');
}

const lane = ({ name, state, pending, error = '' }: Reaction) => ({
  reaction: name,
  state,
  pending,
  error,
});

const row = ({ kind, id, attempts, failedAt, reason }: GivenUp) => ({
  kind,
  job: id,
  attempts,
  failedAt: shortInstant(failedAt),
  reason,
});
