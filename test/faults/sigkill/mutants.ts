import { EventStore, type Appended, type Page, type Position } from '#kernel';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';

type Of<M extends keyof EventStore> = EventStore[M] extends (...args: infer A) => unknown
  ? A
  : never;

/** The log as it is, for a mutant to spoil. */
export class Through extends EventStore {
  override readonly exclusive = true;
  constructor(private readonly store: EventStore) {
    super();
  }
  append(...args: Of<'append'>): Promise<Appended> {
    return this.store.append(...args);
  }
  read(...args: Of<'read'>): AsyncIterable<Page> {
    return this.store.read(...args);
  }
  readAll(...args: Of<'readAll'>): AsyncIterable<Page> {
    return this.store.readAll(...args);
  }
  subscribe(...args: Of<'subscribe'>) {
    return this.store.subscribe(...args);
  }
  head() {
    return this.store.head();
  }
  close() {
    return this.store.close();
  }
}

/** Says what it is about to do as if it were done. */
class AnswersBeforeCommit extends Through {
  override async append(...[stream, events, expected]: Of<'append'>): Promise<Appended> {
    const before = typeof expected === 'bigint' ? expected : -1n;
    setTimeout(1)
      .then(() => super.append(stream, events, expected))
      .catch(() => undefined);
    return { revision: before + BigInt(events.length), position: '' as Position };
  }
}

/** Does not know again, after a restart, what it was asked before. */
class ForgetsCommands extends Through {
  override async *read(...args: Of<'read'>): AsyncGenerator<Page> {
    for await (const page of super.read(...args))
      yield page.map((event) => ({
        ...event,
        metadata: { ...event.metadata, commandId: randomUUID() },
      }));
  }
}

/** What a product would be like that breaks a promise; `none` is the product. */
export const MUTANTS = {
  none: (store: EventStore) => store,
  'answers-before-commit': (store: EventStore) => new AnswersBeforeCommit(store),
  'forgets-commands': (store: EventStore) => new ForgetsCommands(store),
} as const;

export type Mutant = keyof typeof MUTANTS;
