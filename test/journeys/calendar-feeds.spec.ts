import ICAL from 'ical.js';
import { TestProduct, TOWN } from '../support/product';

let town: TestProduct;
beforeAll(async () => {
  town = await new TestProduct().start();
});
afterAll(() => town.stop());

const ADMIN = 'eva administrator';
const HEAD = 'hanna headOfPlanning';

const in_ = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A person of the directory: the feed must find them without a session. */
async function person(name: string, role: string): Promise<string> {
  const { body } = await town.post(ADMIN, '/people', { name });
  await town.settle();
  await town.post('kai administrator', `/people/${body.id}/roles`, { role });
  await town.settle();
  return body.id;
}

async function read(path: string) {
  const { statusCode, body, headers } = await town.app.inject({ url: path });
  return { status: statusCode, body, type: String(headers['content-type']) };
}

function events(body: string) {
  const calendar = new ICAL.Component(ICAL.parse(body) as never);
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    uid: String(component.getFirstPropertyValue('uid')),
    sequence: Number(component.getFirstPropertyValue('sequence')),
    status: String(component.getFirstPropertyValue('status')),
    start: String(component.getFirstPropertyValue('dtstart')),
    summary: String(component.getFirstPropertyValue('summary')),
    url: String(component.getFirstPropertyValue('url')),
  }));
}

async function feedOf(caller: string): Promise<string> {
  const { status, body: feed } = await town.post(caller, '/calendar-feeds', {});
  expect(status).toBe(201);
  await town.settle();
  const { body } = await town.get(caller, '/calendar-feeds');
  const rows = body['rows'] as readonly { id: string; path: string }[];
  return rows.find(({ id }) => id === feed.id)?.path ?? '';
}

async function assign(title: string, dueOn: string, role = 'planner'): Promise<string> {
  const { body, status } = await town.post(HEAD, '/tasks', {
    subject: { kind: 'CYCLE', id: 'c1' },
    ...{ title, why: 'Weil es ansteht.', for: { role }, dueOn },
  });
  if (status >= 300) throw new Error(JSON.stringify(body));
  await town.settle();
  return body.id;
}

describe('a feed of one’s own', () => {
  let ada = '';
  let path = '';
  beforeAll(async () => {
    ada = `${await person('Ada Ärmel', 'planner')} planner`;
    path = await feedOf(ada);
  });

  it('shows due days with stable names, and links back', async () => {
    const id = await assign('Träger fragen', in_(20));
    const { status, body, type } = await read(path);
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(events(body)).toEqual([
      {
        ...{ uid: `task-${id}@${TOWN}.jahresring`, sequence: 0, status: 'CONFIRMED' },
        ...{ start: in_(20), summary: 'Frist: Träger fragen' },
        url: `${town.product.configuration.publicOrigin}/tasks/${id}`,
      },
    ]);
    expect((await read(path)).body).toBe(body);
    expect(events((await read(`${path}?lang=en`)).body)[0]?.summary).toBe('Due: Träger fragen');
  });

  it('counts up when a day moves, and says CANCELLED instead of forgetting', async () => {
    const id = await assign('Bestand prüfen', in_(30));
    const one = async () => events((await read(path)).body).find(({ uid }) => uid.includes(id));
    const first = await one();
    await town.post(HEAD, `/tasks/${id}/due-date`, { dueOn: in_(40), reason: 'Später' });
    await town.settle();
    const moved = await one();
    expect(moved).toMatchObject({ uid: first?.uid, start: in_(40), status: 'CONFIRMED' });
    expect(moved?.sequence).toBeGreaterThan(first?.sequence ?? 0);
    await town.post(HEAD, `/tasks/${id}/cancellation`, { reason: 'Entfällt' });
    await town.settle();
    const gone = await one();
    expect(gone).toMatchObject({ uid: first?.uid, status: 'CANCELLED' });
    expect(gone?.sequence).toBeGreaterThan(moved?.sequence ?? 0);
  });

  it('shows nothing of others', async () => {
    const id = await assign('Für die Leitung', in_(10), 'headOfPlanning');
    expect((await read(path)).body).not.toContain(id);
  });

  it('stands in the log without its secret', async () => {
    const secret = path.split('/').at(-1)?.replace('.ics', '') ?? '';
    expect(secret.length).toBeGreaterThan(40);
    const log: string[] = [];
    for await (const page of town.product.tenants.of(TOWN).store.readAll())
      log.push(JSON.stringify(page.map(({ data, metadata }) => ({ data, metadata }))));
    expect(log.join('')).toContain(path.split('/')[3]);
    expect(log.join('')).not.toContain(secret);
  });

  it('opens with nothing but its own secret', async () => {
    const other = await feedOf(ada);
    const [, , , feedId = ''] = path.split('/');
    const guesses = [
      `/calendar/${TOWN}/${feedId}/${'A'.repeat(43)}.ics`,
      `/calendar/${TOWN}/${feedId}/${other.split('/').at(-1) ?? ''}`,
      `/calendar/nowhere/${feedId}/${path.split('/').at(-1) ?? ''}`,
      `/calendar/${TOWN}/toString/x.ics`,
      `/calendar/${TOWN}/..%2f..%2fetc/x.ics`,
    ];
    for (const guess of guesses)
      expect(await read(guess)).toMatchObject({ status: 404, body: '404\n' });
  });

  it('is another’s neither to see nor to revoke', async () => {
    const [, , , feedId = ''] = path.split('/');
    const { body } = await town.get('ben planner', '/calendar-feeds');
    expect(body['rows']).toEqual([]);
    const { status } = await town.post('ben planner', `/calendar-feeds/${feedId}/revocation`, {});
    expect(status).toBe(404);
    expect((await read(path)).status).toBe(200);
  });

  it('ends when it is revoked', async () => {
    const [, , , feedId = ''] = path.split('/');
    expect((await town.post(ada, `/calendar-feeds/${feedId}/revocation`, {})).status).toBe(200);
    await town.settle();
    expect(await read(path)).toMatchObject({ status: 404 });
  });

  it('ends with the person', async () => {
    const { body: lea } = await town.post(ADMIN, '/people', { name: 'Lea Löscher' });
    const { id } = lea;
    await town.settle();
    const hers = await feedOf(`${id} planner`);
    expect((await read(hers)).status).toBe(200);
    const basis = { legalBasis: 'GDPR_17' };
    const asked = await town.post(ADMIN, `/people/${id}/erasure-requests`, basis);
    const erased = await town.post('kai administrator', `/people/${id}/erasure`, {});
    expect([asked.body, erased.body]).toEqual([
      expect.objectContaining({ id }),
      expect.objectContaining({ id }),
    ]);
    await town.settle();
    expect((await read(hers)).status).toBe(404);
  });
});

