import type { Command } from 'commander';
import { setTimeout } from 'node:timers/promises';
import type { Run } from '../connect';
import { say } from '../language';
import { print, printJson, shortInstant, shortPosition, table, type Output } from '../output';
import { accepted } from '../problem';
import type { Transport } from '../transport';
import { count, query } from '../words';

type Event = Readonly<{
  id: string;
  position: string;
  stream: string;
  revision: number;
  type: string;
  version: number;
  data: object;
  metadata: Readonly<{ recordedAt: string; actor: string; effectiveOn?: string }>;
}>;
type Rows = Readonly<{ rows: readonly Event[] }>;

/** Unit: events; milliseconds. */
const MOST = 500;
const LOOK = 1000;

export function eventCommands(program: Command, run: Run): void {
  const events = program.command('events').description(
    say({
      de: 'Ereignisse des Protokolls (Prüfung, Administration, Betrieb)',
      en: 'events of the log (auditor, administrator, operator)',
    }),
  );
  events
    .command('tail')
    .description(say({ de: 'die neuesten Ereignisse', en: 'the newest events' }))
    .option('--limit <n>', say({ de: 'wie viele, höchstens 500', en: 'how many, up to 500' }), '20')
    .option('-f, --follow', say({ de: 'und was noch kommt', en: 'and whatever comes' }))
    .action(({ limit, follow }: { limit: string; follow?: boolean }) =>
      run(async ({ transport, output }) => {
        const path = `/api/log${query({ limit: count('--limit', limit, MOST), direction: 'backwards' })}`;
        const body = accepted(await transport.request('GET', path), output) as Rows | undefined;
        if (!body) return;
        const rows = body.rows.toReversed();
        printEvents(rows, output);
        if (follow) await followAfter(rows.at(-1)?.position, transport, output);
      }),
    );
  events
    .command('show <stream>')
    .description(
      say({
        de: 'ein Strom mit allen Daten, wie `cycle-<id>`',
        en: 'one stream with all data, as `cycle-<id>`',
      }),
    )
    .action((stream: string) =>
      run(async ({ transport, output }) => {
        const rows: Event[] = [];
        for (let after: string | undefined, more = true; more; after = rows.at(-1)?.position) {
          const path = `/api/log${query({ stream, after, limit: String(MOST) })}`;
          const body = accepted(await transport.request('GET', path), output) as Rows | undefined;
          if (!body) return;
          rows.push(...body.rows);
          more = body.rows.length === MOST;
        }
        if (output.json) printJson({ rows });
        else print(rows.length === 0 ? '–' : rows.map(whole).join('\n\n'));
      }),
    );
}

function printEvents(rows: readonly Event[], { json }: Output): void {
  if (json) printJson({ rows });
  else print(table(rows.map(row)));
}

const row = ({ position, stream, revision, type, metadata }: Event) => ({
  position: shortPosition(position),
  recorded: shortInstant(metadata.recordedAt),
  actor: metadata.actor,
  type,
  stream,
  revision,
});

const whole = ({ revision, type, version, position, data, metadata }: Event): string =>
  [
    `${revision}  ${type} v${version}  ${metadata.recordedAt}  ${metadata.actor}  @${shortPosition(position)}`,
    JSON.stringify(data, null, 2).replace(/^/gm, '   '),
  ].join('\n');

async function followAfter(
  begin: string | undefined,
  transport: Transport,
  output: Output,
): Promise<void> {
  for (let after = begin; ;) {
    await setTimeout(LOOK);
    const path = `/api/log${query({ after, limit: String(MOST) })}`;
    const body = accepted(await transport.request('GET', path), output) as Rows | undefined;
    if (!body) return;
    for (const event of body.rows)
      print(output.json ? JSON.stringify(event) : Object.values(row(event)).join('  '));
    after = body.rows.at(-1)?.position ?? after;
  }
}
