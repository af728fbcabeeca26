import { TestProduct } from '../support/product';

let product: TestProduct;
beforeAll(async () => {
  product = await new TestProduct().start();
});
afterAll(() => product.stop());

const PLANNER = 'ada planner';
const forum = {
  cycleId: 'c-1',
  audience: 'YOUNG_PEOPLE',
  format: 'YOUTH_FORUM',
  title: 'Jugendforum Nord',
  heldOn: '2026-11-02',
  reached: 40,
  targetGroup: 'Jugendliche',
  areas: [],
  method: 'Weltcafé',
  accessibleForms: ['PLAIN_LANGUAGE'],
};
const hold = (body: unknown, headers = {}) =>
  product.post(PLANNER, '/participation/occasions', body, headers);

describe('a command over HTTP', () => {
  it('answers with id, revision and position, and is seen by who waits for it', async () => {
    const { status, body, headers } = await hold(forum);
    expect([status, body]).toEqual([201, expect.objectContaining({ revision: 0 })]);
    expect(headers['etag']).toBe('"0"');
    const page = await product.get(
      PLANNER,
      `/participation/occasions/${body.id}?waitFor=${body.position}`,
    );
    expect(page).toMatchObject({ status: 200, body: { title: 'Jugendforum Nord' } });
    expect(page.headers['etag']).toBe('"0"');
  });

  it('sent twice under one key takes effect once', async () => {
    const headers = { 'idempotency-key': 'forum-1' };
    const first = await hold(forum, headers);
    const second = await hold(forum, headers);
    expect(second.body).toEqual(first.body);
    expect(await hold({ ...forum, reached: 41 }, headers)).toMatchObject({
      status: 422,
      body: { code: 'COMMAND_ID_REUSED' },
    });
  });

  it('is known again after a restart', async () => {
    const headers = { 'idempotency-key': 'forum-2' };
    const first = await hold(forum, headers);
    await product.restart();
    expect((await hold(forum, headers)).body).toEqual(first.body);
  });

  it.each([
    ['an unknown field', { ...forum, colour: 'red' }, '/colour'],
    ['a missing field', { ...forum, title: undefined }, '/title'],
    ['31 February', { ...forum, heldOn: '2026-02-31' }, '/heldOn'],
    ['a negative count', { ...forum, reached: -1 }, '/reached'],
    ['a word that is none of the words', { ...forum, format: 'PARTY' }, '/format'],
  ])('names the field: %s', async (_, body, pointer) => {
    const reply = await hold(body);
    expect(reply).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } });
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.body['errors']).toEqual(
      expect.arrayContaining([expect.objectContaining({ pointer })]),
    );
  });

  it.each([
    ['__proto__', '{"__proto__":{"admin":true}}', 400, 'MALFORMED'],
    ['depth 33', `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`, 400, 'MALFORMED'],
    ['no JSON', '{', 400, 'MALFORMED'],
    ['more than 256 KB', JSON.stringify({ a: 'x'.repeat(257 * 1024) }), 413, 'BODY_TOO_LARGE'],
  ])('refuses %s', async (_, body, status, code) =>
    expect(await hold(body)).toMatchObject({ status, body: { code } }),
  );

  it('says so in English to who reads English', async () => {
    const { body } = await hold({}, { 'accept-language': 'en-GB,en;q=0.9' });
    expect(body['title']).toBe('Input incomplete or wrong');
  });

  it('is not for who is not signed in, nor for who may not', async () => {
    expect(await product.post('', '/participation/occasions', forum)).toMatchObject({
      status: 401,
      body: { code: 'NOT_SIGNED_IN' },
    });
    expect(await product.post('eve auditor', '/participation/occasions', forum)).toMatchObject({
      status: 403,
      body: { code: 'FORBIDDEN' },
    });
  });
});

describe('a read over HTTP', () => {
  it('shows how it stood at a recorded instant', async () => {
    const { body } = await hold(forum, { 'idempotency-key': 'forum-3' });
    const url = `/participation/occasions/${body.id}`;
    await product.get(PLANNER, `${url}?waitFor=${body.position}`);
    expect(await product.get(PLANNER, `${url}?asOf=${body.position}`)).toMatchObject({
      status: 200,
    });
    expect(await product.get(PLANNER, `${url}?asOf=2020-01-01T00:00:00Z`)).toMatchObject({
      status: 404,
    });
  });

  it.each([
    ['asOf', 'yesterday'],
    ['on', '2026-01-01'],
    ['limit', '1000'],
    ['orderBy', 'colour'],
    ['colour', 'red'],
  ])('refuses %s=%s', async (name, value) =>
    expect(await product.get(PLANNER, `/participation/hearings?${name}=${value}`)).toMatchObject({
      status: 400,
    }),
  );

  it('knows nothing elsewhere', async () =>
    expect(await product.get(PLANNER, '/nowhere')).toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND' },
    }));
});

describe('asked as of', () => {
  const asOf = (instant: string) =>
    product.get(PLANNER, `/participation/occasions?asOf=${encodeURIComponent(instant)}`, {
      'accept-language': 'en',
    });

  it('an instant to come, it says that nobody can know', async () => {
    const reply = await asOf(new Date(Date.now() + 3_600_000).toISOString());
    expect(reply).toMatchObject({ status: 400, body: { code: 'INVALID_READ' } });
    expect(reply.body['errors']).toEqual([
      expect.objectContaining({
        pointer: '/asOf',
        detail: expect.stringContaining('an instant up to now') as string,
      }),
    ]);
  });

  it('now, by a clock that goes a little ahead, it answers', async () =>
    expect(await asOf(new Date(Date.now() + 20_000).toISOString())).toMatchObject({ status: 200 }));
});

describe('health', () => {
  it('says that the process lives, without looking further', async () => {
    const reply = await product.app.inject({ method: 'GET', url: '/health/live' });
    expect([reply.statusCode, reply.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('names log, read models, reactions, deadlines and disk', async () => {
    await product.settle();
    const reply = await product.app.inject({ method: 'GET', url: '/health/ready' });
    const { status, parts } = reply.json<{ status: string; parts: { name: string }[] }>();
    expect([reply.statusCode, status]).toEqual([200, 'ok']);
    expect(parts.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'disk',
        'town: log',
        'town: read models',
        'town: reactions',
        'town: deadlines',
      ]),
    );
  });
});
