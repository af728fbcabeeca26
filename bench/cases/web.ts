import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { chromiumPath } from '../../test/support/chromium';
import { inFolder, measured, ratios, type Case } from '../bench';
import { atMost, judge } from '../report';

/** Rows of the long register; navigations before the first and the second look at the heap. */
const ROWS = 500;
const SOON = 50;
const LATE = 2000;

/** A page of the product with nothing to ask for. */
const BARE = '/help/keyboard';
const START = '/';
const REGISTER = `/tasks?view=open&limit=${ROWS}`;

const executablePath = chromiumPath();

export const web: Case = {
  name: 'web',
  impossible: () => (executablePath === undefined ? 'chromium is absent' : undefined),
  run: ({ rounds, scale }) =>
    inFolder(async (folder) => {
      const { origin, stop } = await demoTown(folder);
      const browser = await chromium.launch({
        ...(executablePath === undefined ? {} : { executablePath }),
        args: ['--no-sandbox'],
      });
      try {
        const page = await signedIn(await browser.newPage({ baseURL: origin }));
        await fillRegister(page, origin);
        const [bare, start, register] = await measured(rounds, [
          () => interactive(page, BARE),
          () => interactive(page, START),
          () => interactive(page, REGISTER),
        ]);
        const cdp = await page.context().newCDPSession(page);
        await navigate(page, SOON);
        const before = await heap(cdp);
        await navigate(page, Math.max(SOON, LATE * scale) - SOON);
        const after = await heap(cdp);
        return [
          judge('start page : bare page, interactive', ratios(start, bare), atMost(3)),
          judge(
            `register of ${ROWS} rows : bare page, interactive`,
            ratios(register, bare),
            atMost(4),
          ),
          judge(
            `heap after ${LATE * scale} navigations : after ${SOON}`,
            [after / before],
            atMost(1.3),
          ),
        ];
      } finally {
        await browser.close();
        await stop();
      }
    }),
};

async function demoTown(data: string) {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  const origin = `http://localhost:${port}`;
  const env = { ...process.env, JAHRESRING_DATA: data, PORT: `${port}`, PUBLIC_ORIGIN: origin };
  const program = resolve(__dirname, '../../apps/api/src/main.js');
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  while (!(await isReady(origin, child))) await setTimeout(200);
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'close');
  };
  return { origin, stop };
}

async function isReady(origin: string, { exitCode }: ChildProcess): Promise<boolean> {
  if (exitCode !== null) throw new Error(`The product ended with ${exitCode}.`);
  return fetch(`${origin}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function signedIn(page: Page): Promise<Page> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Petra Planstein' }).click();
  await settled(page);
  return page;
}

/** Tasks enough for the long register, and all of them on one page. */
async function fillRegister(page: Page, origin: string): Promise<void> {
  for (let n = 0; n < ROWS; n += 1) {
    const answer = await page.request.post('/api/tasks', {
      headers: { origin },
      data: {
        subject: { kind: 'OTHER', id: `bench-${n}` },
        title: `Aufgabe ${n}`,
        why: 'Damit das Register lang ist',
        for: { role: 'planner' },
      },
    });
    if (!answer.ok()) throw new Error(await answer.text());
  }
  await interactive(page, REGISTER);
  const shown = await page.locator('tbody tr').count();
  if (shown < ROWS) throw new Error(`The register shows ${shown} rows.`);
}

const settled = async (page: Page): Promise<void> => {
  await page.locator('h1').first().waitFor();
  await page.locator('.loading').first().waitFor({ state: 'detached' });
};

/** From the address to a page that shows what it is for. Unit: milliseconds. */
async function interactive(page: Page, path: string): Promise<number> {
  const begun = performance.now();
  await page.goto(path);
  await settled(page);
  return performance.now() - begun;
}

/** Between four pages, by the main menu. */
async function navigate(page: Page, times: number): Promise<void> {
  const links = page.locator('#main-menu a');
  for (let n = 0; n < times; n += 1) {
    await links.nth(n % 4).click();
    await settled(page);
  }
}

/** Bytes of living objects. */
async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}
