import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TestProduct, TOWN, type Answer } from '../support/product';

let town: TestProduct;
beforeAll(async () => {
  town = await new TestProduct().start();
});
afterAll(() => town.stop());

const ADA = 'ada planner';
const EVA = 'eva administrator';

async function done(answer: Promise<Answer>): Promise<Answer['body']> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body;
}

type Row = Readonly<{ kind: string; id: string; title: string }>;

async function found(q: string, caller = ADA, more = ''): Promise<readonly Row[]> {
  const head = await town.product.tenants.of(TOWN).store.head();
  const url = `/search?q=${encodeURIComponent(q)}&waitFor=${head}${more}`;
  return (await done(town.get(caller, url)))['rows'] as readonly Row[];
}
const titles = async (q: string, caller?: string, more?: string) =>
  (await found(q, caller, more)).map(({ title }) => title);

const draftPaper = (title: string, text: string) =>
  done(
    town.post(ADA, '/papers', {
      title,
      items: [{ resolutionItem: '1', text, measureIds: [], planAdoption: false }],
    }),
  );

beforeAll(async () => {
  const area = { areaId: 'mitte', name: 'Mitte', level: 'DISTRICT', validFrom: '2020-01-01' };
  await done(town.post(ADA, '/areas', area));
  const { id: providerId } = await done(
    town.post(ADA, '/providers', { name: 'Bürgerverein Größe', type: 'FREE_OTHER' }),
  );
  for (const name of ['Kita Müllerstraße', 'Kita Mühlenweg', 'Haus der Jugend'])
    await done(
      town.post(ADA, '/facilities', {
        ...{ name, providerId, areaId: 'mitte', openedOn: '2012-09-01' },
      }),
    );
});

it.each([
  ['müller', ['Kita Müllerstraße']],
  ['mueller', ['Kita Müllerstraße']],
  ['muller', ['Kita Müllerstraße']],
  ['MÜLLERSTRASSE kita', ['Kita Müllerstraße']],
  ['kita mü', ['Kita Mühlenweg', 'Kita Müllerstraße']],
  ['grosse', ['Bürgerverein Größe', 'Haus der Jugend', 'Kita Mühlenweg', 'Kita Müllerstraße']],
  ['straße', []],
  ['" OR title:kita *', []],
  ['NOT kita', []],
  ['§ …', []],
])('finds by %s', async (q, expected) => expect([...(await titles(q))].sort()).toEqual(expected));

it('refuses what is no search', async () => {
  for (const query of ['', '?q=', '?q=a&kind=secret', `?q=${'x'.repeat(201)}`, '?q=a&limit=101'])
    expect((await town.get(ADA, `/search${query}`)).status).toBe(400);
  const { body } = await town.get(ADA, '/search?q=kita&asOf=2026-01-01T00:00:00Z');
  expect(body).toMatchObject({ code: 'INVALID_READ' });
});

it('says that there is more than it shows', async () => {
  const { body } = await town.get(ADA, '/search?q=kita&limit=1');
  expect(body).toMatchObject({ rows: [{ kind: 'facility' }], more: ['facility'] });
});

it('shows each row only to who may see it on its own page', async () => {
  const { id } = await draftPaper('Ausbau Südstadt', 'Der Ausbau wird beschlossen.');
  expect(await found('südstadt')).toMatchObject([{ kind: 'paper', id }]);
  expect(await titles('südstadt', 'cem committeeMember')).toEqual([]);
  expect(await titles('südstadt', 'tom provider')).toEqual([]);
  expect(await titles('kita mühlen', 'tom provider')).toEqual(['Kita Mühlenweg']);
  expect(await titles('kita', 'neu')).toEqual([]);
});

it('forgets the words that a title no longer has', async () => {
  const { id } = await draftPaper('Vorlage', 'Eine Turnhalle wird gebaut.');
  expect(await titles('turnhalle')).toEqual(['Vorlage']);
  const items = [
    { resolutionItem: '1', text: 'Ein Spielplatz.', measureIds: [], planAdoption: false },
  ];
  await done(town.post(ADA, `/papers/${id}/versions`, { items }));
  expect(await titles('turnhalle')).toEqual([]);
  expect(await titles('spielplatz')).toEqual(['Vorlage']);
});

it('comes back when the read models are deleted', async () => {
  const before = await found('kita');
  await town.product.tenants.of(TOWN).reads.rebuild('facilities');
  expect(await found('kita')).toEqual(before);
});

describe('persons', () => {
  const names = async (q: string) => titles(q, ADA, '&kind=person');

  it('are found by their names, and by nothing once they were erased', async () => {
    const { id } = await done(town.post(EVA, '/people', { name: 'Jörg Weißenfels' }));
    expect(await names('weissenf joerg')).toEqual(['Jörg Weißenfels']);
    await done(town.post(EVA, `/people/${id}/erasure-requests`, { legalBasis: 'GDPR_17' }));
    await done(town.post('kai administrator', `/people/${id}/erasure`, {}));
    expect(await names('weissenf')).toEqual([]);
  });

  it('leave their names in no index on disk', async () => {
    await done(town.post(EVA, '/people', { name: 'Quirin Zwetschgenbaum' }));
    expect(await names('zwetschgen')).toEqual(['Quirin Zwetschgenbaum']);
    const folder = join(town.product.configuration.data, 'tenants', TOWN, 'reads');
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    expect(files.join('').length).toBeGreaterThan(1000);
    expect(files.filter((text) => /zwetschgen/i.test(text))).toEqual([]);
  });
});
