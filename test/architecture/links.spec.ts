import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');
const pages = [
  'README.md',
  ...['apps', 'bench', 'cases', 'docs', 'libs', 'test'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file)),
  ),
];

/** Files that a page leads to or shows, and that are not there. */
function missing(page: string, text = readFileSync(join(ROOT, page), 'utf8')): string[] {
  const targets = [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !existsSync(join(ROOT, dirname(page), target)));
}

it.each(pages)('%s leads to what is there', (page) => expect(missing(page)).toEqual([]));

it('notices a picture that is not there', () =>
  expect(
    missing('README.md', '![Cycle](docs/images/nothing.png) [law](https://example.org)'),
  ).toEqual(['docs/images/nothing.png']));
