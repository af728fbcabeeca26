import { TestProduct, TOWN, type Answer } from '../support/product';

let product: TestProduct;
beforeAll(async () => {
  product = await new TestProduct().start();
});
afterAll(() => product.stop());

const ADA = 'ada planner';
const done = (answer: Answer): Answer => {
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
  return answer;
};
const post = async (url: string, body: object = {}, by = ADA) =>
  done(await product.post(by, url, body));
const read = async (url: string, by = ADA) => done(await product.get(by, url)).body;
const rowsOf = (body: Answer['body']) => body['rows'] as Record<string, unknown>[];

let seeblick: string;
let nord: string;
let snapshotId: string;
const houses: Record<string, string> = {};

/** Who speaks for a provider. */
const speaker = (providerId: string) =>
  JSON.stringify({ tenant: TOWN, person: 'rosa', kind: 'person', roles: ['provider'], providerId });

beforeAll(async () => {
  await post('/areas', {
    areaId: 'altstadt',
    name: 'Altstadt',
    level: 'DISTRICT',
    validFrom: '2020-01-01',
  });
  const provider = async (name: string) =>
    (await post('/providers', { name, type: 'FREE_OTHER' })).body.id;
  [seeblick, nord] = [await provider('Kinderhaus Seeblick e. V.'), await provider('Nordlicht')];
  for (const [name, providerId] of [
    ['Kita Seeblick', seeblick],
    ['Kita Nord', nord],
  ] as const) {
    const { id } = (
      await post('/facilities', { name, providerId, areaId: 'altstadt', openedOn: '2020-09-01' })
    ).body;
    houses[name] = id;
    await post(`/facilities/${id}/offers`, {
      offerId: 'krippe',
      kind: 'CRECHE',
      from: '2020-09-01',
    });
  }
  snapshotId = (
    await post('/snapshots', {
      title: 'Bestand',
      placesOn: '2026-03-01',
      areaIds: ['altstadt'],
      ageGroups: ['U3'],
      measures: ['PLACES'],
    })
  ).body.id;
  await product.settle();
  for (const providerId of [seeblick, nord])
    await post(`/snapshots/${snapshotId}/requests`, { providerId, dueOn: '2099-04-15' });
  await product.settle();
});

const row = (facilityId: string | undefined, change: object = {}) => ({
  facilityId,
  ...{ offerId: 'krippe', ageGroup: 'U3', careForm: 'GT' },
  ...{ permitted: 20, offered: 20, occupied: 18, reserved: 0, ...change },
});

it('a provider sees its own request and form, and no other', async () => {
  const own = rowsOf(await read('/data-requests', speaker(seeblick)));
  expect(own).toMatchObject([{ providerId: seeblick, state: 'OPEN', placesOn: '2026-03-01' }]);
  expect(rowsOf(await read(`/data-requests?providerId=${nord}`, speaker(seeblick)))).toHaveLength(
    1,
  );
  expect(rowsOf(await read('/data-requests'))).toHaveLength(2);
  const form = await read(`/snapshots/${snapshotId}/requests/${seeblick}`, speaker(seeblick));
  expect(rowsOf(form)).toMatchObject([
    { facilityName: 'Kita Seeblick', offerId: 'krippe', ageGroup: 'U3', offered: null },
  ]);
  const other = `/snapshots/${snapshotId}/requests/${nord}`;
  expect((await product.get(speaker(seeblick), other)).status).toBe(404);
  expect((await product.get(speaker(seeblick), `/snapshots/${snapshotId}/places`)).status).toBe(
    403,
  );
});

it('answers for nobody else, and not for another house', async () => {
  const rows = [row(houses['Kita Nord'])];
  const foreign = `/snapshots/${snapshotId}/requests/${nord}/answer`;
  expect((await product.post(speaker(seeblick), foreign, { rows })).status).toBe(403);
  const own = `/snapshots/${snapshotId}/requests/${seeblick}/answer`;
  expect((await product.post(speaker(seeblick), own, { rows })).body).toMatchObject({
    code: 'NOT_YOUR_FACILITY',
    errors: [{ pointer: '/rows/0/facilityId' }],
  });
});

it('every wrong cell is named, in words', async () => {
  const { status, body } = await product.post(
    ADA,
    `/snapshots/${snapshotId}/places`,
    {
      source: 'Tabelle',
      rows: [
        row(houses['Kita Seeblick'], { occupied: 25 }),
        row(houses['Kita Nord'], { offered: 21 }),
      ],
    },
    { 'accept-language': 'de' },
  );
  expect(status).toBe(409);
  expect(body['errors']).toMatchObject([
    { pointer: '/rows/0/occupied', code: 'OCCUPIED_WITHIN_PERMITTED', value: '25' },
    { pointer: '/rows/1/offered', code: 'OFFERED_WITHIN_PERMITTED', value: '21' },
  ]);
  for (const { detail, wayOut } of body['errors'] as { detail: string; wayOut: string }[]) {
    expect(detail).toMatch(/20/);
    expect(wayOut).not.toBe('');
  }
  expect(rowsOf(await read(`/snapshots/${snapshotId}/places`))[0]).toMatchObject({ offered: null });
});

it('the answer goes into the register and, taken, into the inventory; each figure says whence', async () => {
  await post(
    `/snapshots/${snapshotId}/requests/${seeblick}/answer`,
    { rows: [row(houses['Kita Seeblick'])], note: 'Frau Beispiel weiß mehr' },
    speaker(seeblick),
  );
  await post(`/snapshots/${snapshotId}/places`, {
    source: 'Betriebserlaubnis',
    rows: [row(houses['Kita Nord'], { permitted: 10, offered: 10, occupied: 9 })],
  });
  await product.settle();
  expect(rowsOf(await read('/data-requests?state=DELIVERED'))).toMatchObject([
    { providerId: seeblick, answered: 1, note: 'Frau Beispiel weiß mehr' },
  ]);
  const table = await read(`/snapshots/${snapshotId}/places`);
  expect(rowsOf(table)).toMatchObject([
    { facilityName: 'Kita Nord', offered: 10, from: '2026-03-01', reported: true },
    { facilityName: 'Kita Seeblick', offered: 20, report: { providerId: seeblick } },
  ]);
  await post(`/snapshots/${snapshotId}/places-from-register`);
  await product.settle();
  const derived = await read(`/snapshots/${snapshotId}/derivation?figureId=altstadt.U3.PLACES`);
  expect(derived).toMatchObject({ value: '30', areaName: 'Altstadt' });
  expect(derived['terms']).toMatchObject([
    { facilityName: 'Kita Nord', places: 10, source: 'Betriebserlaubnis' },
    { facilityName: 'Kita Seeblick', places: 20, report: { providerId: seeblick } },
  ]);
});

it('the note stands in the log only sealed', async () => {
  const { body } = await product.get('rita auditor', `/log?limit=500`);
  expect(JSON.stringify(body)).toContain('DataAnswered');
  expect(JSON.stringify(body)).not.toContain('Frau Beispiel');
});

it('ten thousand pasted rows are refused with the limit and a way out', async () => {
  const rows = Array.from({ length: 10_000 }, () => row('f'));
  const { status, body } = await product.post(ADA, `/snapshots/${snapshotId}/places`, {
    source: 'x',
    rows,
  });
  expect([400, 413]).toContain(status);
  expect(body['errors']).toMatchObject([{ wayOut: expect.stringMatching(/\w/) }]);
});
