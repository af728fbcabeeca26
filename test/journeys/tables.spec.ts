import { ImportService, type TableMappingDto } from '#interchange';
import { LANGUAGES, ROLES, type Language } from '#kernel';
import { isList } from '#platform/http';
import { DEMO_TENANT, ROOMS } from '#product';
import type { Caller } from '#shell';
import { parse } from 'csv-parse/sync';
import { DemoTown } from '../support/demo-town';

/** Every list of the product as a table, under the rights of the list itself. */
const town = new DemoTown();
beforeAll(() => town.start(), 120_000);
afterAll(() => town.stop());

const everyone: Caller = {
  ...{ tenant: DEMO_TENANT, person: 'petra', kind: 'person', roles: ROLES, providerId: 'p1' },
};
const operator: Caller = { tenant: DEMO_TENANT, person: 'operator', kind: 'operator', roles: [] };
const nobody: Caller = { tenant: DEMO_TENANT, person: 'nobody-yet', kind: 'person', roles: [] };

const lists = ROOMS.flatMap(({ queries }) => queries).filter(isList);

/** Codes, and keys, where people read. */
const CODE = /^(?!PDF$)[A-Z]{2,}(?:_[A-Z]+)*$|\b[A-Z]{2,}_[A-Z]+\b/;
const KEY = /[0-9a-f]{8}-[0-9a-f]{4}-/;

const cellsOf = (text: string, language: Language): string[][] =>
  parse(text, { bom: true, delimiter: language === 'de' ? ';' : ',' });

it('there are lists', () => expect(lists.length).toBeGreaterThan(25));

it.each(lists.map(({ route, allow }) => [route, allow] as const))('%s', async (route, allow) => {
  const caller = allow.includes('operator') && allow.length === 1 ? operator : everyone;
  const of =
    route === 'GET /attachments' ? `&subjectKind=measure&subjectId=${town.id('measureId')}` : '';
  const path = route.replace(/:(\w+)/g, (_, name: string) => town.id(name));
  const { status, body } = await town.ask(`${path}?limit=500${of}`, caller);
  expect(status).toBe(200);
  const csv = await town.ask(`${path}?format=csv${of}`, caller);
  expect(csv).toMatchObject({ status: 200, type: 'text/csv; charset=utf-8' });
  const rows = body['rows'] as readonly Readonly<Record<string, unknown>>[];
  const lines = csv.text.split('\r\n').length - 2;
  expect(lines).toBeGreaterThanOrEqual(rows.length);
  for (const id of rows.flatMap((row) => (typeof row['id'] === 'string' ? [row['id']] : [])))
    expect(csv.text).toContain(id);
  for (const language of LANGUAGES) {
    const told = await town.ask(`${path}?format=csv&language=${language}${of}`, caller);
    const [headings = [], ...cells] = cellsOf(told.text, language);
    expect(headings.filter((heading) => /[a-z][A-Z]|_|\.\w|^[a-z]/.test(heading))).toEqual([]);
    const people = headings.map(
      (heading) => !/\((?:Kennung|id)\)|^(?:Kennung|Id|Prüfsumme|Checksum)$/.test(heading),
    );
    const read = cells.flatMap((row) => row.filter((_, at) => people[at]));
    expect(read.filter((cell) => CODE.test(cell) || KEY.test(cell) || /[{}]/.test(cell))).toEqual(
      [],
    );
  }
  const sheet = await town.ask(`${path}?format=xlsx${of}`, caller);
  expect([sheet.status, sheet.text.slice(0, 2)]).toEqual([200, 'PK']);
  expect((await town.ask(`${path}?format=pdf`, caller)).status).toBe(400);
  if (!allow.includes('anyone'))
    expect((await town.ask(`${path}?format=csv`, nobody)).status).toBe(403);
});

it('a draft is in no table of who may not see it', async () => {
  const planner: Caller = { ...everyone, roles: ['planner'] };
  const item = { resolutionItem: '1', text: 'Geheim', measureIds: [], planAdoption: false };
  const paper = { title: '=Entwurf', items: [item] };
  expect((await town.ask('POST /papers', planner, paper)).status).toBe(201);
  const member: Caller = { ...everyone, person: 'm', roles: ['committeeMember'] };
  await town.product.tenants.of(DEMO_TENANT).reads.reached(await town.head());
  expect((await town.ask('GET /papers?format=csv', planner)).text).toContain("'=Entwurf");
  expect((await town.ask('GET /papers?format=csv', member)).text).not.toContain('Entwurf');
});

it.each(LANGUAGES)('what was saved as a table can be read again, in %s', async (language) => {
  const planner: Caller = { ...everyone, roles: ['planner'] };
  const { body } = await town.ask('GET /snapshots?state=FROZEN', planner);
  const [snapshot] = body['rows'] as readonly { snapshotId: string }[];
  const figures = `/snapshots/${snapshot?.snapshotId}/figures`;
  const { text } = await town.ask(`GET ${figures}?format=csv&language=${language}`, planner);
  const [headings = [], ...rows] = cellsOf(text, language);
  const header = (de: string, en: string) => (language === 'de' ? de : en);
  const role: Readonly<Record<string, string>> = {
    [header('Planungsraum (Kennung)', 'Planning area (id)')]: 'area',
    [header('Planungsraum', 'Planning area')]: 'areaName',
    [header('Altersgruppe', 'Age group')]: 'ageGroup',
    [header('Messgröße', 'Measure')]: 'measure',
    [header('Stand', 'As of')]: 'date',
    [header('Wert', 'Value')]: 'value',
  };
  expect(headings).toEqual(expect.arrayContaining(Object.keys(role)));
  const mapping = {
    source: 'Eigene Tabelle',
    publication: 'PUBLISHED',
    columns: headings.map((each) => ({ header: each, role: role[each] ?? 'ignore' })),
  } as TableMappingDto;
  const service = new ImportService(town.product.tenants);
  const preview = await service.preview(planner, Buffer.from(text), mapping);
  expect(preview).toMatchObject({ findings: [] });
  expect(JSON.stringify(preview)).toContain('U3PLUS');
  expect(rows.length).toBeGreaterThan(5);
});
