import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Chromium is, without its window where there is such a one; `undefined` where it is not. */
export function chromiumPath(): string | undefined {
  const places = (process.env['PATH'] ?? '').split(delimiter);
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'chrome',
  ];
  return names
    .flatMap((name) => ['/usr/bin', ...places].map((place) => join(place, name)))
    .find((path) => existsSync(path));
}
