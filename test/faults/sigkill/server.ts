import { Rejection, type Instant, type LocalDate } from '#kernel';
import { SqliteEventStore } from '#platform/sqlite-event-store';
import { CachedWritePath } from '#platform/write-path';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { TENANT, counters } from './counter';
import { MUTANTS, type Mutant } from './mutants';
import type { Answer, Request } from './wire';

const now = () => new Date().toISOString() as Instant;

/** Few, so that streams are loaded again and again. */
const CACHED = 8;

function open(file: string, mutant: Mutant): CachedWritePath {
  const log = SqliteEventStore.open(file, { tenant: TENANT, now: now() });
  return new CachedWritePath({
    tenant: TENANT,
    store: MUTANTS[mutant](log),
    clock: { now, monotonic: () => performance.now() },
    fingerprintKey: new Uint8Array(32),
    lastRecordedAt: log.lastRecordedAt,
    timeliness: () => '2026-01-01' as LocalDate,
    cached: CACHED,
  });
}

async function answer(writePath: CachedWritePath, request: IncomingMessage): Promise<Answer> {
  const { counter, label, by } = JSON.parse(await text(request)) as Request;
  const command = { type: 'Add', data: { label, by }, now: now(), by: 'client' } as const;
  const context = { tenant: TENANT, actor: 'client', key: label };
  try {
    const receipt = await writePath.execute(counters, counter, command, context);
    return { outcome: 'ok', revision: Number(receipt.revision), position: receipt.position ?? '' };
  } catch (error) {
    return error instanceof Rejection
      ? { outcome: 'rejected', code: error.code }
      : { outcome: 'unknown', reason: String(error) };
  }
}

/** Loads its modules, waits for its turn, and serves the log until it is killed. */
async function serve([, , file = '', socket = '', mutant = 'none']: string[]): Promise<void> {
  console.log('ready');
  await once(process.stdin, 'data');
  const writePath = open(file, mutant as Mutant);
  rmSync(socket, { force: true });
  const server = createServer((request, response) => {
    void answer(writePath, request).then((said) => response.end(JSON.stringify(said)));
  });
  server.listen(socket, () => console.log('open'));
}

void serve(process.argv);
