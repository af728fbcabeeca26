import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version as axe } from 'axe-core/package.json';
import type { Page } from 'playwright-core';
import { inTown } from './in-town';
import { PAGES, type Row } from './pages';
import { settled, violations, type Person, type Window } from './town';

/** A folder: each page is also painted there, at 1280 and 360 pixels. */
const screenshots = process.env['SCREENSHOTS'];

/** What the statement on accessibility is made of. */
const STATEMENT = 'apps/web/src/help/accessibility-results.json';

/** The full look comes last: by then the terms of the page are found. */
const MODES = [
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
] as const;

type Glossary = Readonly<Record<string, Readonly<{ term: string; forms?: readonly string[] }>>>;
const GLOSSARY = Object.entries(
  JSON.parse(readFileSync('apps/web/src/patterns/glossary.de.json', 'utf8')) as Glossary,
).map(([name, { term, forms = [term] }]) => ({ name, forms }));

/** The terms in a text: the longer form hides the shorter one in it. */
function termsIn(text: string): ReadonlySet<string> {
  const forms = GLOSSARY.flatMap(({ name, forms: all }) => all.map((form) => ({ form, name })));
  forms.sort((a, b) => b.form.length - a.form.length);
  const found = new Set<string>();
  let rest = text.replaceAll('\u00a0', ' ');
  for (const { form, name } of forms)
    for (const written of [form, form.charAt(0).toLowerCase() + form.slice(1)]) {
      const parts = rest.split(
        new RegExp(`(?<![\\p{L}\\p{N}-])${written}(?![\\p{L}\\p{N}-])`, 'u'),
      );
      if (parts.length > 1) found.add(name);
      rest = parts.join('\n');
    }
  return found;
}

/** Terms of law that stand on the page and open nowhere; each opens in one place at the most. */
async function unexplained(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => !document.querySelector('[data-terms="sought"]'));
  const { text, offered } = await page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    for (const part of main.querySelectorAll('[popover], .glossary, option, textarea'))
      part.remove();
    return {
      text: main.innerHTML.replaceAll(/<[^>]*>/g, '\n'),
      offered: [...main.querySelectorAll('[data-term]')].map(
        (term) => term.getAttribute('data-term') ?? '',
      ),
    };
  });
  return [
    ...[...termsIn(text)].filter((name) => !offered.includes(name)),
    ...offered.filter((name, at) => offered.indexOf(name) !== at),
  ];
}

inTown('pages', (town) => {
  const tested = { pages: 0, violations: 0 };
  const windows = new Map<Person | undefined, Window>();
  /** One window a person: the application is loaded once. */
  const windowOf = async (who: Person | undefined): Promise<Window> => {
    const window = windows.get(who) ?? (await town.open(who));
    windows.set(who, window);
    return window;
  };

  describe.each(PAGES)('the page $name', ({ name, as, path, before }) => {
    it('shows without complaint, to everybody', async () => {
      const { page, complaints } = await windowOf(as);
      complaints.length = 0;
      const get = async (address: string) =>
        (await (await page.request.get(address)).json()) as Row;
      await page.setViewportSize({ width: 1280, height: 900 });
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
      expect(await unexplained(page)).toEqual([]);
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
});
