import type { Page } from 'playwright-core';
import { settled, type BrowserTown } from './town';

const SEND = { name: 'Anmerken' } as const;

/** What goes wrong in offices: nothing that was typed is lost, nothing happens twice. */
export function mishaps(town: BrowserTown): void {
  const openTask = async () => {
    const window = await town.open('planner');
    await window.page.goto('/tasks');
    await settled(window.page);
    await window.page.locator('main table a').first().click();
    await window.page.getByLabel('Anmerkung').waitFor();
    return window;
  };
  const remark = (page: Page) => page.getByLabel('Anmerkung');
  const shown = (page: Page, text: string) =>
    page.locator('.comments').getByText(text, { exact: true });

  it('a double click sends once', async () => {
    const { page, complaints } = await openTask();
    await remark(page).fill('Doppelt geklickt');
    await page.getByRole('button', SEND).dblclick();
    await shown(page, 'Doppelt geklickt').waitFor();
    await page.reload();
    await shown(page, 'Doppelt geklickt').waitFor();
    expect(await shown(page, 'Doppelt geklickt').count()).toBe(1);
    expect(await remark(page).inputValue()).toBe('');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['of 255 characters', 'x'.repeat(255)],
    ['in Arabic', 'مرحبا بالعالم'],
    ['with a script', '<script>document.title = "taken"</script>'],
  ])('a text %s is shown as it was typed', async (_, text) => {
    const { page, complaints } = await openTask();
    await remark(page).fill(text);
    await page.getByRole('button', SEND).click();
    await shown(page, text).waitFor();
    expect(await page.title()).not.toBe('taken');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['31.02.2026', 'Den Tag „31.02.2026“ gibt es nicht.'],
    ['2026-13-01', 'Den Tag „2026-13-01“ gibt es nicht.'],
    ['morgen', '„morgen“ ist kein Datum.'],
  ])('%s is no day, and the page says so', async (typed, words) => {
    const { page, complaints } = await openTask();
    await page.getByRole('button', { name: 'Wiedervorlage setzen' }).first().click();
    await page.getByLabel('Wieder vorlegen am').fill(typed);
    await page.getByRole('button', { name: 'Wiedervorlage setzen' }).last().click();
    await page.getByRole('alert').getByText(words).waitFor();
    expect(await page.getByLabel('Wieder vorlegen am').inputValue()).toBe(typed);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the session ends while somebody types: the text stays and is sent after signing in', async () => {
    const { page } = await openTask();
    const cookies = await page.context().cookies();
    await remark(page).fill('Vor dem Ende der Sitzung');
    await page.context().clearCookies();
    await page.getByRole('button', SEND).click();
    await page.getByText('Ihre Anmeldung ist abgelaufen').first().waitFor();
    expect(await remark(page).inputValue()).toBe('Vor dem Ende der Sitzung');
    await page.context().addCookies(cookies);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await shown(page, 'Vor dem Ende der Sitzung').waitFor();
    expect(await shown(page, 'Vor dem Ende der Sitzung').count()).toBe(1);
    await page.context().close();
  });

  it('the server is killed while somebody types: the text is sent once when it is back', async () => {
    const { page } = await openTask();
    await remark(page).fill('Während der Server fort war');
    await town.killServer();
    await page.getByRole('button', SEND).click();
    await page.getByText('Keine Verbindung').first().waitFor();
    expect(await remark(page).inputValue()).toBe('Während der Server fort war');
    await town.startServer();
    await shown(page, 'Während der Server fort war').waitFor({ timeout: 60_000 });
    await page.reload();
    await shown(page, 'Während der Server fort war').waitFor();
    expect(await shown(page, 'Während der Server fort war').count()).toBe(1);
    await page.context().close();
  }, 180_000);

  it('a reload keeps what was typed', async () => {
    const { page } = await openTask();
    await remark(page).fill('Noch nicht gesendet');
    await page.reload();
    await remark(page).waitFor();
    expect(await remark(page).inputValue()).toBe('Noch nicht gesendet');
    await page.context().close();
  });

  it('two people with the same item: the slower one sees both and loses nothing', async () => {
    const slow = await town.open('head');
    await slow.page.goto('/bodies');
    await slow.page.getByRole('link', { name: 'Gemeinderat' }).click();
    const change = (page: Page) => page.getByRole('button', { name: 'Regeln ändern' });
    const reason = (page: Page) => page.getByLabel('Grund', { exact: true });
    await change(slow.page).click();
    await reason(slow.page).fill('Geschäftsordnung der Planungsleitung');
    const fast = await town.open('administrator');
    await fast.page.goto(slow.page.url());
    await change(fast.page).click();
    await fast.page.getByText('Einladungsfrist').last().click();
    await reason(fast.page).fill('Geschäftsordnung der Verwaltung');
    await fast.page.getByLabel('Länge der Frist').fill('11');
    await change(fast.page).last().click();
    await fast.page.getByText('Regeln ändern: Gespeichert').waitFor();

    await slow.page.getByLabel('Länge der Frist').fill('12');
    await change(slow.page).last().click();
    await slow.page.getByText('Jemand war schneller').waitFor();
    expect(await reason(slow.page).inputValue()).toBe('Geschäftsordnung der Planungsleitung');
    const row = slow.page.getByRole('row', { name: /Länge der Frist/ });
    await row.getByRole('cell', { name: '11', exact: true }).waitFor();
    await row.getByRole('cell', { name: '12', exact: true }).waitFor();
    await slow.page.getByRole('button', { name: 'Meine Eingabe trotzdem senden' }).click();
    await slow.page.getByText('Regeln ändern: Gespeichert').waitFor();
    await slow.page.getByText(/^12 Kalendertage/).waitFor();
    await fast.page.getByText(/^12 Kalendertage/).waitFor();
    await slow.page.context().close();
    await fast.page.context().close();
  });

  it('two people in one table of places: both keep what they typed, the slower one is told', async () => {
    const first = await town.open('planner');
    const { rows } = (await (await first.page.request.get('/api/snapshots?state=OPEN')).json()) as {
      rows: readonly { snapshotId: string }[];
    };
    const second = await town.open('head');
    const cell = ({ page }: typeof first, place: string) => page.locator(`[data-cell="${place}"]`);
    const take = async ({ page }: typeof first) =>
      page.getByRole('button', { name: 'Tabelle übernehmen' }).click();
    for (const { page } of [first, second])
      await page.goto(`/inventory/snapshots/${rows[0]?.snapshotId ?? ''}/places`);
    await cell(first, '0.2').fill('61');
    await cell(first, '1.2').fill('12');
    await cell(second, '0.2').fill('62');
    await cell(second, '2.2').fill('51');
    await take(second);
    await second.page.getByText('Die Tabelle ist übernommen.').waitFor();
    await first.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-cell="2.2"]')?.value === '51',
    );
    await take(first);
    await first.page.getByText('Inzwischen steht hier 62.').waitFor();
    expect(await cell(first, '0.2').evaluate((at) => at === document.activeElement)).toBe(true);
    await take(first);
    await first.page.getByText('Die Tabelle ist übernommen.').waitFor();
    await second.page.reload();
    await cell(second, '0.2').waitFor();
    for (const [place, value] of [
      ['0.2', '61'],
      ['1.2', '12'],
      ['2.2', '51'],
    ] as const)
      expect(await cell(second, place).inputValue()).toBe(value);
    await first.page.context().close();
    await second.page.context().close();
  });

  it('a button that goes away with its work leaves the focus near', async () => {
    const { page } = await openTask();
    await page.getByRole('button', { name: 'Übernehmen' }).click();
    await page.getByRole('button', { name: 'Abgeben' }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    expect(await focused()).toBe('H1');
    await page.getByRole('button', { name: 'Abgeben' }).click();
    await page.getByRole('button', { name: 'Übernehmen' }).waitFor();
    expect(await focused()).toBe('H1');
    await page.context().close();
  });

  it('back after sending: the form is empty, and nothing is sent again', async () => {
    const { page, complaints } = await town.open('head');
    const tasks = async () => {
      const answer = await page.request.get('/api/tasks?limit=500');
      const { rows } = (await answer.json()) as { rows: readonly { title: { de: string } }[] };
      return rows.filter(({ title }) => title.de === 'Nur einmal erteilt').length;
    };
    await page.goto('/tasks/new');
    await page.getByLabel('Was zu tun ist').fill('Nur einmal erteilt');
    await page.getByLabel('Warum', { exact: true }).fill('Damit der Rückweg geprüft ist.');
    await page.getByLabel('Zuweisen an').selectOption({ index: 1 });
    await page.getByLabel('Worum es geht').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Aufgabe erteilen' }).click();
    await page.getByRole('heading', { name: 'Nur einmal erteilt', level: 1 }).waitFor();
    await page.goBack();
    await page.getByLabel('Was zu tun ist').waitFor();
    expect(await page.getByLabel('Was zu tun ist').inputValue()).toBe('');
    expect(await tasks()).toBe(1);
    await page.goForward();
    await page.getByRole('heading', { name: 'Nur einmal erteilt', level: 1 }).waitFor();
    expect(await tasks()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the past is unmistakable and cannot be changed', async () => {
    const { page, complaints } = await town.open('planner');
    await page.goto('/cycles?asOf=2026-07-01T12:00:00.000Z');
    await settled(page);
    await page.getByText('Stand vom Mi., 01.07.2026, 14:00 – nur Ansicht').waitFor();
    await page.getByRole('link', { name: /Teilplan Jugendarbeit/ }).click();
    await settled(page);
    expect(page.url()).toContain('asOf=2026-07-01');
    await page.locator('main button.term__button').first().waitFor();
    expect(await page.locator('main button:not(.term *)').count()).toBe(0); // terms are explained
    await page.getByRole('button', { name: 'Zurück zur Gegenwart' }).click();
    await page.locator('#CHARTER').waitFor();
    expect(page.url()).not.toContain('asOf');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('without JavaScript the page says in words what is needed', async () => {
    const { page } = await town.open(undefined, { script: false });
    await page.goto('/');
    expect(await page.locator('h1').textContent()).toBe('Jahresring braucht JavaScript');
    await page.context().close();
  });
}
