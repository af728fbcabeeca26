import { localDateOf, plusDays } from '#calendar';
import { SystemClock } from '#product';
import { TestProduct, type Answer } from '../support/product';

let product: TestProduct;
beforeAll(async () => {
  product = await new TestProduct().start();
});
afterAll(() => product.stop());

const today = localDateOf(new SystemClock().now());
const [invited, yesterday] = [plusDays(today, -20), plusDays(today, -1)];

const ADMIN = 'root administrator headOfPlanning';
const AUTHOR = 'ada planner';
const HEAD = 'ben headOfPlanning';
const CHAIR = 'cleo chair';
const CLERK = 'eve minuteTaker';

const post = async (caller: string, url: string, body: object = {}): Promise<Answer> => {
  const answer = await product.post(caller, url, body);
  if (answer.status >= 300) throw new Error(`${url}: ${JSON.stringify(answer.body)}`);
  return answer;
};
const refused = async (
  caller: string,
  url: string,
  body: object,
  code: string,
  more: object = {},
) => expect((await product.post(caller, url, body)).body).toMatchObject({ code, ...more });

/** Reads until the reaction has come through. */
async function until(
  url: string,
  seen: (body: Answer['body']) => boolean,
): Promise<Answer['body']> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { status, body } = await product.get(HEAD, url);
    if (status === 200 && seen(body)) return body;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${url} did not come to be as expected.`);
}

async function body(kind: string, name: string, sides: [number, number]) {
  const { body: made } = await post(ADMIN, '/bodies', { kind, name, place: { land: 'BW' } });
  const of = (group: string, n: number) =>
    Array.from({ length: n }, (_, i) => ({ seatId: `${group[0]!}${i + 1}`, group, voting: true }));
  const seats = [...of('COUNCIL_SIDE', sides[0]), ...of('FREE_CARRIER_SIDE', sides[1])];
  await post(ADMIN, `/bodies/${made.id}/constitution`, { constitutedOn: invited, seats });
  const assignments = seats.map(({ seatId }) => ({ seatId, person: `${name}-${seatId}` }));
  await post(ADMIN, `/bodies/${made.id}/seats`, { from: invited, assignments });
  return { id: made.id, seats: seats.map(({ seatId }) => seatId) };
}

async function session(bodyId: string, date: string, item?: { paperId: string; stepId: string }) {
  const { body: made } = await post(CLERK, '/sessions', { bodyId, date, sentOn: invited });
  if (item) await post(CLERK, `/sessions/${made.id}/agenda-items`, { itemId: '5', ...item });
  await post(CLERK, `/sessions/${made.id}/opening`);
  return made.id;
}

const items = [
  {
    resolutionItem: '1',
    text: 'Aufnahme in die Bedarfsplanung',
    measureIds: ['m-1'],
    planAdoption: false,
  },
  { resolutionItem: '2', text: 'Mittel im Haushalt', measureIds: [], planAdoption: false },
];

async function releasedPaper(jha: string, rat: string) {
  const { body: paper } = await post(AUTHOR, '/papers', {
    cycleId: 'c-1',
    title: 'Kita Johestraße',
    items,
  });
  const step = (stepId: string, bodyId: string, competence: string) => ({
    stepId,
    bodyId,
    competence,
  });
  await post(AUTHOR, `/papers/${paper.id}/chain`, {
    steps: [step('1', jha, 'RECOMMEND'), step('2', rat, 'DECIDE')],
  });
  await refused('ada headOfPlanning', `/papers/${paper.id}/release`, {}, 'SECOND_PERSON');
  await post(HEAD, `/papers/${paper.id}/release`);
  return paper.id;
}

it('a paper goes from the committee to the council and is decided', async () => {
  const jha = await body('JHA', 'Jugendhilfeausschuss', [3, 2]);
  const rat = await body('COUNCIL', 'Gemeinderat', [7, 0]);
  const paperId = await releasedPaper(jha.id, rat.id);
  const inCouncil = await session(rat.id, today, { paperId, stepId: '2' });
  await post(CLERK, `/sessions/${inCouncil}/attendance`, { itemId: '5', present: rat.seats });
  const vote = { itemId: '5', resolutionItems: ['1', '2'], votes: { yes: 6, no: 0, abstain: 1 } };

  await refused(CLERK, `/sessions/${inCouncil}/results`, vote, 'COMMITTEE_HEARD_FIRST', {
    status: 409,
    rule: '§ 71 Abs. 4 S. 2 SGB VIII',
  });

  const inCommittee = await session(jha.id, yesterday, { paperId, stepId: '1' });
  const url = `/sessions/${inCommittee}`;
  await post(CLERK, `${url}/attendance`, { itemId: '5', present: jha.seats });
  await post(CLERK, `${url}/recusals`, {
    itemId: '5',
    seatId: 'F1',
    ground: 'Vorstand des Trägers',
  });
  const log: string[] = [];
  for await (const page of product.product.tenants.get('town').store.readAll())
    log.push(JSON.stringify(page.map(({ data }) => data)));
  expect(log.join()).toContain('$sealed');
  expect(log.join()).not.toContain('Vorstand des Trägers');
  const recused = { rollCall: [{ seatId: 'F1', choice: 'yes' }] };
  await refused(
    CLERK,
    `${url}/results`,
    { itemId: '5', resolutionItems: ['1', '2'], ...recused },
    'SEAT_RECUSED',
  );
  await refused(
    CLERK,
    `${url}/results`,
    { ...vote, votes: { yes: 5, no: 0, abstain: 0 } },
    'VOTES_EXCEED_PRESENT',
  );
  await post(CLERK, `${url}/results`, { ...vote, votes: { yes: 1, no: 2, abstain: 1 } });

  // Who sits there has no entry in the directory: the story says the seat alone.
  const { body: story } = await product.get(HEAD, `/story/${inCommittee}`);
  expect(JSON.stringify(story)).toContain('Der Sitz F1 wirkt zu Punkt 5');

  // at once: the session's result counts before the paper has taken it over
  const { body: decided } = await post(CLERK, `/sessions/${inCouncil}/results`, {
    ...vote,
    resultLabel: 'einstimmig',
  });
  await post(CLERK, `/sessions/${inCouncil}/closing`);

  const paper = await until(`/papers/${paperId}`, ({ status }) => status === 'DECIDED');
  expect(paper).toMatchObject({
    items: [
      { outcome: 'ACCEPTED', decidedBy: 'Gemeinderat', decidedOn: today },
      { outcome: 'ACCEPTED' },
    ],
    chain: [
      { status: 'COMPLETED', outcome: 'REJECTED' },
      { status: 'COMPLETED', outcome: 'ACCEPTED' },
    ],
  });

  const result = await product.get(
    HEAD,
    `/sessions/${inCouncil}/agenda-items/5/results/1?waitFor=${decided.position}`,
  );
  expect(result.body).toMatchObject({
    resultLabel: 'einstimmig',
    unanimous: false,
    noOpposition: true,
  });
  expect(JSON.stringify(result.body)).toContain(
    'Gemeinderat: Ziffer 1 mit 6 zu 0 Stimmen bei 1 Enthaltung angenommen.',
  );
  const rows = async (query: string) =>
    ((await product.get(HEAD, `/results?cycleId=c-1&${query}`)).body['rows'] as unknown[]).length;
  expect(await rows(`on=${yesterday}`)).toBe(2);
  expect(await rows(`on=${today}`)).toBe(4);

  await post(CLERK, `/sessions/${inCouncil}/corrections`, {
    itemId: '5',
    resolutionItem: '2',
    votes: { yes: 0, no: 6, abstain: 1 },
    reason: 'Ja und Nein vertauscht',
  });
  const corrected = await until(
    `/papers/${paperId}`,
    (row) => (row['items'] as { outcome: string }[])[1]!.outcome === 'REJECTED',
  );
  expect(corrected).toMatchObject({ items: [{ outcome: 'ACCEPTED' }, { outcome: 'REJECTED' }] });
  const register = await product.get(HEAD, `/sessions/${inCouncil}/agenda-items/5/results/2`);
  expect(register.body).toMatchObject({
    reason: 'Ja und Nein vertauscht',
    before: { outcome: 'ACCEPTED' },
  });
});

it('a paper on the wrong agenda is taken off it and waits for another one', async () => {
  const jha = await body('JHA', 'Ausschuss', [3, 2]);
  const rat = await body('COUNCIL', 'Rat', [7, 0]);
  const paperId = await releasedPaper(jha.id, rat.id);
  const later = async (days: number) => {
    const date = plusDays(today, days);
    return (await post(CLERK, '/sessions', { bodyId: jha.id, date, sentOn: today })).body.id;
  };
  const tasks = async () => {
    await product.settle();
    const { body } = await product.get(CLERK, `/tasks?subject=${paperId}`);
    return (body['rows'] as { for: { role: string }; status: string; dueOn?: string }[])
      .map(({ for: { role }, status }) => `${role} ${status}`)
      .sort();
  };
  const [wrong, right] = [await later(30), await later(60)];
  const item = { itemId: '5', paperId, stepId: '1' };
  await post(CLERK, `/sessions/${wrong}/agenda-items`, item);
  expect(await tasks()).toEqual(['chair COMPLETED', 'minuteTaker OPEN']);

  const url = `/sessions/${wrong}/agenda-items/removals`;
  const asked = { itemId: '5', reason: 'Gehört in die nächste Sitzung.' };
  await refused('max committeeMember', url, asked, 'FORBIDDEN');
  await refused(CHAIR, url, { itemId: '5' }, 'INVALID_REQUEST', {
    errors: [{ pointer: '/reason' }],
  });
  await refused(CHAIR, url, { ...asked, itemId: '6' }, 'AGENDA_ITEM_UNKNOWN', {
    errors: [{ pointer: '/itemId' }],
  });
  const { body: removed } = await post(CHAIR, url, asked);
  const shown = (path: string) => product.get(HEAD, `${path}waitFor=${removed.position}`);
  expect((await shown(`/sessions/${wrong}/agenda-items/5?`)).status).toBe(404);
  expect((await shown(`/sessions/${wrong}?`)).body).toMatchObject({ items: 0 });
  expect(await tasks()).toEqual(['chair COMPLETED', 'chair OPEN', 'minuteTaker CANCELLED']);

  await post(CLERK, `/sessions/${right}/agenda-items`, item);
  expect(await tasks()).toEqual([
    'chair COMPLETED',
    'chair COMPLETED',
    'minuteTaker CANCELLED',
    'minuteTaker OPEN',
  ]);

  const begun = await session(jha.id, today);
  await post(CLERK, `/sessions/${begun}/agenda-items`, item);
  await refused(CLERK, `/sessions/${begun}/closing`, {}, 'ITEMS_WITHOUT_RESULT', {
    detail: 'Ohne Ergebnis sind noch: TOP 5, Ziffern 1 und 2.',
  });
  await refused(CHAIR, `/sessions/${begun}/agenda-items/removals`, asked, 'AGENDA_IN_SESSION', {
    detail: expect.stringContaining('setzt nur noch das Gremium selbst ab') as string,
  });
});

it('refuses seats 16:9 by name', async () => {
  const { body: made } = await post(ADMIN, '/bodies', {
    kind: 'JHA',
    name: 'JHA',
    place: { land: 'BW' },
  });
  const seats = Array.from({ length: 25 }, (_, i) => ({
    seatId: `s${i}`,
    group: i < 16 ? 'COUNCIL_SIDE' : 'FREE_CARRIER_SIDE',
    voting: true,
  }));
  await refused(
    ADMIN,
    `/bodies/${made.id}/constitution`,
    { constitutedOn: today, seats },
    'SEATS_THREE_TO_TWO',
    {
      detail: expect.stringMatching(/16 .*9 /) as string,
    },
  );
});

it('shows drafts to who writes them only, and seats as they were on a day', async () => {
  const { body: draft } = await post(AUTHOR, '/papers', { title: 'Entwurf', items });
  const seen = (caller: string) =>
    product
      .get(caller, `/papers/${draft.id}?waitFor=${draft.position}`)
      .then(({ status }) => status);
  expect([await seen(AUTHOR), await seen('max committeeMember')]).toEqual([200, 404]);

  const { id } = await body('LOCAL_COUNCIL', 'Ortschaftsrat', [3, 0]);
  await post(ADMIN, `/bodies/${id}/vacancies`, {
    seatId: 'C1',
    until: yesterday,
    reason: 'RESIGNED',
  });
  const held = async (on: string) => {
    const { body: list } = await product.get(HEAD, `/bodies/${id}/seats?on=${on}`);
    return (list['rows'] as unknown[]).length;
  };
  await until(`/bodies/${id}`, (row) => row['held'] === 2);
  expect([await held(yesterday), await held(today)]).toEqual([3, 2]);
});

it('takes history over into the paper, marked as such', async () => {
  const imported = { imported: { source: 'OParl' } };
  const IMPORTER = 'imp headOfPlanning minuteTaker';
  const rat = await post(IMPORTER, '/bodies', {
    kind: 'COUNCIL',
    name: 'Rat',
    place: { land: 'BW' },
    ...imported,
  });
  const { body: paper } = await post(IMPORTER, '/papers', {
    title: '2018/0256',
    items,
    ...imported,
  });
  await post(IMPORTER, `/papers/${paper.id}/chain`, {
    steps: [{ stepId: '1', bodyId: rat.body.id, competence: 'DECIDE' }],
    ...imported,
  });
  await post(IMPORTER, `/papers/${paper.id}/release`, imported);
  const { body: made } = await post(IMPORTER, '/sessions', {
    bodyId: rat.body.id,
    date: '2018-05-15',
    ...imported,
  });
  const url = `/sessions/${made.id}`;
  await post(IMPORTER, `${url}/agenda-items`, {
    itemId: '14',
    paperId: paper.id,
    stepId: '1',
    ...imported,
  });
  await post(IMPORTER, `${url}/opening`, imported);
  await post(IMPORTER, `${url}/results`, {
    itemId: '14',
    resolutionItems: ['1', '2'],
    votes: { yes: 46, no: 0, abstain: 0 },
    resultLabel: 'einstimmig',
    ...imported,
  });
  await until(`/papers/${paper.id}`, ({ status }) => status === 'DECIDED');
  const { body: list } = await product.get(HEAD, `/results?paperId=${paper.id}`);
  const [row] = list['rows'] as {
    outcome: string;
    imported: object;
    findings: { rule: string }[];
  }[];
  expect(row).toMatchObject({ outcome: 'ACCEPTED', imported: { source: 'OParl' } });
  expect(row!.findings.map(({ rule }) => rule)).toEqual([
    'SECOND_PERSON',
    'COMMITTEE_HEARD_FIRST',
    'ATTENDANCE_MISSING',
  ]);
});
