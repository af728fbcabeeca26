import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Chromium is; `undefined` where it is not. */
export function chromiumPath(): string | undefined {
  const places = (process.env['PATH'] ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
  return ['/usr/bin', ...places]
    .flatMap((place) => names.map((name) => join(place, name)))
    .find((path) => existsSync(path));
}
