import { ImportService, type TableMappingDto } from '#interchange';
import type { DocumentHash } from '#kernel';
import type { Caller } from '#shell';
import { readFileSync } from 'node:fs';
import { TestProduct, TOWN, type Answer } from '../support/product';

let product: TestProduct;
let service: ImportService;
beforeAll(async () => {
  product = await new TestProduct().start();
  service = new ImportService(product.product.tenants);
});
afterAll(() => product.stop());

const ADA = 'ada planner';
const BEN = 'ben headOfPlanning';
const caller: Caller = { tenant: TOWN, person: 'ada', kind: 'person', roles: ['planner'] };
const FIXTURES = 'libs/interchange/fixtures';

const post = async (url: string, body: object = {}, by = ADA): Promise<Answer> => {
  const answer = await product.post(by, url, body);
  if (answer.status >= 300) throw new Error(`${url}: ${JSON.stringify(answer.body)}`);
  return answer;
};
const refused = async (url: string, body: object, code: string) =>
  expect((await product.post(ADA, url, body)).body).toMatchObject({ code });
const rowsOf = (body: Answer['body']) => body['rows'] as Record<string, unknown>[];

/** Reads until it is as expected. */
async function until(
  url: string,
  seen: (body: Answer['body']) => boolean,
): Promise<Answer['body']> {
  for (let attempt = 0; attempt < 250; attempt++) {
    const { status, body } = await product.get(ADA, url);
    if (status === 200 && seen(body)) return body;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${url} did not come to be as expected.`);
}

async function confirm(bytes: Uint8Array, mapping: TableMappingDto): Promise<Answer> {
  const documentHash = await service.keep(caller, bytes, mapping);
  return post('/imports', { documentHash, mapping });
}

describe('the register', () => {
  it('keeps areas in their hierarchy', async () => {
    const area = { validFrom: '2020-01-01' };
    await post('/areas', { ...area, areaId: 'stadt', name: 'Stadt', level: 'CITY' });
    await refused(
      '/areas',
      { ...area, areaId: 'altstadt', name: 'Altstadt', level: 'DISTRICT', parentId: 'mitte' },
      'UNKNOWN_PARENT_AREA',
    );
    await post('/areas', {
      ...area,
      areaId: 'altstadt',
      name: 'Altstadt',
      level: 'DISTRICT',
      parentId: 'stadt',
    });
    await refused(
      '/areas/stadt/place',
      { hierarchy: 'PLANNING', parentId: 'altstadt' },
      'AREA_CIRCLE',
    );
    await until('/areas?on=2020-01-01', (body) => rowsOf(body).length === 2);
    expect(rowsOf((await product.get(ADA, '/areas?on=2019-12-31')).body)).toEqual([]);
  });

  it('answers for places of a day, and counts utilisation', async () => {
    const { body: provider } = await post('/providers', { name: 'Seeblick', type: 'FREE_OTHER' });
    const { body: facility } = await post('/facilities', {
      name: 'Kita Seeblick',
      providerId: provider.id,
      areaId: 'altstadt',
      openedOn: '2012-09-01',
    });
    const at = `/facilities/${facility.id}/offers`;
    await post(at, { offerId: 'krippe', kind: 'CRECHE', from: '2012-09-01' });
    const capacity = (on: string, occupied: number) => ({
      ...{ ageGroup: 'U3', careForm: 'GT', permitted: 20, offered: 20, reserved: 2 },
      ...{ on, occupied, source: 'Meldung' },
    });
    const record = (on: string, occupied: number) =>
      post(`${at}/krippe/capacity`, { ...capacity(on, occupied), backdating: 'Erstaufnahme' }, BEN);
    await record('2026-03-01', 18);
    await record('2025-03-01', 15);
    await refused(`${at}/krippe/capacity`, capacity('2026-03-01', 21), 'OCCUPIED_WITHIN_PERMITTED');
    const occupied = async (on: string) =>
      rowsOf(await until(`/capacities?on=${on}`, () => true)).map((row) => [
        row['occupied'],
        row['utilisation'],
      ]);
    await until('/capacities', (body) => rowsOf(body).length === 2);
    expect(await occupied('2025-12-31')).toEqual([[15, { exact: '3/4', percent: '75.0' }]]);
    expect(await occupied('2026-03-01')).toEqual([[18, { exact: '9/10', percent: '90.0' }]]);
  });
});

describe('a snapshot', () => {
  let snapshotId = '';
  const mapping: TableMappingDto = {
    source: 'Einwohnerregister (Beispiel)',
    publication: 'PUBLISHED',
    empty: 'NIL',
    defaults: { areaId: 'stadt', measure: 'INHABITANTS', asOf: '2025-12-31' as never },
    columns: [
      { header: 'alter', role: 'ageGroup' },
      { header: 'maenner_nichtdeutsch', role: 'value', sex: 'MALE', nationality: 'FOREIGN' },
      { header: 'frauen_nichtdeutsch', role: 'value', sex: 'FEMALE', nationality: 'FOREIGN' },
      { header: 'maenner_deutsch', role: 'value', sex: 'MALE', nationality: 'GERMAN' },
      { header: 'frauen_deutsch', role: 'value', sex: 'FEMALE', nationality: 'GERMAN' },
    ],
  };
  const bytes = readFileSync(`${FIXTURES}/pyramide.csv`);

  it('takes places from the register, those of an area with those of its parts', async () => {
    const { body } = await post('/snapshots', {
      title: 'Bestand',
      placesOn: '2026-03-01',
      areaIds: ['stadt'],
      ageGroups: ['U3'],
      measures: ['CHILDREN', 'PLACES', 'OCCUPIED_PLACES'],
    });
    snapshotId = body.id;
    await post(`/snapshots/${snapshotId}/places-from-register`);
    const figures = await until(
      `/snapshots/${snapshotId}/figures`,
      (found) => rowsOf(found).length === 2,
    );
    expect(rowsOf(figures).map(({ measure, value }) => [measure, value])).toEqual([
      ['PLACES', '20'],
      ['OCCUPIED_PLACES', '18'],
    ]);
  });

  it('refuses to be frozen with figures missing, and names them', async () => {
    const { body } = await product.post(BEN, `/snapshots/${snapshotId}/freeze`, {});
    expect(body).toMatchObject({ code: 'INVENTORY_COMPLETE' });
    expect(JSON.stringify(body)).toContain('Stadt U3 CHILDREN');
  });

  it('a preview stores nothing', async () => {
    const preview = await service.preview(caller, bytes, mapping);
    expect(preview).toMatchObject({ figureCount: 20, errors: 0, undefinedAreas: [] });
    expect(rowsOf((await product.get(ADA, '/imports')).body)).toEqual([]);
    const { documents } = product.product.tenants.get(TOWN);
    expect(await documents.get(preview.hash)).toBeUndefined();
    await refused('/imports', { documentHash: preview.hash, mapping }, 'DOCUMENT_NOT_FOUND');
  });

  it('an auditor imports nothing', () =>
    expect(service.preview({ ...caller, roles: ['auditor'] }, bytes, mapping)).rejects.toThrow());

  it('the same file twice is one import, visible once complete, with its cells', async () => {
    const { body: first } = await confirm(bytes, mapping);
    const { body: second } = await confirm(bytes, mapping);
    expect(second.id).toBe(first.id);
    await until(`/imports/${first.id}`, (body) => body['state'] === 'COMPLETED');
    expect(rowsOf((await product.get(ADA, '/imports')).body)).toHaveLength(1);
    const figures = await product.get(ADA, `/imports/${first.id}/figures?ageGroup=AGE_2`);
    expect(rowsOf(figures.body)).toContainEqual(
      expect.objectContaining({ value: '285', line: 4, column: 4, sex: 'MALE' }),
    );
    const take = (ofAgeGroups: string[]) => ({
      importId: first.id,
      figures: [
        {
          areaId: 'stadt',
          ageGroup: 'U3',
          measure: 'CHILDREN',
          ofMeasure: 'INHABITANTS',
          ofAgeGroups,
        },
      ],
    });
    const url = `/snapshots/${snapshotId}/figures-from-import`;
    await refused(url, take(['AGE_0', 'AGE_3']), 'IMPORT_HAS_NO_SUCH_FIGURE');
    await post(url, take(['AGE_0', 'AGE_1', 'AGE_2']));
    await post(`/snapshots/${snapshotId}/freeze`, {}, BEN);
  });

  it('shows the supply ratio exactly, and every cell behind it', async () => {
    const supply = await until(
      `/snapshots/${snapshotId}/supply`,
      (body) => rowsOf(body).length === 1,
    );
    expect(rowsOf(supply)[0]).toMatchObject({
      children: '1905',
      places: '20',
      ratio: { exact: '4/381', percent: '1.0' },
    });
    const { body } = await product.get(ADA, `/snapshots/${snapshotId}/figures?measure=CHILDREN`);
    expect(rowsOf(body)[0]?.['origins']).toHaveLength(12);
  });

  it('is corrected by naming figure, reason, source and the event that recorded it', async () => {
    const figureId = 'stadt.U3.CHILDREN';
    await refused(
      `/snapshots/${snapshotId}/figures`,
      {
        figures: [
          {
            areaId: 'stadt',
            ageGroup: 'U3',
            measure: 'CHILDREN',
            value: '1',
            source: 'x',
            method: 'x',
            quality: 'REPORTED',
          },
        ],
      },
      'SNAPSHOT_FROZEN',
    );
    const correction = {
      figureId,
      value: '1906',
      reason: 'Nachmeldung',
      source: 'Register, 15.03.',
    };
    await post(`/snapshots/${snapshotId}/corrections`, correction);
    const body = await until(
      `/snapshots/${snapshotId}/figures?measure=CHILDREN`,
      (found) => rowsOf(found)[0]?.['value'] === '1906',
    );
    expect(rowsOf(body)[0]).toMatchObject({ published: '1905', deviates: true });
    const { store } = product.product.tenants.get(TOWN);
    const events = [];
    for await (const page of store.read(`${TOWN}.snapshot-${snapshotId}`)) events.push(...page);
    const recording = events.filter(({ type }) => type === 'SnapshotFiguresRecorded').at(-1);
    expect(events.at(-1)?.metadata.corrects).toBe(recording?.id);
  });
});

it('a large table goes through in chunks', async () => {
  const rows = Array.from({ length: 1234 }, (_, index) => `block-${index};${index}`);
  const mapping: TableMappingDto = {
    source: 'Beispiel',
    defaults: { ageGroup: 'U3', measure: 'PLACES', asOf: '2026-03-01' as never },
    columns: [
      { column: 1, role: 'area' },
      { column: 2, role: 'value' },
    ],
  };
  const { body } = await confirm(Buffer.from(['Block;Plätze', ...rows].join('\n')), mapping);
  const done = await until(`/imports/${body.id}`, (found) => found['state'] === 'COMPLETED');
  expect(done).toMatchObject({ chunks: 3, recorded: 3, figures: 1234 });
});

it('a file nobody uploaded is not found', () =>
  refused(
    '/imports',
    { documentHash: 'ab'.repeat(32) as DocumentHash, mapping: { source: 'x', columns: [] } },
    'DOCUMENT_NOT_FOUND',
  ));
