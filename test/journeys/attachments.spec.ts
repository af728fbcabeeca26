import type { Role } from '#kernel';
import { createHash } from 'node:crypto';
import { TestProduct, TOWN } from '../support/product';

let town: TestProduct;
let facilityId = '';
beforeAll(async () => {
  town = await new TestProduct().start();
  const area = { areaId: 'mitte', name: 'Mitte', level: 'DISTRICT', validFrom: '2020-01-01' };
  await town.post(ADA, '/areas', area);
  const { body: provider } = await town.post(ADA, '/providers', { name: 'V', type: 'FREE_OTHER' });
  const { body: facility } = await town.post(ADA, '/facilities', {
    ...{ name: 'Kita', providerId: provider.id, areaId: 'mitte', openedOn: '2012-09-01' },
  });
  facilityId = facility.id;
  await town.settle();
});
afterAll(() => town.stop());

const ADA = 'ada planner';
const BOUNDARY = 'x-form-x';

function form(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const body = Object.entries(parts).flatMap(([name, value]) => [
    Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n`),
    Buffer.from(value),
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...body, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

const of = (more: Readonly<Record<string, string | Buffer>> = {}) => ({
  ...{ subjectKind: 'facility', subjectId: facilityId, name: 'Plan.pdf', file: '%PDF-1.7' },
  ...more,
});

async function upload(parts: Readonly<Record<string, string | Buffer>>, caller = ADA, key = '') {
  const reply = await town.app.inject({
    method: 'POST',
    url: '/api/attachments',
    headers: {
      'x-caller': caller,
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      ...(key === '' ? {} : { 'idempotency-key': key }),
    },
    payload: form(parts),
  });
  await town.settle();
  return { status: reply.statusCode, body: reply.json<Record<string, unknown>>() };
}
const download = (id: unknown, caller = ADA) =>
  town.app.inject({
    url: `/api/attachments/${String(id)}/file`,
    headers: { 'x-caller': caller },
  });
const listed = async (caller = ADA, kind = 'facility', id = facilityId) =>
  town.get(caller, `/attachments?subjectKind=${kind}&subjectId=${id}`);
const rowsOf = async () => (await listed()).body['rows'] as readonly Record<string, unknown>[];

it('keeps a file with name, size and hash, and hands out the same bytes', async () => {
  const bytes = Buffer.from('<script>alert(document.cookie)</script>');
  const { status, body } = await upload(of({ name: '../Grundriß "neu".html', file: bytes }));
  expect(status).toBe(201);
  expect(await rowsOf()).toEqual([
    expect.objectContaining({
      ...{ id: body['id'], fileName: 'Grundriß neu.html', size: bytes.length, media: 'TEXT' },
      ...{ documentHash: createHash('sha256').update(bytes).digest('hex'), by: 'ada' },
    }),
  ]);
  const file = await download(body['id']);
  expect(file.rawPayload).toEqual(bytes);
  expect(file.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="Grundri_ neu.html"; filename*=UTF-8''Grundri%C3%9F%20neu.html`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store',
  });
});

it('sent twice under one id it is attached once', async () => {
  const before = (await rowsOf()).length;
  const first = await upload(of(), ADA, 'once');
  const second = await upload(of(), ADA, 'once');
  expect(second.body['id']).toBe(first.body['id']);
  expect(await rowsOf()).toHaveLength(before + 1);
});

it('tells the story of what it belongs to', async () => {
  const { body } = await town.get(ADA, `/story/${facilityId}`);
  expect(JSON.stringify(body)).toContain('die Datei „Plan.pdf“ angefügt (8 Bytes');
});

it.each<[string, Readonly<Record<string, string>>, number, string]>([
  ['an empty file', { file: '' }, 409, 'FILE_WITHOUT_CONTENT'],
  ['a name of nothing', { name: '..' }, 409, 'FILE_NAME_UNUSABLE'],
  ['a subject that is not there', { subjectId: 'nowhere' }, 404, 'SUBJECT_NOT_FOUND'],
  ['a kind that is not there', { subjectKind: 'toString' }, 404, 'SUBJECT_NOT_FOUND'],
  ['a person', { subjectKind: 'person', subjectId: 'ada' }, 404, 'SUBJECT_NOT_FOUND'],
  ['a name of 2000 characters', { name: 'x'.repeat(2000) }, 413, 'BODY_TOO_LARGE'],
])('refuses %s', async (_, more, status, code) => {
  expect(await upload(of(more))).toMatchObject({ status, body: { code } });
});

it('names the part that is missing', async () => {
  const { file, ...rest } = of();
  expect(file).toBeDefined();
  expect(await upload(rest)).toMatchObject({
    status: 400,
    body: { code: 'INVALID_REQUEST', errors: [{ pointer: '/file' }] },
  });
});

it('a file of more than 20 MB is refused, in words', async () => {
  expect(await upload(of({ file: Buffer.alloc(22_000_000, 1) }))).toMatchObject({
    status: 413,
    body: { code: 'BODY_TOO_LARGE' },
  });
});

it.each<[Role, number]>([
  ['committeeMember', 403],
  ['chair', 403],
  ['auditor', 403],
  ['administrator', 403],
  ['provider', 409],
])('a %s attaches nothing and takes nothing back', async (role, refused) => {
  expect((await upload(of(), `x ${role}`)).status).toBe(403);
  const id = String((await rowsOf())[0]?.['id']);
  const { status } = await town.post(`x ${role}`, `/attachments/${id}/detachment`, {
    reason: 'weil',
  });
  expect(status).toBe(refused);
});

