import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { eventually } from '../contracts/work-queue.contract';
import { TOWN } from '../support/product';
import { MailServer, RemindedTown } from '../support/reminded-town';

jest.setTimeout(120_000);

/** `jahresring queue` as it is built, against a product whose mail server does not want the mail. */
const CLI = resolve(__dirname, '../../dist/apps/cli/src/main.js');

let server: MailServer, town: RemindedTown, origin: string;

const caller = (kind: string, ...roles: string[]) =>
  JSON.stringify({ tenant: TOWN, person: `a-${kind}`, kind, roles });
const OPERATOR = caller('operator');

async function cli(args: readonly string[], token = OPERATOR) {
  const given = ['--url', origin, '--token', token, '--lang', 'en', ...args];
  const env = { PATH: process.env['PATH'], HOME: town.product.folder };
  const child = spawn(process.execPath, [CLI, ...given], { env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  return { code, out, err };
}

type Queue = Readonly<{
  tenant: string;
  engine: string;
  state: string;
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
  ignored: number;
  reactions: readonly Readonly<{ name: string; state: string; error?: string }>[];
  gaveUp: readonly Readonly<{ kind: string; id: string; attempts: number; reason: string }>[];
}>;
async function queue(): Promise<Queue> {
  const { code, out, err } = await cli(['--json', 'queue']);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Queue;
}

beforeAll(async () => {
  if (!existsSync(CLI)) throw new Error('`npm run build` comes first.');
  server = new MailServer();
  const mail = { SMTP_URL: await server.listen(), MAIL_FROM: 'planung@stadt.example' };
  town = await new RemindedTown(mail).begin();
  const tenant = { tenant: TOWN, authority: 'Jugendamt', land: 'BW', demo: true };
  const installer = { tenant: 'system', person: 'installer', kind: 'operator', roles: [] };
  const created = town.product.post(JSON.stringify(installer), '/system/tenants', tenant);
  expect(await created).toMatchObject({ status: 200 });
  await town.product.app.listen(0, '127.0.0.1');
  origin = await town.product.app.getUrl();
});
afterAll(async () => {
  await town.product.stop();
  await server.close();
});

it('says what waits, and that nothing was given up', async () => {
  expect(await queue()).toMatchObject({
    tenant: TOWN,
    engine: 'in-process',
    state: 'ok',
    waiting: 0,
    active: 0,
    delayed: expect.any(Number) as number,
    failed: 0,
    ignored: 0,
    reactions: [],
    gaveUp: [],
  });
  const { out } = await cli(['queue']);
  expect(out).toMatch(
    /^engine +state +waiting +active +delayed +failed +ignored \(this process\) +reason\nin-process +ok +0 +0/,
  );
});

/** A mail that the server turns away is tried after a minute, five, half an hour and four hours. */
const PAUSES = [60_000, 5 * 60_000, 30 * 60_000, 4 * 3_600_000];
const WANTED = 'effect';
let job: string;

it('shows what failed as often as it is tried, with its reason', async () => {
  server.refusal = 451;
  await town.on('2026-01-26');
  await eventually(() => expect(server.refused).toBe(1));
  for (const [n, pause] of PAUSES.entries()) {
    expect((await queue()).gaveUp).toEqual([]);
    await town.wait(pause);
    await eventually(() => expect(server.refused).toBe(n + 2));
  }
  await town.product.settle();
  const { gaveUp } = await queue();
  expect(gaveUp).toEqual([
    expect.objectContaining({ kind: WANTED, attempts: 5, reason: 'UNREACHABLE' }),
  ]);
  job = gaveUp[0]!.id;
  const { code, out } = await cli(['queue']);
  expect(code).toBe(0);
  expect(out).toMatch(
    /\n\nkind +job +attempts +given up +reason\neffect +notification\/\S+ +5 .* UNREACHABLE/,
  );
  await town.wait(24 * 3_600_000);
  expect(server.refused).toBe(5);
});

it('is for operators and auditors to see and for operators to retry; what is not there is said so', async () => {
  const auditor = caller('person', 'auditor');
  expect(await cli(['queue'], auditor)).toMatchObject({ code: 0 });
  expect(await cli(['queue', 'retry', WANTED, job], auditor)).toMatchObject({ code: 4 });
  expect(await cli(['queue'], caller('person', 'planner'))).toMatchObject({ code: 4 });
  for (const wrong of [
    [WANTED, 'notification/nobody'],
    ['deadline', job],
    ['nonsense', job],
    [WANTED, '../../etc/passwd'],
  ])
    expect(await cli(['queue', 'retry', ...wrong])).toMatchObject({
      code: 1,
      err: expect.stringContaining('NOT_FOUND') as string,
    });
  expect(await cli(['queue', 'retry', WANTED])).toMatchObject({
    code: 2,
    err: expect.stringContaining("missing required argument 'job'") as string,
  });
});

/** Of the system log. */
async function retried(): Promise<object[]> {
  const found: object[] = [];
  for await (const page of town.product.product.system.store.readAll())
    for (const { type, data, metadata } of page)
      if (type === 'JobRetried') found.push({ ...data, actor: metadata.actor });
  return found;
}

it('retries it by an act that is an event, and it succeeds, once', async () => {
  expect(await retried()).toEqual([]);
  server.refusal = undefined;
  expect(await cli(['queue', 'retry', WANTED, job])).toEqual({
    code: 0,
    out: `${WANTED} ${job}\n`,
    err: '',
  });
  expect(await retried()).toEqual([
    expect.objectContaining({ tenant: TOWN, kind: WANTED, job, actor: 'a-operator' }),
  ]);
  await eventually(() => expect(server.taken).toHaveLength(1));
  await eventually(async () => expect((await queue()).gaveUp).toEqual([]));
  await town.wait(60_000);
  expect(server.taken).toHaveLength(1);
});
