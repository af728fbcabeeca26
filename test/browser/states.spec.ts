import type { Page } from 'playwright-core';
import { inTown } from './in-town';
import { settled, violations } from './town';
import { textsOf } from './visit';

/** Pages as they are while somebody works on them: axe looks at what opens, and at what went wrong. */
inTown('pages at work', (town) => {
  const patterns = textsOf('patterns', 'de');
  const inventory = textsOf('inventory', 'de');
  const shell = textsOf('shell', 'de');
  const shown = (language: 'de' | 'en') => textsOf('audit', language);
  let page: Page;

  const fine = async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, 'colours')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  };
  const go = async (path: string) => {
    await page.goto(path);
    await settled(page);
  };

  beforeAll(async () => {
    ({ page } = await town.open('planner'));
    // More providers than fit into a list.
    await page.goto('/');
    const made = await page.evaluate(async () => {
      const stati = await Promise.all(
        Array.from({ length: 60 }, async (_, at) => {
          const answer = await fetch('/api/providers', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({
              name: `Südlicher Träger ${String(at + 1).padStart(3, '0')}`,
              type: 'FREE_OTHER',
            }),
          });
          return answer.status;
        }),
      );
      return stati.filter((status) => status !== 201 && status !== 200);
    });
    expect(made).toEqual([]);
  }, 120_000);

  it('a term opens by the keyboard, closes by Escape, and is there once', async () => {
    await go('/needs');
    const term = page.locator('main [data-term]').first();
    await term.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('[popover]:popover-open');
    await note.waitFor();
    expect((await note.innerText()).length).toBeGreaterThan(40);
    await fine();
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('one of many choices is found by typing, with the keyboard alone', async () => {
    await go('/inventory/facilities/new');
    const field = page.getByRole('combobox', { name: inventory('provider') });
    await field.focus();
    await page.keyboard.type('sued trag 042');
    const options = page.locator('.combobox__option');
    await options.first().waitFor();
    expect(await options.allInnerTexts()).toEqual(['Südlicher Träger 042']);
    await fine();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('Südlicher Träger 042');
    await page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe('Südlicher Träger 042');
    await field.fill('Gibt es nicht');
    await page.getByText(patterns('combobox.none')).waitFor();
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('Südlicher Träger 042');
    // Enter takes what is left, and does not send what is half typed.
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('sued trag 017');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('Südlicher Träger 017');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('sued');
    await page.keyboard.press('Enter');
    expect(await page.locator('.combobox__option').first().isVisible()).toBe(true);
    expect(await page.locator('main .kern-alert').count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe('Südlicher Träger 017');
    await field.fill('');
    await page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe('');
  });

  it('what is missing in a form is said at each field', async () => {
    await go('/inventory/facilities/new');
    await page.locator('main form button[type=submit]').first().click();
    const field = page.getByRole('combobox', { name: inventory('provider') });
    await field.and(page.locator('[aria-invalid=true]')).waitFor();
    await fine();
  });

  it('what the server refuses of a field is said there, once', async () => {
    await go('/inventory/areas/new');
    await page.getByLabel(inventory('area.name'), { exact: true }).fill('Nord zwei');
    await page.getByLabel(inventory('area.key'), { exact: true }).fill('nord');
    await page.locator('main form button[type=submit]').click();
    await page.locator('main .kern-error').waitFor();
    expect(await page.locator('main .kern-alert').count()).toBe(1);
    const said = await page.locator('main').innerText();
    expect(said.split('Die Kennung gehört bereits').length - 1).toBe(2); // in the list, and at the field
    await fine();
  });

  it('what the server refuses is said, with the way out', async () => {
    await go('/inventory/areas/nowhere');
    await page.locator('.kern-alert').first().waitFor();
    await fine();
  });

  it.each([
    ['morgen', 'none'],
    ['31.02.2026', 'none'],
    ['2026-13-01', 'noDay'],
    ['2026-02-31T10:00:00Z', 'noDay'],
    ['2026-03-01T14:00', 'noZone'],
    ['2099-01-01T00:00:00Z', 'future'],
    ['1999-01-01T00:00:00Z', 'before'],
  ] as const)('asOf=%s in the address is said in words, with the way out', async (typed, why) => {
    await go(`/cycles?asOf=${typed}`);
    const said = shown('de')(`wrong.${why}`).split(/[„“]|\{\w+\}/);
    await page.getByRole('heading', { level: 1, name: shown('de')('wrong.title') }).waitFor();
    const text = await page.locator('main').innerText();
    for (const part of said) expect(text).toContain(part);
    expect(text).not.toMatch(/asOf|YYYY|InvalidRead/);
    await fine();
    await page.getByRole('link', { name: shell('nav.inventory') }).click();
    await page.getByRole('heading', { level: 1, name: inventory('title') }).waitFor();
    expect(page.url()).not.toContain('asOf');
    await page.goBack();
    await page.locator('main').getByLabel(shown('de')('asOf.label')).fill('2026-07-01T14:00');
    await page
      .locator('main')
      .getByRole('button', { name: shown('de')('asOf.show') })
      .click();
    await page.getByText('Stand vom Mi., 01.07.2026, 14:00 – nur Ansicht').waitFor();
    await page.goBack();
    await page
      .locator('main')
      .getByRole('button', { name: shown('de')('wrong.now') })
      .click();
    await page.getByRole('heading', { level: 1, name: textsOf('cycle', 'de')('title') }).waitFor();
    expect(page.url()).not.toContain('asOf');
  });

  it('a wrong moment is said in English too, and does not outlast its beginning', async () => {
    const { page: english } = await town.open('auditor', { language: 'en' });
    await english.goto('/cycles?asOf=1999-01-01T00:00:00Z');
    await english.getByText('nothing was recorded here yet').waitFor();
    await english.getByRole('button', { name: shown('en')('wrong.begin') }).click();
    await english.getByText(/^As of .* – view only$/).waitFor();
    await english.context().close();
  });

  it('a step that is over or given up leaves the focus where it goes on', async () => {
    await go('/inventory/areas/mitte');
    const rename = page
      .getByRole('button', { name: inventory('area.rename'), exact: true })
      .first();
    await rename.focus();
    await page.keyboard.press('Enter');
    const give = page.getByRole('button', { name: patterns('cancel') });
    await give.focus();
    await page.keyboard.press('Enter');
    await give.waitFor({ state: 'detached' });
    expect(await rename.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    const form = page.locator('main form');
    await form.getByLabel(inventory('rename.name')).fill('Mitte und Altstadt');
    await page.keyboard.press('Enter');
    await page.getByText(`: ${patterns('done')}`).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toContain(patterns('done'));
    await fine();
  });

  it('a table wider than a phone keeps what names its rows in sight, and is reached by the keyboard', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    const { rows } = (await (await page.request.get('/api/cycles?status=CLOSED')).json()) as {
      rows: readonly { id: string }[];
    };
    await go(`/cycles/${rows[0]?.id ?? ''}/adequacy`);
    const region = page.getByRole('region').first();
    expect(await region.getAttribute('data-more')).toBe('after');
    const heading = region.getByRole('rowheader').first();
    const before = await heading.boundingBox();
    await region.focus();
    for (let pressed = 0; pressed < 8; pressed++) await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('[data-more*=before]'));
    expect((await heading.boundingBox())?.x).toBe(before?.x);
    await fine();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.waitForFunction(() => !document.querySelector('[data-more]'));
    expect(await page.getByRole('region').count()).toBe(0);
  });

  it('the menus of the head, and the menu of a phone', async () => {
    await go('/inventory');
    await page.getByText(shell('settings'), { exact: true }).click();
    await fine();
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 360, height: 800 });
    await page.getByRole('button', { name: shell('menu') }).click();
    await fine();
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('without connection', async () => {
    await go('/inventory/providers');
    await page.route('**/api/**', (route) => route.abort());
    await page.locator('main button.sort').first().click();
    await page.locator('.kern-alert').first().waitFor();
    await fine();
    await page.unroute('**/api/**');
  });
});