describe('the written statement of a carrier', () => {
  let matter = '';
  let carriers: readonly string[] = [];
  const speaks = (at: number) =>
    JSON.stringify({
      ...{ tenant: TOWN, person: `speaker-${at}`, kind: 'person', roles: ['provider'] },
      providerId: carriers[at],
    });
  const response = (at = 0, more = {}) =>
    of({ subjectKind: 'response', subjectId: `${matter}.${carriers[at] ?? ''}`, ...more });
  const listedOf = async (caller: string, at = 0) =>
    listed(caller, 'response', `${matter}.${carriers[at] ?? ''}`);
  const takeBack = (caller: string, id: unknown) =>
    town.post(caller, `/attachments/${String(id)}/detachment`, { reason: 'Falsche Fassung' });

  beforeAll(async () => {
    const made = await Promise.all(
      ['Verein A', 'Verein B'].map((name) =>
        town.post(ADA, '/providers', { name, type: 'FREE_OTHER' }),
      ),
    );
    carriers = made.map(({ body }) => body.id);
    const { body } = await town.post(ADA, '/participation/invitations', {
      ...{ cycleId: 'kita-2027', stage: 'NEEDS', subject: 'Bedarf', carriers, areas: [] },
      ...{ noticeOn: new Date().toISOString().slice(0, 10), days: 14, place: { land: 'BW' } },
    });
    matter = body.id;
    await town.settle();
  });

  it('is attached by the carrier, seen by the office and by no other carrier', async () => {
    const { status, body } = await upload(response(), speaks(0));
    expect(status).toBe(201);
    expect((await listedOf(speaks(0))).body).toMatchObject({
      attaches: true,
      rows: [{ id: body['id'], fileName: 'Plan.pdf', by: 'speaker-0', removable: true }],
    });
    for (const reader of [ADA, 'eva auditor']) {
      expect((await download(body['id'], reader)).statusCode).toBe(200);
      const told = await town.get(
        reader,
        `/participation/invitations/${matter}/responses/${carriers[0] ?? ''}`,
      );
      expect(told).toMatchObject({ status: 200, body: { state: 'WAITING' } });
    }
    expect((await listedOf('eva auditor')).body).toMatchObject({
      attaches: false,
      rows: [{ removable: false }],
    });
    expect((await listedOf(speaks(1))).status).toBe(404);
    expect((await download(body['id'], speaks(1))).statusCode).toBe(404);
    expect((await upload(response(), speaks(1))).status).toBe(404);
    expect((await takeBack(speaks(1), body['id'])).status).toBe(404);
    const nobody = '00000000-0000-5000-8000-000000000000';
    expect((await upload(response(0, { subjectId: nobody }), ADA)).status).toBe(404);
  });

  it('stands in the story of the invitation and of the carrier', async () => {
    for (const id of [matter, carriers[0] ?? ''])
      expect(JSON.stringify((await town.get(ADA, `/story/${id}`)).body)).toContain('„Plan.pdf“');
  });

  it('is taken back by who attached it, in time; what the office attached stays', async () => {
    const own = await upload(response(), speaks(0));
    expect((await takeBack(speaks(0), own.body['id'])).status).toBe(200);
    const scanned = await upload(response(), ADA);
    expect(await takeBack(speaks(0), scanned.body['id'])).toMatchObject({
      status: 409,
      body: { code: 'ATTACHMENT_FIXED' },
    });
    expect((await takeBack(ADA, scanned.body['id'])).status).toBe(200);
  });

  it('a carrier finds what it is asked, the office the invitation alone', async () => {
    const kinds = async (caller: string) => {
      const { body } = await town.get(caller, '/search?q=Bedarf');
      return (body['rows'] as readonly { kind: string }[]).map(({ kind }) => kind);
    };
    expect(await kinds(speaks(0))).toEqual(['response']);
    expect(await kinds(ADA)).toEqual(['invitation']);
  });
});

it('whoever may not see the paper sees none of its files', async () => {
  const item = { resolutionItem: '1', text: 'Text', measureIds: [], planAdoption: false };
  const { body: paper } = await town.post(ADA, '/papers', { title: 'Entwurf', items: [item] });
  await town.settle();
  const { body } = await upload(of({ subjectKind: 'paper', subjectId: paper.id }));
  expect((await download(body['id'])).statusCode).toBe(200);
  const member = 'cem committeeMember';
  expect((await listed(member, 'paper', paper.id)).status).toBe(404);
  const hidden = await download(body['id'], member);
  const absent = await download('00000000-0000-5000-8000-000000000000', member);
  expect([hidden.statusCode, hidden.body]).toEqual([404, absent.body]);
});

it('taken back with a reason it is listed and handed out no more', async () => {
  const { body } = await upload(of({ name: 'weg.txt', file: 'weg' }));
  const at = `/attachments/${String(body['id'])}/detachment`;
  expect((await town.post(ADA, at, { reason: 'Falsche Fassung' })).status).toBe(200);
  await town.settle();
  expect(JSON.stringify(await rowsOf())).not.toContain('weg.txt');
  expect((await download(body['id'])).statusCode).toBe(404);
  const { body: story } = await town.get(ADA, `/story/${facilityId}`);
  expect(JSON.stringify(story)).toContain('„weg.txt“ entfernt: Falsche Fassung');
});

it('a file that was exchanged on disk is not handed out', async () => {
  const { body } = await upload(of({ name: 'echt.txt', file: 'echt' }));
  const { documentHash = '' } = (await rowsOf()).find(({ id }) => id === body['id']) ?? {};
  const hash = String(documentHash);
  const { writeFileSync } = await import('node:fs');
  const folder = `${town.product.configuration.data}/tenants/${TOWN}/documents/${hash.slice(0, 2)}`;
  writeFileSync(`${folder}/${hash.slice(2)}`, 'falsch');
  expect((await download(body['id'])).statusCode).toBeGreaterThanOrEqual(500);
});
