import { chromiumPath } from '../support/chromium';
import { BrowserTown } from './town';

const executable = chromiumPath();

/** Tests in Chromium, in a demo town of their own; left out by name where it is absent. */
export function inTown(name: string, tests: (town: BrowserTown) => void): void {
  if (executable === undefined) {
    describe.skip(`${name} (skipped: chromium is absent)`, () => {
      it('needs chromium', () => expect(executable).toBeDefined());
    });
    return;
  }
  describe(name, () => {
    const town = new BrowserTown();
    beforeAll(() => town.start(executable), 300_000);
    afterAll(() => town.stop());
    tests(town);
  });
}
