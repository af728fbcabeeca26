import type { Instant } from '#kernel';
import { readConfiguration } from '#platform/configuration';
import { SqliteEventStore } from '#platform/sqlite-event-store';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Simulation } from './simulation/simulation';
import { SimulatedClock } from './simulation/simulated-clock';
import { Product } from './product';

const NOW = '2026-03-01T09:30:00.000Z' as Instant;
let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'older-log-'));
});
afterEach(() => rmSync(data, { recursive: true }));

it('refuses a log that is older than what its read models have read', async () => {
  const configuration = readConfiguration({ JAHRESRING_DATA: data });
  const log = join(data, 'system', 'log.db');
  const early = await Product.open(configuration, new SimulatedClock(NOW));
  await early.close();
  copyFileSync(log, join(data, 'yesterday.db'));
  const tenant = { tenant: 'town', authority: 'Town', land: 'BW' as const, logId: EXAMPLE };
  const simulation = await Simulation.begin(configuration, tenant, new SimulatedClock(NOW));
  await simulation.settle();
  await simulation.close();
  copyFileSync(join(data, 'yesterday.db'), log);
  rmSync(`${log}.head`);

  const opened = await Product.open(configuration, new SimulatedClock(NOW));
  await expect(opened.start(undefined as never)).rejects.toThrow(
    /system\/log\.db is refused: it is an older copy: the read models beside it have read up to \d+/,
  );
  await opened.close();
  const reader = SqliteEventStore.openForReading(log);
  expect(reader.identity.demo).toBe(false);
  await reader.close();
});

const EXAMPLE = '33333333-3333-5333-8333-333333333333';
