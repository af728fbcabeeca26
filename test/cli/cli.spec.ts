import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Browser } from '../support/browser';

jest.setTimeout(120_000);

/** The command line as it is built, against a product of its own: over HTTP, then on its files. */
const DIST = resolve(__dirname, '../../dist/apps');
const [API, CLI] = [join(DIST, 'api/src/main.js'), join(DIST, 'cli/src/main.js')];

let folder: string, origin: string, environment: NodeJS.ProcessEnv, api: ChildProcess;

type Ended = Readonly<{ code: number | null; out: string; err: string }>;
type Given = Readonly<{ env?: object; input?: string; on?: (text: string) => void }>;

async function ended(child: ChildProcess, on: (text: string) => void = () => undefined) {
  const texts = { out: '', err: '' };
  child.stdout?.on('data', (text: Buffer) => (texts.out += text.toString()));
  child.stderr?.on('data', (text: Buffer) => {
    texts.err += text.toString();
    on(texts.err);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...texts };
}

function cli(args: readonly string[], { env = {}, input = '', on }: Given = {}): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...args], { env: { ...environment, ...env } });
  child.stdin.end(input);
  return ended(child, on);
}
const operator = (...args: string[]) => cli(['--operator', '--tenant', 'musterstadt', ...args]);

async function json<T>(work: Promise<Ended>): Promise<T> {
  const { code, out, err } = await work;
  expect([code, err]).toEqual([0, expect.not.stringContaining('at ') as string]);
  return JSON.parse(out) as T;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function startProduct(): Promise<void> {
  api = spawn(process.execPath, [API], { env: environment });
  let said = '';
  await new Promise<void>((ready, fail) => {
    const hear = (text: Buffer) => {
      said += text.toString();
      if (said.includes('Petra Planstein')) ready();
    };
    api.stdout?.on('data', hear);
    api.stderr?.on('data', hear);
    api.once('exit', () => fail(new Error(said)));
  });
}

async function stopProduct(): Promise<void> {
  if (api.exitCode !== null || api.signalCode !== null) return;
  const patience = setTimeout(() => api.kill('SIGKILL'), 10_000);
  api.kill('SIGTERM');
  await once(api, 'exit');
  clearTimeout(patience);
}

type Event = { type: string; stream: string; data: Record<string, string> };
let events: readonly Event[];
const newest = (type: string) => {
  const found = events.findLast((event) => event.type === type);
  if (!found) throw new Error(`The demo town has no ${type}.`);
  return found.data;
};
const cycleId = () => events.find(({ type }) => type === 'CycleStarted')!.data['cycleId']!;
const MAPPING = {
  source: 'Meldung der Träger',
  defaults: { ageGroup: 'U3', measure: 'PLACES', asOf: '2026-03-01' },
  columns: [
    { header: 'Raum', role: 'area' },
    { header: 'Plätze', role: 'value' },
  ],
};
const inFolder = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

beforeAll(async () => {
  if (!existsSync(CLI)) throw new Error('`npm run build` comes first.');
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
  const port = await freePort();
  origin = `http://localhost:${port}`;
  environment = {
    PATH: process.env['PATH'],
    PORT: String(port),
    JAHRESRING_DATA: join(folder, 'data'),
    XDG_CONFIG_HOME: join(folder, 'config'),
    HOME: folder,
  };
  await startProduct();
  events = (await json<{ rows: Event[] }>(operator('--json', 'events', 'tail', '--limit', '500')))
    .rows;
});
afterAll(async () => {
  await stopProduct();
  rmSync(folder, { recursive: true });
});

const WRONG: readonly [what: string, args: string[], env: object, says: RegExp][] = [
  ['without a command', [], {}, /Aufruf: jahresring[\s\S]*Endet mit:/],
  ['with an unknown command', ['nonsense'], {}, /Fehler: Den Befehl 'nonsense' gibt es nicht/],
  ['with an unknown option', ['status', '--nonsense'], {}, /Die Option '--nonsense' gibt es nicht/],
  [
    'in no language',
    ['--lang', 'fr', 'status'],
    {},
    /'fr' geht bei '--lang <language>' nicht. Möglich: de, en/,
  ],
  ['with a wrong variable', ['status'], { PORT: 'x' }, /PORT="x" geht nicht; möglich ist: /],
  [
    'with one, in English',
    ['--lang', 'en', 'status'],
    { PORT: 'x' },
    /PORT="x" is not possible; expected: /,
  ],
  ['with half a JSON', ['send', 'OpenStage', '--data', '{'], {}, /--data ist kein JSON/],
  ['with an unknown type', ['send', 'Nonsense'], {}, /Befehl Nonsense gibt es nicht/],
  ['without what the route names', ['send', 'OpenStage'], {}, /--data braucht "cycleId"/],
  ['with too many', ['events', 'tail', '--limit', '501'], {}, /1 bis 500/],
  ['without the file', ['import', '/nowhere.csv', '--mapping', '/nowhere'], {}, /ENOENT/],
  ['without a mapping', ['import', CLI], {}, /Option '--mapping <file>' fehlt/],
  ['with too much', ['doctor', 'x'], {}, /Zu viele Angaben: 1, möglich sind 0/],
  ['in English', ['--lang', 'en', 'nonsense'], {}, /^error: unknown command 'nonsense'/],
  ['in English by the environment', [], { JAHRESRING_LANG: 'en' }, /Usage:[\s\S]*Exit codes:/],
];

describe('used wrongly', () => {
  it('says what would be right, and ends with 2', async () => {
    const ends = await Promise.all(
      WRONG.map(async ([what, args, env, says]) => {
        const { code, out, err } = await cli(args, { env });
        return [what, code, out, says.test(err) ? 'says' : err];
      }),
    );
    expect(ends).toEqual(WRONG.map(([what]) => [what, 2, '', 'says']));
  });

  it('helps when asked', async () =>
    expect(await cli(['--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('3  kein Produkt erreichbar') as string,
    }));
});

describe('where nobody answers', () => {
  it('ends with 3 at an address that was given', async () =>
    expect(await cli(['--url', 'http://127.0.0.1:1', 'status'])).toMatchObject({
      code: 3,
      err: 'Unter http://127.0.0.1:1 antwortet kein Produkt.\n',
    }));

  it('says who holds the folder', async () => {
    const { code, err } = await cli(['status'], { env: { PORT: '1' } });
    expect([code, err]).toEqual([
      3,
      expect.stringContaining(`Prozess ${api.pid} hält das Protokoll`) as string,
    ]);
  });

  it('does not take another server for the product', async () => {
    const server = createServer((socket) =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nhi'),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await cli(['--url', address, 'status'])).toMatchObject({
      code: 3,
      err: `Was unter ${address} antwortet, ist nicht Jahresring.\n`,
    });
    server.close();
  });
});

describe('over HTTP, as operator', () => {
  it('status says how product and log are', async () => {
    expect(await operator('status')).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^ok {2}http:[\s\S]*musterstadt: log +ok[\s\S]*Auswertungen live/,
      ) as string,
    });
    expect(await json(operator('--json', 'status'))).toMatchObject({
      place: origin,
      health: { status: 'ok' },
      log: { tenant: 'musterstadt', demo: true },
    });
    expect(await json(cli(['--json', 'status']))).toEqual({
      place: origin,
      health: expect.anything() as object,
    });
  });

  it('events are shown, in their order and whole', async () => {
    const { out } = await operator('events', 'tail', '--limit', '3');
    expect(out.trimEnd().split('\n')).toHaveLength(4);
    expect(events.map(({ stream }) => stream.startsWith('musterstadt.'))).not.toContain(false);
    const stream = `cycle-${cycleId()}`;
    expect((await operator('events', 'show', stream)).out).toMatch(
      /^0 {2}CycleStarted v1[\s\S]*"sectoralPlan": "Kindertagesbetreuung"/,
    );
    expect((await operator('events', 'show', 'cycle-nobody')).out).toBe('–\n');
  });

  it('read models are shown and rebuilt', async () => {
    const { out } = await operator('projection', 'status');
    expect(out).toMatch(/^Name +Version +Stand[\s\S]*\nstory +\d+ +live +\d+ +\d+/);
    expect(await operator('projection', 'rebuild', 'story')).toMatchObject({
      code: 0,
      out: 'story: live\n',
    });
    expect(await operator('projection', 'rebuild', 'nonsense')).toMatchObject({
      code: 1,
      err: expect.stringContaining('NOT_FOUND') as string,
    });
  });

  it('a computed day is explained step by step, in both languages', async () => {
    const { participationId = '' } = newest('CarriersInvited');
    const { sessionId = '' } = newest('SessionConvened');
    const explain = (id: string, ...more: string[]) => operator(...more, 'deadline', 'explain', id);
    const [german, english, session, body, nobody] = await Promise.all([
      explain(participationId),
      explain(participationId, '--lang', 'en'),
      explain(sessionId),
      json<{ days: { steps: object[] }[] }>(explain(participationId, '--json')),
      explain('nobody'),
    ]);
    expect(german.out).toMatch(/carrier-response[\s\S]*1\. Bekannt gegeben ist die Frist/);
    expect(german.out).toMatch(/§ 188 Abs\. 1 BGB[\s\S]*24:00 Uhr\.\n$/);
    expect(english.out).toMatch(/5\. End: Monday, 13 July 2026, 24:00\.\n$/);
    expect(session.out).toContain('Spätester Tag');
    expect(body.days[0]?.steps).toHaveLength(5);
    expect(nobody.code).toBe(1);
  });

  it('terms are listed', async () =>
    expect((await operator('deadline', 'list')).out).toMatch(/^Name +Kennung +fällig +Stand\n/));

  it('a person is invited', async () => {
    const { person } = newest('PersonInvited');
    expect((await operator('invite', person!)).out).toContain(`${origin}/sign-in/invitation?code=`);
  });

  it('an office is created, with a link for who sets it up; once more, only a new link', async () => {
    const create = (...more: string[]) =>
      cli([
        ...more,
        'tenant',
        'create',
        'neustadt',
        '--authority',
        'Jugendamt Neustadt',
        ...OFFICE,
      ]);
    const OFFICE = ['--land', 'BW', '--administrator', 'Ada Amt'];
    const first = await create();
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^Jugendamt Neustadt ist angelegt\. Ada Amt kommt/);
    expect(first.out).toContain(`${origin}/sign-in/invitation?code=`);
    const again = await json<{ tenant: string; person: string; link: string }>(create('--json'));
    expect(again).toMatchObject({ tenant: 'neustadt', link: expect.anything() as string });
    expect(first.out).not.toContain(again.link);
    const { rows } = await json<{ rows: Event[] }>(
      cli([
        '--operator',
        '--tenant',
        'neustadt',
        '--json',
        'events',
        'show',
        `person-${again.person}`,
      ]),
    );
    expect(rows.map(({ type }) => type)).toEqual([
      ...['PersonInvited', 'PersonDetailsRecorded', 'RoleGranted'],
      ...['InvitationIssued', 'InvitationIssued'],
    ]);
    const nowhere = ['--authority', 'Amt', '--land', 'XX', '--administrator', 'Ada Amt'];
    const land = await cli(['tenant', 'create', 'altstadt', ...nowhere]);
    expect([land.code, land.err]).toEqual([1, expect.stringContaining('/land = XX')]);
  });

  it('what is not an operator’s is refused with 4', async () => {
    expect(await operator('story', cycleId())).toMatchObject({ code: 4 });
    const { code, out } = await operator('--json', 'story', cycleId());
    expect([code, JSON.parse(out)]).toEqual([4, expect.objectContaining({ code: 'FORBIDDEN' })]);
  });

  it('doctor works beside the product and names it', async () => {
    const { code, out } = await cli(['doctor']);
    expect([code, out]).toEqual([0, expect.stringContaining(`Prozess ${api.pid} schreibt`)]);
    type Findings = { id: string; state: string }[];
    const findings = await json<Findings>(cli(['--json', 'doctor']));
    expect(findings.map(({ state }) => state)).not.toContain('error');
    const ids = findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['node', 'clock', 'log:system', 'keys:system']));
    const english = await json<Findings>(cli(['--json', '--lang', 'en', 'doctor']));
    expect(english.map(({ id }) => id)).toEqual(ids);
  });
});

