import 'reflect-metadata';
import { streamParts, type AnyReadModel, type EventStore, type Recorded } from '#kernel';
import { deadlineModel } from '#platform/log-reader';
import { SqliteReads } from '#platform/read-models';
import { SqliteEventStore } from '#platform/sqlite-event-store';
import { ROOMS } from '#product';
import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import { mutant } from './mutant';
import { shown } from './shown';

const CATEGORIES = new Map(
  ROOMS.flatMap(({ commands }) =>
    commands.map(({ definition: { category } }) => [category.category, category] as const),
  ),
);

/** The states that the rules would decide upon. */
class States {
  private readonly states = new Map<string, unknown>();

  take(event: Recorded): void {
    const category = CATEGORIES.get(streamParts(event.stream).category);
    if (!category) return;
    const state = this.states.get(event.stream) ?? category.initialState;
    const next = category.evolve(state as never, category.upcast(event) as never);
    this.states.set(event.stream, next);
  }

  bytes(): Uint8Array {
    return serialize(this.states);
  }
}

/** Replays a log into states and read models, and says the hash of what comes out. */
async function replay([, , log = '', file = '', kind]: string[]): Promise<void> {
  const store = SqliteEventStore.openForReading(log);
  const models: AnyReadModel[] = ROOMS.flatMap(({ readModels }) => readModels);
  models.push(deadlineModel(ROOMS.flatMap(({ deadlines }) => deadlines)));
  if (kind === 'mutant') models.push(mutant);
  const reads = new SqliteReads({ file, logId: store.identity.logId, models });
  const states = await fed(reads, store);
  const hash = createHash('sha256').update(states.bytes());
  console.log(hash.update(shown(reads, models)).digest('hex'));
  reads.close();
  await store.close();
}

async function fed(reads: SqliteReads, store: EventStore): Promise<States> {
  const states = new States();
  reads.feed.resume(await store.head());
  for await (const page of store.readAll()) {
    for (const event of page) states.take(event);
    reads.feed.project(page);
  }
  await reads.feed.caughtUp();
  return states;
}

void replay(process.argv);
