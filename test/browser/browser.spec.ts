import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version as axe } from 'axe-core/package.json';
import { mishaps } from './mishaps';
import { PAGES, type Row } from './pages';
import { paperJourneys } from './papers';
import { peopleAndPlaces } from './people-and-places';
import { plannerJourneys } from './planner';
import { chromiumPath } from '../support/chromium';
import { BrowserTown, settled, violations } from './town';

const executable = chromiumPath();
/** A folder: each page is also painted there, at 1280 and 360 pixels. */
const screenshots = process.env['SCREENSHOTS'];

/** What the statement on accessibility is made of. */
const STATEMENT = 'apps/web/src/help/accessibility-results.json';

const inBrowser = (tests: (town: BrowserTown) => void): void => {
  if (executable === undefined) {
    describe.skip('in the browser (skipped: chromium is absent)', () => {
      it('needs chromium', () => expect(executable).toBeDefined());
    });
    return;
  }
  describe('in the browser', () => {
    const town = new BrowserTown();
    beforeAll(() => town.start(executable), 300_000);
    afterAll(() => town.stop());
    tests(town);
  });
};

const MODES = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

inBrowser((town) => {
  const tested = { pages: 0, violations: 0 };

  describe.each(PAGES)('the page $name', ({ name, as, path, before }) => {
    it('shows without complaint, to everybody', async () => {
      const { page, complaints } = await town.open(as);
      const get = async (address: string) =>
        (await (await page.request.get(address)).json()) as Row;
      await page.goto(typeof path === 'string' ? path : await path(get));
      await settled(page);
      await before?.(page);
      for (const { name: mode, media } of MODES) {
        await page.emulateMedia(media);
        const found = await violations(page, mode === 'light' ? 'all' : 'colours');
        tested.violations += found.length;
        expect({ mode, violations: found }).toEqual({ mode, violations: [] });
      }
      tested.pages += 1;
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      if (screenshots !== undefined) mkdirSync(screenshots, { recursive: true });
      for (const width of [1280, 360, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate(() =>
          Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
        );
        expect({ width, wide }).toEqual({ width, wide: 0 });
        if (screenshots !== undefined && width !== 320)
          await page.screenshot({
            path: join(screenshots, `${name}-${width}.png`),
            fullPage: true,
          });
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  });

  it('the statement on accessibility knows every page', () => {
    if (process.env['UPDATE_DOCS'] === '1')
      writeFileSync(
        STATEMENT,
        `${JSON.stringify({ testedOn: new Date().toISOString().slice(0, 10), ...tested, axe }, null, 2)}\n`,
      );
    const stated = JSON.parse(readFileSync(STATEMENT, 'utf8')) as object;
    expect(stated).toMatchObject({ pages: PAGES.length, violations: 0, axe });
  });

  describe('a planner', () => plannerJourneys(town));
  describe('the head of planning', () => paperJourneys(town));
  describe('people and places', () => peopleAndPlaces(town));
  describe('whatever happens', () => mishaps(town));
});
