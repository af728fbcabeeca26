import 'reflect-metadata';
import { MemoryEventStore } from '#platform/memory';
import { SqliteReads } from '#platform/read-models';
import {
  DEMO_TENANT,
  Product,
  ProductModule,
  ROOMS,
  SystemClock,
  readConfiguration,
  seedDemo,
} from '#product';
import { NestFactory } from '@nestjs/core';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { events } from '../../contracts/some-events';
import { Child } from '../child';
import { mutant } from './mutant';
import { shown } from './shown';

jest.setTimeout(120_000);

const MODELS = ROOMS.flatMap(({ readModels }) => readModels);

/** Logs, keys, documents; accounts are keys to the door. */
const TRUTH = /^(log|keys)\.db|^kek\.key$|^documents$/;

let data: string;
const town = () => join(data, 'tenants', DEMO_TENANT);
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'replay-'));
  await seedDemo(readConfiguration({ JAHRESRING_DATA: data }));
});
afterAll(() => rmSync(data, { recursive: true }));

function deleteAllButTheTruth(folder: string): string[] {
  const gone = readdirSync(folder).filter((name) => !TRUTH.test(name));
  for (const name of gone) rmSync(join(folder, name), { recursive: true });
  return gone;
}

describe('P5: everything but log, keys and documents comes back by itself', () => {
  /** Runs the product on the town's folder. */
  async function running<T>(work: (product: Product) => Promise<T>): Promise<T> {
    const product = await Product.open(
      readConfiguration({ JAHRESRING_DATA: data }),
      new SystemClock(),
    );
    const app = await NestFactory.createApplicationContext(ProductModule.of(product), {
      logger: false,
    });
    try {
      return await work(product);
    } finally {
      await app.close();
    }
  }
  const current = async (product: Product) => {
    const { reads, store } = product.tenants.of(DEMO_TENANT);
    await reads.reached(await store.head(), undefined, 60_000);
    return shown(reads, MODELS);
  };

  it('when it was deleted while nothing ran', async () => {
    const before = await running(current);
    expect(before.length).toBeGreaterThan(100_000);
    expect(deleteAllButTheTruth(town())).toContain('reads');
    expect(await running(current)).toBe(before);
  });

  it('when it is deleted while the product runs', () =>
    running(async (product) => {
      const before = await current(product);
      expect(deleteAllButTheTruth(town())).toContain('reads');
      // The next look at it finds it gone; whoever waits is served when it is there again.
      expect(() => shown(product.tenants.of(DEMO_TENANT).reads, MODELS)).toThrow('built');
      expect(await current(product)).toBe(before);
    }));

  it('but not what a read model remembers for itself', async () => {
    const file = join(mkdtempSync(join(data, 'mutant-')), 'reads.db');
    const store = new MemoryEventStore();
    await store.append('test.s-1', events('a', 'b'), 'any');
    const reads = new SqliteReads({ file, logId: store.identity.logId, models: [mutant] });
    const built = async () => {
      reads.feed.resume(await store.head());
      for await (const page of store.readAll()) reads.feed.project(page);
      await reads.feed.caughtUp();
      return shown(reads, [mutant]);
    };
    const before = await built();
    rmSync(file);
    expect(await built()).not.toBe(before);
    reads.close();
  });
});

describe('P6: replay gives the same states and read models', () => {
  /** The hash that a process in that place of the world comes to. */
  async function hashIn(place: NodeJS.ProcessEnv, kind = 'product'): Promise<string> {
    const log = join(town(), 'log.db');
    const file = join(mkdtempSync(join(data, 'replayed-')), 'reads.db');
    const child = Child.startBuilt('test/faults/replay/replayer', [log, file, kind], place);
    await child.succeeds();
    return child.lines.join();
  }
  const here = { TZ: 'Europe/Berlin', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
  const there = { TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

  it('in another time zone and another language', async () => {
    const hash = await hashIn(here);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashIn(there)).toBe(hash);
  });

  it('but not of a read model that asks the machine for hour and language', async () =>
    expect(await hashIn(there, 'mutant')).not.toBe(await hashIn(here, 'mutant')));
});
