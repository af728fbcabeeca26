import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { Keyboard, Mouse, type Hands } from './hands';
import { settled, violations, type BrowserTown, type Person } from './town';

export type Language = 'de' | 'en';

/** Says a text of a room; a key that is missing is a fault of the test. */
export function textsOf(room: string, language: Language): (key: string) => string {
  const file = `apps/web/src/${room}/texts.${language}.json`;
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
  return (key) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`${file} has no ${key}.`);
    return text;
  };
}

export type Visit = Readonly<{
  page: Page;
  hands: Hands;
  /** Of what is offered, by its words. */
  choose: (target: Locator, text: string) => Promise<void>;
  /** `refused`: how often the server was to say no, which browsers note in their console. */
  done: (refused?: number) => Promise<void>;
}>;

export type Way = Readonly<{ language: Language; keyboard: boolean }>;

/** A person at a window of the town; in the end nothing may have been complained of. */
export async function visit(
  town: BrowserTown,
  who: Person,
  { language, keyboard }: Way,
): Promise<Visit> {
  const { page, complaints } = await town.open(who, { language });
  const hands: Hands = keyboard ? new Keyboard(page) : new Mouse();
  return {
    page,
    hands,
    choose: (target, text) =>
      keyboard
        ? hands.type(target, text)
        : target.selectOption({ label: text }).then(() => undefined),
    done: async (refused = 0) => {
      await settled(page);
      expect(await violations(page)).toEqual([]);
      const conflicts = complaints.filter((text) => text.includes('409 (Conflict)'));
      expect(conflicts).toHaveLength(refused);
      expect(complaints.filter((text) => !conflicts.includes(text))).toEqual([]);
      await page.context().close();
    },
  };
}

/** Whatever the page wants to read has to wait, until it is let go. */
export async function holdReads(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/api/**', async (route) => {
    if (route.request().method() === 'GET') await gate;
    await route.continue();
  });
  return letGo;
}
