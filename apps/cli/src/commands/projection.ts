import type { Command } from 'commander';
import { setTimeout } from 'node:timers/promises';
import type { Run } from '../connect';
import { say } from '../language';
import { shortPosition, table } from '../output';
import { show } from '../problem';
import { progress } from '../progress';
import type { Reply, Transport } from '../transport';
import type { LogStatus, ModelStatus } from './status';

/** Unit: milliseconds. */
const LOOK = 200;

export function projectionCommands(program: Command, run: Run): void {
  const projection = program.command('projection').description(
    say({
      de: 'Auswertungen: was aus dem Protokoll berechnet wird',
      en: 'read models: what is computed from the log',
    }),
  );
  projection
    .command('status')
    .description(
      say({
        de: 'Stand und Stelle jeder Auswertung',
        en: 'state and position of every read model',
      }),
    )
    .action(() =>
      run(async ({ transport, output }) =>
        show(await statusOf(transport), output, ({ reader }: LogStatus) =>
          table((reader?.readModels ?? []).map(row)),
        ),
      ),
    );
  projection
    .command('rebuild <name>')
    .description(
      say({
        de: 'vergisst eine Auswertung und baut sie vom ersten Ereignis neu auf (Betrieb)',
        en: 'forget a read model and build it anew from the first event (operator)',
      }),
    )
    .action((name: string) =>
      run(async ({ transport, output }) => {
        const reply = await rebuild(transport, name);
        show(
          reply,
          output,
          ({ model, state }: { model: string; state: string }) => `${model}: ${state}`,
        );
      }),
    );
}

const row = ({ name, version, state, position, events, error = '' }: ModelStatus) => ({
  name,
  version,
  state,
  position: shortPosition(position),
  events,
  error,
});

const statusOf = (transport: Transport) => transport.request('GET', '/api/operations/status');

/** Looks on while the product builds. */
async function rebuild(transport: Transport, name: string): Promise<Reply> {
  const path = `/api/operations/read-models/${encodeURIComponent(name)}/rebuild`;
  const bar = progress(name);
  let building = true;
  const answer = transport.request('POST', path, { body: {} }).finally(() => {
    building = false;
  });
  const watching = watch(transport, name, bar.at, () => building);
  try {
    return await answer;
  } finally {
    await watching;
    bar.end();
  }
}

async function watch(
  transport: Transport,
  name: string,
  at: (done: number, total: number) => void,
  goesOn: () => boolean,
): Promise<void> {
  while (goesOn()) {
    await setTimeout(LOOK);
    const { status, body } = await statusOf(transport);
    if (status !== 200) return;
    const models = (body as LogStatus).reader?.readModels ?? [];
    const done = models.find((model) => model.name === name)?.events ?? 0;
    at(done, Math.max(...models.map(({ events = 0 }) => events)));
  }
}