describe('over HTTP, as a person', () => {
  it('is told how to sign in', async () =>
    expect(await cli(['story', cycleId()])).toMatchObject({
      code: 4,
      err: expect.stringContaining('jahresring sign-in') as string,
    }));

  it('signs in with a browser elsewhere', async () => {
    let confirmed: Promise<string> | undefined;
    const confirm = async (link: string) => {
      const browser = new Browser(origin);
      const user_code = new URL(link).searchParams.get('user_code') ?? '';
      const page = await browser.press(await browser.open(link), 'Weiter', { user_code });
      const people = await browser.press(page, 'Ja, anmelden');
      return browser.press(people, 'Petra Planstein');
    };
    const { code } = await cli(['sign-in'], {
      on: (text) => {
        const [link] = /^http\S+$/m.exec(text) ?? [];
        if (link && text.split('\n').length > 2) confirmed ??= confirm(link);
      },
    });
    expect(await confirmed).toContain('angemeldet');
    expect(code).toBe(0);
    expect(statSync(join(folder, 'config/jahresring/credentials.json')).mode & 0o077).toBe(0);
  });

  it('reads the story, a line a command', async () => {
    const story = (...more: string[]) => cli(['story', ...more]);
    const [{ code, out }, english, past, nobody] = await Promise.all([
      story(cycleId()),
      story(cycleId(), '--lang', 'en'),
      story(cycleId(), '--as-of', '2021-12-31T23:00:00Z'),
      story('nobody'),
    ]);
    const lines = out.trimEnd().split('\n');
    expect([code, lines.length > 30]).toEqual([0, true]);
    expect(lines[0]).toBe(
      '2021-10-04 09:00  Henning Haupt hat den Planungszyklus „Kita-Bedarfsplanung 2022 bis 2026“ für Kindertagesbetreuung begonnen.',
    );
    expect(english.out).toContain('Henning Haupt');
    expect(past.out.split('\n').length).toBeLessThan(15);
    expect(nobody.code).toBe(1);
  });

  it('reads the duties: paragraph, state, proof or what is missing', async () => {
    const { out } = await cli(['compliance', cycleId()]);
    expect(out).toMatch(
      /^Kita-Bedarfsplanung 2022 bis 2026 \(Kindertagesbetreuung\)\n\nParagraf +Pflicht +Stand +Nachweis/,
    );
    expect(out).toMatch(
      /§ 80 Abs\. 1 Nr\. 1 SGB VIII +Bestand feststellen +erfüllt +SnapshotFrozen @\d+/,
    );
    expect(out).toMatch(/rechtzeitig und ausreichend planen +fehlt +In mindestens einem Gebiet/);
    const { duties } = await json<{ duties: object[] }>(cli(['--json', 'compliance', cycleId()]));
    expect(duties.length).toBeGreaterThan(15);
  });

  it('sends any command, once under one key', async () => {
    const data = JSON.stringify({ name: 'Kinderladen Süd e. V.', type: 'FREE_OTHER' });
    const send = (...more: string[]) => cli(['send', 'RegisterProvider', ...more]);
    const first = await send('--data', data, '--key', 'provider-1');
    expect(first).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^[0-9a-f-]{36} {2}Fassung 0 {2}Stelle \d+\n$/) as string,
    });
    const file = inFolder('provider.json', data);
    expect(await send('--data', `@${file}`, '--key', 'provider-1')).toMatchObject(first);
    const piped = cli(['send', 'RegisterProvider', '--data', '-', '--key', 'provider-1'], {
      input: data,
    });
    expect(await piped).toMatchObject(first);
    const other = JSON.stringify({ name: 'Anderer', type: 'FREE_OTHER' });
    expect(await send('--data', other, '--key', 'provider-1')).toMatchObject({
      code: 1,
      err: expect.stringContaining('COMMAND_ID_REUSED') as string,
    });
  });

  it('is refused by name: field, value, way out', async () => {
    const area = { areaId: 'west', name: 'West', level: 'DISTRICT', validFrom: '2026-02-31' };
    const { code, err } = await cli(['send', 'DefinePlanningArea', '--data', JSON.stringify(area)]);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(
        /INVALID_REQUEST[\s\S]*\/validFrom = 2026-02-31: Den 31\. Februar 2026 gibt es nicht/,
      ),
    ]);
    const establish = JSON.stringify({ kind: 'JHA', name: 'x', place: { land: 'BW' } });
    expect(await cli(['send', 'EstablishBody', '--data', establish])).toMatchObject({ code: 4 });
    const stale = ['send', 'RenamePlanningArea', '--if-match', '7', '--data'];
    const name = JSON.stringify({ areaId: 'mitte', name: 'Zentrum', from: '2026-11-01' });
    expect(await cli([...stale, name])).toMatchObject({ code: 1 });
  });

  it('lists what can be sent', async () =>
    expect(
      (await json<{ rows: object[] }>(cli(['--json', 'commands']))).rows.length,
    ).toBeGreaterThan(90));

  const table = (file: string, ...more: string[]) => {
    const mapping = inFolder('mapping.json', JSON.stringify(MAPPING));
    return cli([...more, 'import', file, '--mapping', mapping]);
  };
  const wrong = () => inFolder('wrong.csv', 'Raum;Plätze\nmitte;30\nnord;elf\nneuland;5\n');
  const right = () => inFolder('right.csv', 'Raum;Plätze\nmitte;30\nnord;11\n');

  it('previews a table: what it would bring, and each finding with its cell', async () => {
    const bad = inFolder('bad.json', JSON.stringify({ ...MAPPING, colour: 'red' }));
    const [preview, sound, empty, unknown] = await Promise.all([
      table(wrong()),
      json(table(right(), '--json')),
      table(inFolder('empty.csv', '')),
      cli(['import', right(), '--mapping', bad]),
    ]);
    expect(preview).toMatchObject({ code: 1, err: '' });
    expect(preview.out).toMatch(/^3 Zeilen, 2 Zahlen, 3 Räume; 1 Fehler/);
    expect(preview.out).toMatch(
      /Nicht angelegte Räume: neuland[\s\S]*3 +2 +error +elf +„elf“ ist keine Zahl/,
    );
    expect(sound).toMatchObject({ errors: 0, figureCount: 2 });
    expect([empty.code, empty.err]).toEqual([1, expect.stringContaining('FILE_EMPTY')]);
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('/colour')]);
  });

  it('takes a table over when confirmed, once, and with errors only for a reason', async () => {
    expect(await table(wrong(), '--json').then(({ code }) => code)).toBe(1);
    const take = async (file: string, ...more: string[]) =>
      cli(['import', file, '--mapping', join(folder, 'mapping.json'), '--confirm', ...more]);
    const [refused, reasoned, taken] = await Promise.all([
      take(wrong()),
      take(wrong(), '--override', 'Nord meldet nach'),
      take(right()),
    ]);
    expect(refused).toMatchObject({ code: 1, out: expect.stringMatching(/1 Fehler/) as string });
    expect(reasoned).toMatchObject({ code: 0, out: expect.stringMatching(/2 Zahlen/) as string });
    const said = expect.stringMatching(/^[0-9a-f-]{36}: 2 Zahlen übernommen\n$/) as string;
    expect(taken).toMatchObject({ code: 0, out: said });
    expect((await take(right())).out).toBe(taken.out);
  });
});

describe('on the files, once nobody holds them', () => {
  beforeAll(() => stopProduct());

  it('reads what was written over HTTP', async () => {
    const { place, log } = await json<{ place: string; log: { head: string } }>(
      operator('--json', 'status'),
    );
    expect([place, Number(log.head) > events.length]).toEqual([join(folder, 'data'), true]);
  });

  it('writes as the same person', async () => {
    const data = JSON.stringify({ name: 'Kinderladen Süd e. V.', type: 'FREE_OTHER' });
    const send = ['send', 'RegisterProvider', '--data', data, '--key', 'provider-1'];
    expect(await cli(send)).toMatchObject({ code: 0 });
  });

  it('doctor finds a key missing', async () => {
    rmSync(join(folder, 'data/kek.key'));
    expect(await cli(['doctor'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('Was versiegelt ist, kann niemand lesen') as string,
    });
  });
});
