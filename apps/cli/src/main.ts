#!/usr/bin/env node
import { readConfiguration } from '#product';
import { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { operatorToken, saveToken, savedToken } from './credentials';
import { signInByDevice } from './device-sign-in';
import { doctor } from './doctor';
import { EXIT, HELP } from './exit-codes';
import { onFiles } from './in-process';
import { print, table, type Output } from './output';
import { Unreachable, overHttp, type Transport } from './transport';

type Options = Readonly<{
  url?: string;
  token?: string;
  operator?: boolean;
  tenant?: string;
  lang: 'de' | 'en';
  json?: boolean;
}>;

const program = new Command('jahresring')
  .description('The planning cycle of youth welfare from the command line.')
  .option('--url <address>', 'address of the running product (JAHRESRING_URL)')
  .option('--token <token>', 'access token; otherwise the one of `sign-in` (JAHRESRING_TOKEN)')
  .option('--operator', 'act as the operator of this machine, by the token file in the data folder')
  .option('--tenant <name>', 'tenant an operator looks at')
  .option('--lang <language>', 'de or en', 'de')
  .option('--json', 'print JSON')
  .addHelpText('after', HELP)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage));

type Context = Readonly<{ transport: Transport; output: Output }>;
type Reply = Awaited<ReturnType<Transport['request']>>;

/** Looks for a running product first; opens the files only when none answers. */
async function connect(options: Options): Promise<Transport> {
  const configuration = readConfiguration(process.env);
  const address = options.url ?? process.env['JAHRESRING_URL'] ?? configuration.publicOrigin;
  const given = options.token ?? process.env['JAHRESRING_TOKEN'];
  // Every start makes a new operator's token, also the one that opens the files.
  const credentials = () => ({
    token: given ?? (options.operator ? operatorToken(configuration.data) : savedToken()),
    tenant: options.tenant,
    language: options.lang,
  });
  const http = overHttp(address, credentials);
  const explicit = options.url ?? process.env['JAHRESRING_URL'];
  try {
    await http.request('GET', '/health/live');
    return http;
  } catch (error) {
    if (explicit || !(error instanceof Unreachable)) throw error;
    return onFiles(configuration, credentials);
  }
}

function run(work: (context: Context) => Promise<void>): () => Promise<void> {
  return async () => {
    const options = program.opts<Options>();
    const transport = await connect(options);
    try {
      await work({
        transport,
        output: { json: options.json ?? false, language: options.lang },
      });
    } finally {
      await transport.close();
    }
  };
}

/** Prints the problem document and sets the exit code; otherwise gives the body. */
function accepted({ status, body }: Reply, { json }: Output): unknown {
  if (status < 400) return body;
  process.exitCode = status === 401 || status === 403 ? EXIT.forbidden : EXIT.refused;
  const problem = body as {
    code?: string;
    title?: string;
    rule?: string;
    errors?: { pointer: string; value?: string; detail: string; wayOut: string }[];
  };
  if (json) print(JSON.stringify(body, null, 2));
  else {
    print(
      `${problem.title ?? status} (${problem.code ?? ''}${problem.rule ? `, ${problem.rule}` : ''})`,
    );
    for (const { pointer, value, detail, wayOut } of problem.errors ?? [])
      print(`  ${pointer}${value === undefined ? '' : ` = ${value}`}: ${detail} ${wayOut}`);
  }
  return undefined;
}

/** Rows as a table of the columns named; all else as JSON. */
function show(
  body: unknown,
  output: Output,
  columns?: (row: never) => Record<string, unknown>,
): void {
  if (body === undefined) return;
  const rows = (body as { rows?: readonly never[] }).rows;
  if (output.json || !rows || !columns) print(JSON.stringify(body, null, 2));
  else print(table(rows.map(columns)));
}

const query = (values: Readonly<Record<string, string | undefined>>) => {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return given.length > 0 ? `?${new URLSearchParams(given as [string, string][])}` : '';
};

program
  .command('status')
  .description('health of the product, position of the log, state of every read model')
  .action(
    run(async ({ transport, output }) => {
      const { body } = await transport.request('GET', '/health/ready');
      show(body, output);
      const status = await transport.request('GET', '/api/operations/status');
      if (status.status === 200) show(status.body, output);
    }),
  );

program
  .command('story <id>')
  .description('history of a cycle, measure, session …, a sentence a command')
  .option('--as-of <moment>', 'recorded instant or position')
  .action((id: string, { asOf }: { asOf?: string }) =>
    run(async ({ transport, output }) => {
      const reply = await transport.request('GET', `/api/story/${id}${query({ asOf })}`);
      show(accepted(reply, output), output, (row: StoryRow) => ({
        recorded: row.recordedAt,
        effective: row.effectiveOn ?? '',
        actor: row.actor,
        says: row.says[output.language],
      }));
    })(),
  );
