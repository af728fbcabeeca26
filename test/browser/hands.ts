import type { Locator, Page } from 'playwright-core';

/** The ways a person works a page with: by mouse, or by the keyboard alone. */
export interface Hands {
  press(target: Locator): Promise<void>;
  type(target: Locator, text: string): Promise<void>;
}

export class Mouse implements Hands {
  async press(target: Locator): Promise<void> {
    await target.click();
  }

  async type(target: Locator, text: string): Promise<void> {
    await target.click();
    await target.fill(text);
  }
}

/** Unit: presses of Tab; no page has more to pass. */
const MOST = 150;

/** Goes everywhere by Tab; Enter or the space bar presses. What Tab does not reach is not to be had. */
export class Keyboard implements Hands {
  constructor(private readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    await this.reach(target);
    const kind = await target.evaluate(
      (element) => (element as HTMLInputElement).type || element.tagName,
    );
    await this.page.keyboard.press(kind === 'checkbox' || kind === 'radio' ? 'Space' : 'Enter');
  }

  async type(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  private async reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let pressed = 0; pressed < MOST; pressed++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(target)}.`);
  }
}
