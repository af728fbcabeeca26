import { readFileSync } from 'node:fs';
import { Keyboard, Mouse } from './hands';
import { settled, violations, type BrowserTown } from './town';

const textsOf = (room: string, language: string) =>
  JSON.parse(readFileSync(`apps/web/src/${room}/texts.${language}.json`, 'utf8')) as Readonly<
    Record<string, string>
  >;

const WAYS = [
  {
    way: 'with the mouse, in German',
    language: 'de',
    keyboard: false,
    cycle: 'Teilplan Jugendarbeit',
    stage: 'CHARTER',
    next: 'INVENTORY',
  },
  {
    way: 'with the keyboard alone, in English',
    language: 'en',
    keyboard: true,
    cycle: 'Kita-Bedarfsplanung 2025',
    stage: 'MEASURES',
    next: 'DECISION',
  },
] as const;

/** Runs a stage to its gate, closes it, opens the next, and learns there what is missing. */
export function plannerJourneys(town: BrowserTown): void {
  it.each(WAYS)('runs a stage to its gate $way', async ({ language, keyboard, ...way }) => {
    const { page, complaints } = await town.open('planner', { language });
    const hands = keyboard ? new Keyboard(page) : new Mouse();
    const say = textsOf('cycle', language);
    await page.goto('/');
    await hands.press(page.getByRole('link', { name: new RegExp(way.cycle) }).first());
    await settled(page);
    const stage = page.locator(`#${way.stage}`);
    await hands.press(stage.getByRole('button', { name: say['close'] ?? '' }));
    await stage.getByText(say['stage.CLOSED'] ?? '', { exact: true }).waitFor();
    expect(page.url()).toContain('/cycles/');

    const next = page.locator(`#${way.next}`);
    if ((await next.getAttribute('open')) === null)
      await hands.press(next.locator('summary').first());
    const opening = next.getByRole('button', { name: say['open'] ?? '', exact: true });
    if (await opening.isVisible()) await hands.press(opening);
    await next.getByText(say['stage.OPEN'] ?? '', { exact: true }).waitFor();
    await next
      .getByText(say['gate.MISSING.E'] ?? '', { exact: true })
      .first()
      .waitFor();
    await page.reload();
    await settled(page);
    await stage.getByText(say['stage.CLOSED'] ?? '', { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
}