type StoryRow = {
  recordedAt: string;
  effectiveOn?: string;
  actor: string;
  says: Record<'de' | 'en', string>;
};

program
  .command('compliance <cycleId>')
  .description('duties of § 80 SGB VIII of a cycle: state, proof, or what is missing')
  .option('--as-of <moment>', 'recorded instant or position')
  .action((id: string, { asOf }: { asOf?: string }) =>
    run(async ({ transport, output }) => {
      const reply = await transport.request(
        'GET',
        `/api/cycles/${id}/compliance${query({ asOf })}`,
      );
      show(accepted(reply, output), output);
    })(),
  );

const events = program.command('events').description('events of the log');
type EventRow = {
  position: string;
  stream: string;
  revision: number;
  type: string;
  metadata: { recordedAt: string; actor: string };
};
const eventColumns = ({ position, stream, revision, type, metadata }: EventRow) => ({
  position: position.replace(/^0+/, ''),
  recorded: metadata.recordedAt,
  actor: metadata.actor,
  type,
  stream,
  revision,
});
events
  .command('tail')
  .option('--limit <n>', 'how many', '20')
  .action(({ limit }: { limit: string }) =>
    run(async ({ transport, output }) => {
      const reply = await transport.request(
        'GET',
        `/api/log${query({ limit, direction: 'backwards' })}`,
      );
      const body = accepted(reply, output) as { rows: EventRow[] } | undefined;
      show(body && { rows: body.rows.toReversed() }, output, eventColumns);
    })(),
  );
events
  .command('show <stream>')
  .description('one stream, as `cycle-<id>`')
  .action((stream: string) =>
    run(async ({ transport, output }) => {
      const reply = await transport.request('GET', `/api/log${query({ stream, limit: '500' })}`);
      show(accepted(reply, output), output);
    })(),
  );

const projection = program.command('projection').description('read models');
type ModelRow = { name: string; version: number; state: string; position?: string; error?: string };
projection.command('status').action(
  run(async ({ transport, output }) => {
    const body = accepted(await transport.request('GET', '/api/operations/status'), output) as
      { reader: { readModels: ModelRow[] } } | undefined;
    show(body && { rows: body.reader.readModels }, output, (row: ModelRow) => ({
      name: row.name,
      version: row.version,
      state: row.state,
      position: row.position?.replace(/^0+/, '') ?? '',
      error: row.error ?? '',
    }));
  }),
);
projection
  .command('rebuild <name>')
  .description('forget a read model and build it anew (operator)')
  .action((name: string) =>
    run(async ({ transport, output }) => {
      const path = `/api/operations/read-models/${name}/rebuild`;
      show(accepted(await transport.request('POST', path, { body: {} }), output), output);
    })(),
  );

program
  .command('send <type>')
  .description('send any command: its route’s parameters and its body as one JSON')
  .option('--data <json>', 'the JSON; `-` reads standard input', '{}')
  .option('--key <key>', 'idempotency key')
  .option('--if-match <revision>', 'revision that was seen')
  .action((type: string, options: { data: string; key?: string; ifMatch?: string }) =>
    run(async ({ transport, output }) => {
      const data = JSON.parse(
        options.data === '-' ? readFileSync(0, 'utf8') : options.data,
      ) as Record<string, unknown>;
      const operation = await operationOf(transport, type);
      if (!operation) {
        print(`There is no command ${type}.`);
        process.exitCode = EXIT.usage;
        return;
      }
      const path = operation.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = data[name];
        delete data[name];
        return encodeURIComponent(String(value as string));
      });
      const headers = {
        ...(options.key ? { 'idempotency-key': options.key } : {}),
        ...(options.ifMatch ? { 'if-match': `"${options.ifMatch}"` } : {}),
      };
      const reply = await transport.request('POST', path, { body: data, headers });
      show(accepted(reply, output), output);
    })(),
  );

type OpenApi = { paths: Record<string, { post?: { operationId: string } }> };

async function operationOf(transport: Transport, type: string): Promise<string | undefined> {
  const { body } = await transport.request('GET', '/openapi.json');
  const found = Object.entries((body as OpenApi).paths).find(
    ([, { post }]) => post?.operationId === type,
  );
  return found?.[0];
}

program
  .command('doctor')
  .description('checks data folder, lock, SQLite, disk and clock of this machine')
  .action(() => doctor(readConfiguration(process.env), program.opts<Options>().json ?? false));

program
  .command('sign-in')
  .description('sign in as a person: shows a code to be confirmed in the browser')
  .action(async () => {
    const { url } = program.opts<Options>();
    saveToken(await signInByDevice(url ?? readConfiguration(process.env).publicOrigin));
    print('ok');
  });

program.parseAsync().catch((error: unknown) => {
  const { name, message } = error as Error;
  process.stderr.write(`${message}\n`);
  const away = ['Unreachable', 'LogLocked', 'LogRefused'].includes(name);
  process.exit(away ? EXIT.unreachable : EXIT.usage);
});
