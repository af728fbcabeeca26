import { readFileSync, readdirSync } from 'node:fs';
import { ROOMS } from '#product';
import { domain, names, read } from './sources';

const WEB = 'apps/web/src';
const pages = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/generated|\.spec\./.test(file))
  .map((file) => readFileSync(`${WEB}/${file}`, 'utf8'))
  .join('\n');

/** Who is no person at a desk. */
const NOBODY = ['system', 'operator'];
const forPeople = (allow: readonly string[]) => allow.some((grant) => !NOBODY.includes(grant));

describe('the web application offers', () => {
  const offered = [
    ...ROOMS.flatMap((room) => room.commands.map(({ definition }) => definition))
      .filter(({ route }) => route !== undefined)
      .map(({ type, allow }) => ({ name: type, allow })),
    ...ROOMS.flatMap((room) => room.queries).map(({ name, allow }) => ({ name, allow })),
  ].filter(({ allow }) => forPeople(allow));

  it.each(offered.map(({ name }) => name))('%s', (name) =>
    expect(pages).toMatch(new RegExp(`['"]${name}['"]`)),
  );
});

it.each(['de', 'en'])('what proves or revokes something has words, in %s', (language) => {
  const texts = Object.keys(
    JSON.parse(readFileSync(`${WEB}/patterns/texts.${language}.json`, 'utf8')) as object,
  );
  const stages = domain.filter((file) => file.startsWith('cycle/src/domain/stages/')).map(read);
  const proving = names(stages.join('\n'), /(?:proves|revokes)\(\s*'(\w+)'/g);
  expect(proving.length).toBeGreaterThan(10);
  expect(proving.filter((type) => !texts.includes(`event.${type}`))).toEqual([]);
});
