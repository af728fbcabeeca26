import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const ROOT = resolve(__dirname, '../..');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The people of the demo town that pages and journeys need, by what they do. */
export const PEOPLE = {
  planner: 'Petra Planstein',
  head: 'Henning Haupt',
  departmentHead: 'Dora Dezer',
  chair: 'Clara Vorberg',
  minuteTaker: 'Martin Schriftner',
  member: 'Anton Ackerbach',
  auditor: 'Rita Rechnung',
  administrator: 'Adrian Amtsdorf',
  provider: 'Ronja Regenhold',
} as const;
export type Person = keyof typeof PEOPLE;

export type Look = Readonly<{
  language?: 'de' | 'en';
  width?: number;
  script?: boolean;
}>;

/** A window of the demo town with all it complained about. */
export type Window = Readonly<{ page: Page; complaints: string[] }>;

/** The built product with the demo town, and a browser in front of it. */
export class BrowserTown {
  private readonly folder = mkdtempSync(join(tmpdir(), 'browser-town-'));
  private readonly signedIn = new Map<
    string,
    Awaited<ReturnType<BrowserContext['storageState']>>
  >();
  private server: ChildProcess | undefined;
  private browser!: Browser;
  origin = '';

  /** `BROWSER_TOWN_DATA` names a folder in which a town was played already; it is copied. */
  async start(executablePath: string): Promise<void> {
    const played = process.env['BROWSER_TOWN_DATA'];
    if (played !== undefined) cpSync(played, this.folder, { recursive: true });
    const port = await freePort();
    this.origin = `http://localhost:${port}`;
    await this.startServer();
    this.browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }

  /** Also after a kill: the same folder, the same port. */
  async startServer(): Promise<void> {
    const server = spawn(process.execPath, [join(ROOT, 'dist/apps/api/src/main.js')], {
      env: {
        ...process.env,
        PORT: new URL(this.origin).port,
        PUBLIC_ORIGIN: this.origin,
        JAHRESRING_DATA: this.folder,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.server = server;
    await new Promise<void>((done, failed) => {
      let said = '';
      const listen = (bytes: Buffer) => {
        said += bytes.toString();
        if (said.includes('Jahresring: ')) done();
      };
      server.stdout.on('data', listen);
      server.stderr.on('data', listen);
      server.once('exit', (code) => failed(new Error(`The server ended with ${code}: ${said}`)));
    });
  }

  async killServer(): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null) return;
    const ended = new Promise((done) => server.once('exit', done));
    server.removeAllListeners('exit');
    server.kill('SIGKILL');
    await Promise.race([ended, new Promise((done) => setTimeout(done, 1000))]);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.killServer();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Signed in as a person of the town, or as nobody. */
  async open(
    who: Person | undefined,
    { language = 'de', width = 1280, script = true }: Look = {},
  ): Promise<Window> {
    const storageState = who && (await this.sessionOf(who));
    const context = await this.browser.newContext({
      viewport: { width, height: 900 },
      locale: language === 'de' ? 'de-DE' : 'en-GB',
      timezoneId: 'Europe/Berlin',
      baseURL: this.origin,
      javaScriptEnabled: script,
      ...(storageState ? { storageState } : {}),
    });
    const chosen = JSON.stringify({ language });
    await context.addInitScript(
      (text) => window.localStorage.setItem('jahresring.preferences', text),
      chosen,
    );
    const page = await context.newPage();
    return { page, complaints: this.complaintsOf(page) };
  }

  private async sessionOf(who: Person) {
    const known = this.signedIn.get(who);
    if (known) return known;
    const context = await this.browser.newContext({ baseURL: this.origin, locale: 'de-DE' });
    const page = await context.newPage();
    await page.goto('/sign-in');
    // People of one role stand behind the first of them.
    for (const more of await page.locator('summary').all()) await more.click();
    await page.getByRole('button', { name: PEOPLE[who] }).click();
    await page.waitForURL(`${this.origin}/`);
    const state = await context.storageState();
    await context.close();
    this.signedIn.set(who, state);
    return state;
  }

  /** Errors of the console, requests to elsewhere, reports of the Content Security Policy. */
  private complaintsOf(page: Page): string[] {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== this.origin && protocol !== 'data:')
        complaints.push(`request to ${request.url()}`);
    });
    return complaints;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** The page shows its heading and waits for nothing. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.loading') === null);
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that hang on colours; all others find the same in every mode. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds, a line each. */
export async function violations(
  page: Page,
  rules: 'all' | 'colours' = 'all',
): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as {
        axe: {
          run: (options: object) => Promise<{
            violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
          }>;
        };
      };
      const found = await axe.run({ runOnly });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
      );
    },
    rules === 'all' ? TAGS : COLOURS,
  );
}