describe('the public feed of a body', () => {
  let bodyId = '';
  const CLERK = 'uwe minuteTaker';
  const path = () => `/calendar/${TOWN}/bodies/${bodyId}.ics`;
  const convene = async (days: number, more: object = {}) => {
    const { body, status } = await town.post(CLERK, '/sessions', {
      ...{ bodyId, date: in_(days), sentOn: in_(-1) },
      ...more,
    });
    if (status >= 300) throw new Error(JSON.stringify(body));
    await town.settle();
    return body.id;
  };
  const entry = async (id: string) =>
    events((await read(path())).body).find(({ uid }) => uid.includes(id));

  beforeAll(async () => {
    const { body } = await town.post(HEAD, '/bodies', {
      ...{ kind: 'COUNCIL', name: 'Gemeinderat', place: { land: 'BW' } },
    });
    bodyId = body.id;
    await town.post(HEAD, `/bodies/${bodyId}/constitution`, {
      constitutedOn: in_(-20),
      seats: [{ seatId: 'R1', group: 'COUNCIL_SIDE', voting: true }],
    });
  });

  it('is for everybody, with stable names and a link back', async () => {
    const id = await convene(30);
    const { status, type, body } = await read(path());
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(body).toContain('NAME:Gemeinderat');
    expect(events(body)).toEqual([
      {
        ...{ uid: `session-${id}@${TOWN}.jahresring`, sequence: 0, status: 'CONFIRMED' },
        ...{ start: in_(30), summary: 'Sitzung: Gemeinderat' },
        url: `${town.product.configuration.publicOrigin}/sessions/${id}`,
      },
    ]);
    expect((await read(`${path()}?lang=en`)).body).toContain('Session: Gemeinderat');
  });

  it('says CANCELLED under the same name when a session is called off', async () => {
    const id = await convene(40);
    const first = await entry(id);
    const reason = { reason: 'Der Saal ist gesperrt.' };
    const { status } = await town.post(CLERK, `/sessions/${id}/cancellation`, reason);
    expect(status).toBe(200);
    await town.settle();
    const gone = await entry(id);
    expect(gone).toEqual({ ...first, sequence: 1, status: 'CANCELLED' });
    expect((await read(path())).body).not.toContain('gesperrt');
    const page = await town.get(HEAD, `/sessions/${id}`);
    expect(page.body).toMatchObject({ status: 'CANCELLED', ...reason });
    const late = await town.post(CLERK, `/sessions/${id}/opening`, {});
    expect(late.body).toMatchObject({ code: 'SESSION_CANCELLED' });
  });

  it('keeps to itself what is not public, and bodies that are none', async () => {
    const id = await convene(50, { closedFor: 'LEGITIMATE_INTERESTS' });
    expect((await read(path())).body).not.toContain(id);
    for (const none of ['nowhere', '..%2f..%2fetc', '0f4c9a52-7d0e-5b1c-9a3e-2f6b8d1c4e70'])
      expect(await read(`/calendar/${TOWN}/bodies/${none}.ics`)).toMatchObject({ status: 404 });
    expect(await read(`/calendar/elsewhere/bodies/${bodyId}.ics`)).toMatchObject({ status: 404 });
  });
});
