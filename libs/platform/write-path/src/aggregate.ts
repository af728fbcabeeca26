import {
  Rejection,
  type AnyCategory,
  type Appended,
  type CommandContext,
  type EventStore,
  type Position,
  type Recorded,
  type Revision,
} from '#kernel';

/** A command this stream knows: by what it was recognised, and what was answered. */
export type KnownCommand = Readonly<{ fingerprint: string; answer: Promise<Appended> }>;

/**
 * A stream as the next decision sees it: with all that is about to be committed. `durable` settles
 * when the newest of it is, and fails with it.
 */
export type Aggregate = {
  state: unknown;
  revision: Revision;
  position: Position | undefined;
  durable: Promise<Appended | undefined>;
  inFlight: number;
  /** Whether its history was taken over from elsewhere: what its first event says. */
  imported: boolean;
  readonly commands: Map<string, KnownCommand>;
};

const settled = Promise.resolve(undefined);

/** Folds the whole stream. */
export async function load(
  store: EventStore,
  category: AnyCategory,
  stream: string,
): Promise<Aggregate> {
  const aggregate: Aggregate = {
    state: category.initialState,
    revision: -1n,
    position: undefined,
    durable: settled,
    inFlight: 0,
    imported: false,
    commands: new Map(),
  };
  await refresh(store, category, stream, aggregate);
  return aggregate;
}

/** Folds what others have appended since. Answers whether there was anything. */
export async function refresh(
  store: EventStore,
  category: AnyCategory,
  stream: string,
  aggregate: Aggregate,
): Promise<boolean> {
  const before = aggregate.revision;
  for await (const page of store.read(stream, { from: before + 1n }))
    for (const recorded of page) absorb(category, aggregate, recorded);
  return aggregate.revision > before;
}

function absorb(category: AnyCategory, aggregate: Aggregate, recorded: Recorded): void {
  const { revision, position, metadata } = recorded;
  aggregate.state = category.evolve(aggregate.state as never, category.upcast(recorded) as never);
  if (revision === 0n) aggregate.imported = metadata.imported !== undefined;
  aggregate.revision = revision;
  aggregate.position = position;
  aggregate.commands.set(metadata.commandId, {
    fingerprint: metadata.fingerprint,
    answer: Promise.resolve({ revision, position }),
  });
}

/**
 * For imported history rules become findings; so it belongs to what began as history, never to what
 * was begun here.
 * @throws Rejection IMPORTED_INTO_LIVE
 */
export function refuseImportIntoLive(
  { revision, imported }: Aggregate,
  context: CommandContext,
): void {
  if (context.imported && revision >= 0n && !imported)
    throw new Rejection('IMPORTED_INTO_LIVE', {
      at: '/imported',
      value: context.imported.source,
    });
}
