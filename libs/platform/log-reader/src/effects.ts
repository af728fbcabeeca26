import {
  Rejection,
  streamParts,
  type Clock,
  type Effect,
  type FailedJob,
  type Job,
  type Page,
  type Reads,
} from '#kernel';
import { randomUUID } from 'node:crypto';
import type { Send } from './send';

/** So many are looked for at a time. */
const BATCH = 100;

export type EffectsStatus = Readonly<{ state: 'idle' | 'live'; error?: string }>;

type Parts = Readonly<{
  effects: readonly Effect[];
  reads: Reads;
  clock: Clock;
  send: Send;
  offer: (jobs: readonly Pick<Job, 'kind' | 'id'>[]) => Promise<boolean>;
}>;

/**
 * Does what was recorded as wanted, each thing by the one worker whose claim the log took. A claim is
 * never repeated under the same id by another worker, so two never do it.
 */
export class Effects {
  /** This worker among all others. */
  readonly #worker = randomUUID();
  #state: EffectsStatus['state'] = 'idle';
  #error: string | undefined;
  #looking: Promise<void> | undefined;
  #again = false;
  readonly #doing = new Map<string, Promise<void>>();

  constructor(private readonly parts: Parts) {}

  caughtUp(): void {
    this.#state = 'live';
    this.#look();
  }

  heard(events: Page): void {
    const { effects } = this.parts;
    const concerns = (category: string) =>
      effects.some(({ categories }) => categories.includes(category));
    if (
      this.#state === 'live' &&
      events.some(({ stream }) => concerns(streamParts(stream).category))
    )
      this.#look();
  }

  /** Does one, unless somebody else has claimed it. */
  async take(id: string): Promise<void> {
    const [name, entry] = id.split('/');
    const effect = this.parts.effects.find((known) => known.name === name);
    if (!effect || entry === undefined || this.#state !== 'live') return;
    const { reads, clock } = this.parts;
    if (!effect.waiting(reads, clock.now(), BATCH).includes(entry)) return;
    await this.#once(effect, entry);
  }

  /** Does what nobody has come for. */
  async sweep(): Promise<void> {
    if (this.#state !== 'live') return;
    this.#error = undefined;
    for (const effect of this.parts.effects)
      for (const entry of this.#waiting(effect))
        await this.#once(effect, entry).catch((error: unknown) => {
          this.#error = messageOf(error);
        });
  }

  /** None while the list is being built: the next sweep looks again. */
  #waiting(effect: Effect): readonly string[] {
    const { reads, clock } = this.parts;
    try {
      return effect.waiting(reads, clock.now(), BATCH);
    } catch (error) {
      this.#error = messageOf(error);
      return [];
    }
  }

  /** What lies there until an operator has it tried again. */
  stuck(tenant: string): readonly FailedJob[] {
    const { effects, reads, clock } = this.parts;
    return effects.flatMap((effect) =>
      effect
        .stuck(reads, clock.now())
        .map(({ id, ...why }) => ({ tenant, kind: 'effect', id: `${effect.name}/${id}`, ...why })),
    );
  }

  /** As an operator wants it; `act` is the event that says so, and makes it once. */
  async release(id: string, act: string): Promise<void> {
    const [name, entry] = id.split('/');
    const effect = this.parts.effects.find((known) => known.name === name);
    if (!effect || entry === undefined) return;
    const cause = { causationId: act, correlationId: act };
    await this.parts.send(effect.release(entry), { ...cause, key: `effect:release:${act}` });
  }

  async stop(): Promise<void> {
    this.#state = 'idle';
    await this.#looking;
    await Promise.allSettled(this.#doing.values());
  }

  status(): EffectsStatus {
    return { state: this.#state, ...(this.#error === undefined ? {} : { error: this.#error }) };
  }

  #look(): void {
    this.#again = true;
    this.#looking ??= this.#offerWaiting().finally(() => (this.#looking = undefined));
  }

  async #offerWaiting(): Promise<void> {
    while (this.#again && this.#state === 'live') {
      this.#again = false;
      await this.#offerAll().catch((error: unknown) => {
        this.#error = messageOf(error);
      });
    }
  }

  async #offerAll(): Promise<void> {
    const { effects, reads, clock, offer } = this.parts;
    const jobs = effects.flatMap((effect) =>
      effect
        .waiting(reads, clock.now(), BATCH)
        .map((entry) => ({ kind: 'effect' as const, id: `${effect.name}/${entry}` })),
    );
    if (jobs.length > 0 && !(await offer(jobs))) await this.sweep();
  }

  /** One at a time of each in this process; the log sees to the others. */
  #once(effect: Effect, entry: string): Promise<void> {
    const key = `${effect.name}/${entry}`;
    let doing = this.#doing.get(key);
    if (!doing) {
      doing = this.#claimAndDo(effect, entry).finally(() => this.#doing.delete(key));
      this.#doing.set(key, doing);
    }
    return doing;
  }

  async #claimAndDo(effect: Effect, entry: string): Promise<void> {
    const claim = randomUUID();
    const cause = { causationId: entry, correlationId: entry };
    const { send } = this.parts;
    try {
      await send(effect.claim(entry, `${this.#worker}.${claim}`), {
        ...cause,
        key: `effect:${effect.name}:${entry}:claim:${claim}`,
      });
    } catch (error) {
      if (error instanceof Rejection) return;
      throw error;
    }
    const outcome = await effect.perform(entry, `${this.#worker}.${claim}`);
    await send(outcome, { ...cause, key: `effect:${effect.name}:${entry}:outcome:${claim}` });
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
