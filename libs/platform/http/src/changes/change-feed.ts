import { streamParts, type Page, type Position } from '#kernel';
import type { Tenant } from '#shell';
import { setTimeout } from 'node:timers/promises';

/** Something was appended, and every page already shows it. */
export type Change = Readonly<{ position: Position; categories: ReadonlySet<string> }>;

type Listener = (change: Change) => void;

/** Unit: events. Whoever missed more is told that anything may have changed. */
const MOST_MISSED = 500;
/** Unit: milliseconds. */
const RETRY = 1000;

/** The news of one tenant: one reader of its log, however many listen; none when nobody does. */
export class ChangeFeed {
  readonly #listeners = new Set<Listener>();
  #following: AbortController | undefined;

  constructor(private readonly tenant: Tenant) {}

  /** @returns what ends it */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (!this.#following) {
      this.#following = new AbortController();
      void this.#follow(this.#following.signal);
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.close();
    };
  }

  /** What was appended behind a position that somebody saw last. */
  async since(seen: Position): Promise<Change['categories'] | 'all'> {
    const { store } = this.tenant;
    const head = await store.head();
    if (head === undefined || seen > head) return 'all';
    const categories = new Set<string>();
    let missed = 0;
    for await (const page of store.readAll({ after: seen, limit: MOST_MISSED + 1 })) {
      missed += page.length;
      add(categories, page);
    }
    return missed > MOST_MISSED ? 'all' : categories;
  }

  close(): void {
    this.#following?.abort();
    this.#following = undefined;
  }

  async #follow(signal: AbortSignal): Promise<void> {
    let after: Position | undefined;
    const heard = async (events: Page) => {
      await this.#tell(events);
      after = events.at(-1)?.position;
    };
    while (!signal.aborted)
      try {
        after ??= await this.tenant.store.head();
        await this.#hear(after, heard, signal);
      } catch {
        await setTimeout(RETRY, undefined, { ref: false });
      }
  }

  async #hear(
    after: Position | undefined,
    heard: (events: Page) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> {
    const options = { ...(after === undefined ? {} : { after }), signal };
    for await (const message of this.tenant.store.subscribe(options))
      if (message.kind === 'events') await heard(message.events);
  }

  /** Pages first, then the news of them; a model that stands still must not keep the news back. */
  async #tell(events: Page): Promise<void> {
    const position = events.at(-1)?.position;
    if (position === undefined) return;
    await this.tenant.reads.reached(position).catch(() => undefined);
    const categories = new Set<string>();
    add(categories, events);
    for (const listener of this.#listeners) listener({ position, categories });
  }
}

function add(categories: Set<string>, events: Page): void {
  for (const { stream } of events) categories.add(streamParts(stream).category);
}
