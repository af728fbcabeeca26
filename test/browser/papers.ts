import type { Page } from 'playwright-core';
import { Keyboard, Mouse, type Hands } from './hands';
import { settled, violations, type BrowserTown } from './town';

const WAYS = [
  { way: 'with the mouse', keyboard: false, title: 'Erweiterung Kindergarten St. Anna, Vorlage' },
  { way: 'with the keyboard alone', keyboard: true, title: 'Krippe am Markt, Vorlage' },
] as const;

const MEASURE = 'Erweiterung Kindergarten St. Anna';
const COUNCIL = 'Der Gemeinderat stellt die Mittel im Haushalt 2027 bereit.';

/** Drafts a paper with two items of resolution and sets its chain. */
async function draft(page: Page, hands: Hands, title: string): Promise<void> {
  await page.goto('/measures?status=SUBMITTED');
  await hands.press(page.getByRole('link', { name: MEASURE }));
  await settled(page);
  await hands.press(page.getByRole('link', { name: 'Vorlage entwerfen' }));
  await hands.type(page.getByLabel('Betreff'), title);
  const item = (row: number) => page.getByRole('group', { name: `Ziffer ${row}` });
  await hands.type(item(1).getByLabel('Beschlusstext'), `${MEASURE} wird beschlossen.`);
  await item(1).getByLabel(MEASURE).waitFor();
  expect(await item(1).getByLabel(MEASURE).isChecked()).toBe(true);
  await hands.press(page.getByRole('button', { name: /Ziffer hinzufügen/ }));
  expect(await item(2).getByLabel('Ziffer', { exact: true }).inputValue()).toBe('2');
  await hands.type(item(2).getByLabel('Beschlusstext'), COUNCIL);
  await hands.press(page.getByRole('button', { name: 'Entwurf anlegen' }));
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();

  await hands.press(page.getByRole('button', { name: 'Beratungsfolge festlegen' }));
  await page.getByRole('group', { name: 'Gremium 1' }).getByLabel('Gremium').waitFor();
  await hands.press(page.getByRole('button', { name: 'Beratungsfolge speichern' }));
  await page.locator('.chain__step').getByText('Jugendhilfeausschuss').waitFor();
}

/** The head of planning drafts a paper, sets its chain, and a second person releases it. */
export function paperJourneys(town: BrowserTown): void {
  it.each(WAYS)('leads a paper to its release $way', async ({ keyboard, title }) => {
    const { page, complaints } = await town.open('head');
    const hands = keyboard ? new Keyboard(page) : new Mouse();
    await draft(page, hands, title);
    await page.getByText('Freigeben darf nur eine zweite Person').waitFor();
    expect(await page.getByRole('button', { name: 'Fassung 1 freigeben' }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);

    const second = await town.open('departmentHead');
    await second.page.goto(page.url());
    await second.page.getByText('Geschrieben von Henning Haupt. Freigeben').waitFor();
    const release = second.page.getByRole('button', { name: 'Fassung 1 freigeben' });
    await (keyboard ? new Keyboard(second.page) : new Mouse()).press(release);
    await second.page.getByText('An der Reihe: Jugendhilfeausschuss').waitFor();

    await page.getByText('An der Reihe: Jugendhilfeausschuss').waitFor();
    await page.getByText(/Freigegeben von/).waitFor();
    expect([...complaints, ...second.complaints]).toEqual([]);
    await page.context().close();
    await second.page.context().close();
  });
}
