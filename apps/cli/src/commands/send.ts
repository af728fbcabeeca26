import type { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { columnOf } from '../columns';
import type { Run } from '../connect';
import { WrongUsage } from '../exit-codes';
import { say } from '../language';
import { shortPosition, table } from '../output';
import { show } from '../problem';
import type { Transport } from '../transport';
import { jsonObject } from '../words';

type Operation = Readonly<{ operationId: string; summary: string; description: string }>;
type OpenApi = Readonly<{ paths: Readonly<Record<string, Readonly<{ post?: Operation }>>> }>;
type Receipt = Readonly<{ id: string; revision: number; position?: string }>;
type Sending = Readonly<{ data: string; key?: string; ifMatch?: string }>;

export function sendCommands(program: Command, run: Run): void {
  program
    .command('send <type>')
    .description(
      say({
        de: 'sendet einen beliebigen Befehl: Teile der Adresse und Inhalt als ein JSON-Objekt',
        en: 'send any command: the parameters of its route and its body as one JSON object',
      }),
    )
    .option(
      '--data <json>',
      say({
        de: 'das JSON; `@Datei` liest eine Datei, `-` die Standardeingabe',
        en: 'the JSON; `@file` reads a file, `-` standard input',
      }),
      '{}',
    )
    .option(
      '--key <key>',
      say({
        de: 'Schlüssel: Dasselbe noch einmal wirkt nur einmal',
        en: 'idempotency key: the same again takes effect once',
      }),
    )
    .option(
      '--if-match <revision>',
      say({ de: 'Fassung, die gesehen wurde', en: 'revision that was seen' }),
    )
    .action((type: string, { data, key, ifMatch }: Sending) =>
      run(async ({ transport, output }) => {
        const { path, body } = addressed(await pathOf(transport, type), given(data));
        const headers = {
          ...(key ? { 'idempotency-key': key } : {}),
          ...(ifMatch ? { 'if-match': `"${ifMatch}"` } : {}),
        };
        const reply = await transport.request('POST', path, { body, headers });
        show(reply, output, receipt);
      }),
    );
  program
    .command('commands')
    .description(
      say({
        de: 'alle Befehle, die gesendet werden können, und wem sie erlaubt sind',
        en: 'every command that can be sent, and to whom it is allowed',
      }),
    )
    .action(() =>
      run(async ({ transport, output }) => {
        const reply = await transport.request('GET', '/openapi.json');
        const rows = commandsOf(reply.body as OpenApi).map(([path, operation]) => ({
          type: operation.operationId,
          path,
          summary: operation.summary,
          allowed: operation.description.replace(/^Allowed: |\.$/g, ''),
        }));
        show({ status: reply.status, body: { rows } }, output, () => table(rows));
      }),
    );
}

/** What is no command of a room answers otherwise. */
const receipt = (body: Partial<Receipt>): string =>
  body.id === undefined || body.revision === undefined
    ? JSON.stringify(body, null, 2)
    : `${body.id}  ${columnOf('revision')} ${body.revision}  ${columnOf('position')} ${shortPosition(body.position)}`;

const given = (data: string): Record<string, unknown> => jsonObject('--data', textOf(data));

function textOf(data: string): string {
  if (data === '-') return readFileSync(0, 'utf8');
  if (!data.startsWith('@')) return data;
  try {
    return readFileSync(data.slice(1), 'utf8');
  } catch (error) {
    throw new WrongUsage((error as Error).message);
  }
}

const commandsOf = ({ paths }: OpenApi): (readonly [path: string, Operation])[] =>
  Object.entries(paths).flatMap(([path, { post }]) => (post ? [[path, post] as const] : []));

async function pathOf(transport: Transport, type: string): Promise<string> {
  const { body } = await transport.request('GET', '/openapi.json');
  const found = commandsOf(body as OpenApi).find(([, { operationId }]) => operationId === type);
  if (!found)
    throw new WrongUsage(
      say({
        de: `Den Befehl ${type} gibt es nicht; \`jahresring commands\` nennt alle.`,
        en: `There is no command ${type}; \`jahresring commands\` lists all.`,
      }),
    );
  return found[0];
}

/** What the route names is taken from the data. */
function addressed(template: string, data: Record<string, unknown>) {
  const body = { ...data };
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const { [name]: value } = body;
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new WrongUsage(
        say({
          de: `--data braucht "${name}" für ${template}.`,
          en: `--data needs "${name}" for ${template}.`,
        }),
      );
    Reflect.deleteProperty(body, name);
    return encodeURIComponent(value);
  });
  return { path, body };
}
