import { Keyboard, Mouse, type Hands } from './hands';
import { settled, violations, type BrowserTown, type Person } from './town';

const WAYS = [
  { way: 'with the mouse', keyboard: false, name: 'Ines Innenhof', kita: 'Kita Maushausen' },
  { way: 'with the keyboard alone', keyboard: true, name: 'Tarik Tastner', kita: 'Kita Tastheim' },
] as const;

/** Whoever is invited gets a role and a link; whatever is opened gets an offer and places. */
export function peopleAndPlaces(town: BrowserTown): void {
  const visit = async (who: Person, keyboard: boolean) => {
    const { page, complaints } = await town.open(who);
    const hands: Hands = keyboard ? new Keyboard(page) : new Mouse();
    const press = (name: string) =>
      hands.press(page.getByRole('button', { name, exact: true }).first());
    const send = (name: string) =>
      hands.press(page.locator('.command-form').getByRole('button', { name, exact: true }));
    const type = (label: string, text: string) => hands.type(page.getByLabel(label).first(), text);
    const done = async () => {
      await settled(page);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    };
    return { page, hands, press, send, type, done };
  };

  it.each(WAYS)('an administrator invites somebody and grants a role $way', async (given) => {
    const { page, hands, press, send, type, done } = await visit('administrator', given.keyboard);
    await page.goto('/people');
    await hands.press(page.getByRole('link', { name: 'Person einladen' }));
    await type('Name', given.name);
    await type('Funktion', 'Jugendhilfeplanung');
    await send('Person anlegen');
    await page.getByRole('heading', { name: given.name, level: 1 }).waitFor();
    await press('Rolle geben');
    await page.getByLabel('Rolle', { exact: true }).selectOption({ label: 'Planung' });
    await send('Rolle geben');
    await page.getByRole('rowheader', { name: 'Planung', exact: true }).waitFor();
    await press('Einladungslink erzeugen');
    await page.getByText(/\/sign-in\/invitation\?code=/).waitFor();
    await done();
  });

  it.each(WAYS)('a planner registers a facility, its offer and its places $way', async (given) => {
    const { page, hands, press, send, type, done } = await visit('planner', given.keyboard);
    await page.goto('/inventory');
    await hands.press(page.getByRole('link', { name: 'Einrichtung erfassen' }));
    await type('Name der Einrichtung', given.kita);
    await page.getByLabel('Träger').selectOption({ label: 'Stadt Musterstadt' });
    await page.getByLabel('Planungsraum').selectOption({ label: 'Nordstadt' });
    await send('Einrichtung erfassen');
    await page.getByRole('heading', { name: given.kita, level: 1 }).waitFor();
    await press('Angebot erfassen');
    await page.getByLabel('Leistungsart').selectOption('CRECHE');
    await send('Angebot erfassen');
    await page.getByRole('rowheader', { name: 'Krippe' }).waitFor();
    await press('Plätze erfassen');
    await page.getByLabel('Altersgruppe').selectOption({ label: 'unter 3' });
    await type('Genehmigte Plätze', '20');
    await type('Angebotene Plätze', '20');
    await type('Belegte Plätze', '15');
    await type('Quelle', 'Betriebserlaubnis');
    await send('Plätze erfassen');
    await page.getByRole('cell', { name: '75,0 %' }).waitFor();
    await done();
  });
}
