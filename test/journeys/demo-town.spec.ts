import 'reflect-metadata';
import type { LocalDate, Recorded } from '#kernel';
import { SqliteEventStore } from '#platform/sqlite-event-store';
import { DEMO_TENANT, readConfiguration, seedDemo, type Play } from '#product';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

async function played(play: Play): Promise<Recorded[]> {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  folders.push(folder);
  await seedDemo(readConfiguration({ JAHRESRING_DATA: folder }), play);
  const store = SqliteEventStore.openForReading(join(folder, 'tenants', DEMO_TENANT, 'log.db'));
  const events: Recorded[] = [];
  for await (const page of store.readAll()) events.push(...page);
  await store.close();
  return events;
}

/** Without what is sealed under keys of its own, and in the order of the streams: two reactions may overtake each other. */
const plain = (events: readonly Recorded[]) =>
  events
    .map(({ stream, revision, id, type, data }) => ({
      stream,
      revision: Number(revision),
      id,
      type,
      data: JSON.parse(
        JSON.stringify(data, (key, value: unknown) =>
          ['$sealed', 'nonce', 'commitment', 'keyId'].includes(key) ? '' : value,
        ),
      ) as object,
    }))
    .sort((a, b) =>
      a.stream === b.stream ? a.revision - b.revision : a.stream < b.stream ? -1 : 1,
    );

describe('the demo town', () => {
  let events: Recorded[];
  beforeAll(async () => {
    events = await played({});
  });
  const of = (type: string) => events.filter((event) => event.type === type);
  const some = (type: string, holds: (data: Record<string, unknown>) => boolean) =>
    expect(of(type).some(({ data }) => holds(data as Record<string, unknown>))).toBe(true);

  it('is played over five years', () => {
    const [first, last] = [events[0]!, events.at(-1)!].map(({ metadata }) => metadata.recordedAt);
    expect(Number(last!.slice(0, 4)) - Number(first!.slice(0, 4))).toBe(5);
  });

  it('has a finished cycle, a running one, and a second sectoral plan', () => {
    expect(of('CycleStarted')).toHaveLength(3);
    expect(of('CycleClosed')).toHaveLength(1);
    expect(
      new Set(of('CycleStarted').map(({ data }) => (data as { sectoralPlan: string }).sectoralPlan))
        .size,
    ).toBe(2);
  });

  it('has three bodies, a recusal, a tie, an overdue task, an override and a back loop', () => {
    expect(of('BodyConstituted')).toHaveLength(3);
    expect(of('RecusalDeclared').length).toBeGreaterThan(0);
    some('ResultRecorded', ({ votes, outcome }) => {
      const { yes, no } = (votes ?? {}) as { yes?: number; no?: number };
      return yes !== undefined && yes === no && outcome === 'REJECTED';
    });
    expect(of('TaskOverdue').length).toBeGreaterThan(0);
    some('StageClosed', ({ overrides }) => ((overrides ?? []) as unknown[]).length > 0);
    expect(of('StageReopened').length).toBeGreaterThan(0);
  });

  it('says no names', () => {
    const log = JSON.stringify(events.map(({ data }) => data));
    expect(log).not.toContain('Planstein');
    expect(log).toContain('$sealed');
  });

  it('is the same for the same seed and end', async () => {
    expect(plain(await played({}))).toEqual(plain(events));
  });

  it('is another for another seed, and shorter for an earlier end', async () => {
    const other = await played({ seed: 2, end: '2022-06-30' as LocalDate });
    expect(other.length).toBeLessThan(events.length * 0.6);
    expect(other[0]?.id).not.toBe(events[0]?.id);
  });
});
