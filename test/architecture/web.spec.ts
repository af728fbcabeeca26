import { readFileSync, readdirSync } from 'node:fs';
import { ROOMS } from '#product';

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
