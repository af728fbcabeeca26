import type { Caller } from '#shell';
import { DemoTown } from '../support/demo-town';

let town: DemoTown;
beforeAll(async () => {
  town = await new DemoTown().start();
}, 120_000);
afterAll(() => town.stop());

const as = (...roles: Caller['roles']): Caller => ({
  tenant: 'musterstadt',
  person: 'petra',
  kind: 'person',
  roles,
});
const read = async (path: string, caller = as('planner')) => {
  const { status, body, text } = await town.ask(`GET ${path}`, caller);
  if (status !== 200) throw new Error(`${path}: ${text}`);
  return body as Body;
};
type Row = Record<string, unknown>;
type Body = Record<string, unknown>;

it('my tasks say why they are mine and how many business days are left, the earliest first', async () => {
  const rows = (await read('/my-tasks'))['rows'] as Row[];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row['whyMine']).toBe('ROLE');
    if (row['dueOn'] !== undefined) expect(Number.isInteger(row['businessDaysLeft'])).toBe(true);
  }
  const due = rows.map((row) => (row['dueOn'] as string | undefined) ?? '9999');
  expect(due).toEqual(due.toSorted());
  const own = (await read('/my-tasks', as('auditor')))['rows'] as Row[];
  expect(own).toEqual([]);
});

it('the deadlines to come are of several kinds, in order, none later than asked', async () => {
  const { rows, until } = await read('/upcoming?weeks=52');
  const found = rows as Row[];
  expect(new Set(found.map((row) => row['kind']))).toEqual(
    new Set(['TASK', 'DATA_REQUEST', 'STAGE_END']),
  );
  const days = found.map((row) => String(row['on']));
  expect(days).toEqual(days.toSorted());
  expect(days.every((day) => day <= (until as string))).toBe(true);
  expect(found.some((row) => row['overdue'] === true)).toBe(true);
  const ends = found.filter((row) => row['kind'] === 'STAGE_END');
  for (const { title } of ends as Readonly<{ title: { de: string; en: string } }>[]) {
    expect(title.de).toMatch(/: \p{Lu}\p{Ll}+$/u);
    expect(title.en).not.toBe(title.de);
  }
});

it('what has changed since a position, the newest first, and nothing when nothing has', async () => {
  const all = (await read('/recent-changes?since=0&limit=20'))['rows'] as Row[];
  expect(all).toHaveLength(20);
  const positions = all.map((row) => String(row['position']));
  expect(positions).toEqual(positions.toSorted().toReversed());
  const since = positions[5] ?? '';
  const newer = (await read(`/recent-changes?since=${since}`))['rows'] as Row[];
  expect(newer.map((row) => row['position'])).toEqual(positions.slice(0, 5));
  expect((await read(`/recent-changes?since=${positions[0]}`))['rows']).toEqual([]);
});

it('one chain leads from the need over the votes to the effect', async () => {
  const measures = (await read('/measures?limit=100'))['rows'] as Row[];
  const threads = await Promise.all(
    measures.map(({ id }) => read(`/measures/${String(id)}/thread`)),
  );
  const whole = threads.find(
    ({ needs, papers, effect }) =>
      (needs as Row[]).length > 0 && (papers as Row[]).length > 0 && (effect as Row[]).length > 0,
  );
  expect(whole).toBeDefined();
  const [paper] = whole!['papers'] as { votes: Row[] }[];
  expect(paper!.votes.length).toBeGreaterThan(0);
  expect(paper!.votes[0]).toMatchObject({ outcome: expect.any(String) });
});

it('places and money year by year; what was rejected costs nothing', async () => {
  const years = (await read('/measure-years'))['years'] as {
    year?: number;
    cost: { operating: number };
    places: Record<string, number>;
  }[];
  expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).toSorted());
  expect(years.some(({ cost }) => cost.operating > 0)).toBe(true);
  expect(years.some(({ places }) => (places['U3'] ?? 0) > 0)).toBe(true);
});

it('a finished cycle hands over inventory, open measures and consequences', async () => {
  const cycles = (await read('/cycles?limit=50'))['rows'] as Row[];
  const finished = cycles.find(({ nextCycleId }) => nextCycleId !== undefined);
  const handover = await read(`/cycles/${String(finished?.['cycleId'])}/handover`);
  expect(handover['next']).toMatchObject({ cycleId: finished?.['nextCycleId'] });
  expect(handover['carriedOver']).toMatchObject({ openMeasures: expect.any(Array) });
  expect((handover['evaluations'] as Row[]).length).toBeGreaterThan(0);
});

it('a running cycle says beforehand what it would hand over', async () => {
  const cycles = (await read('/cycles?status=RUNNING'))['rows'] as Row[];
  const running = cycles.find(({ sectoralPlan }) => sectoralPlan === 'Kindertagesbetreuung');
  const handover = await read(`/cycles/${String(running?.['cycleId'])}/handover`);
  expect(handover['next']).toBeUndefined();
  expect(handover['leaves']).toMatchObject({
    inventory: { snapshotId: expect.any(String) },
    openMeasures: [{ title: 'Erweiterung Kindergarten St. Anna', state: 'SUBMITTED' }],
  });
});

it('a stage shows when it is meant to run beside when it did', async () => {
  const cycles = (await read('/cycles?status=RUNNING'))['rows'] as { stages: Row[] }[];
  const stages = cycles.flatMap((cycle) => cycle.stages);
  expect(stages).toContainEqual(
    expect.objectContaining({
      stage: 'MEASURES',
      planned: { from: '2026-02-02', to: '2026-11-30' },
      openedOn: '2026-02-02',
    }),
  );
});

it('a forecast shows its way, and how well it would have done', async () => {
  const needs = (await read('/needs'))['rows'] as {
    needsId: string;
    backTests: Row[];
  }[];
  const tested = needs.find(({ backTests }) => backTests.length > 0);
  expect(tested?.backTests[0]).toMatchObject({ startYear: 2022, meanError: expect.any(String) });
  const way = await read(`/needs/${tested!.needsId}/forecast?areaId=nord&ageGroup=U3`);
  const [start, next] = (way['years'] as { MID: Row[] }).MID;
  expect(start).toMatchObject({ year: 2024, ages: ['30.00', '31.00', '32.00'], children: '93.00' });
  expect(next).toMatchObject({ year: 2025, ages: ['30.00', '29.85', '30.85'], born: '30.00' });
});
