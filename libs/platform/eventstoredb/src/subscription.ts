import {
  OutOfOrder,
  StoreUnavailable,
  type Filter,
  type Position,
  type Recorded,
  type SubscriptionMessage,
} from '#kernel';
import { PAGE, matching } from '#platform/event-log';
import { setTimeout } from 'node:timers/promises';
import { Continuity } from './continuity';
import { Unanswered, failureOf } from './failure';
import { later, type RawRecorded, type Received } from './raw';
import type { StoreConnection } from './store-connection';

/** The pause before a subscription is renewed: doubled each time, and never quite the same. Unit: ms. */
const FIRST = 100;
const LONGEST = 5000;

/** Failures in a row after which whoever reads is told. */
const TELLING = 5;

type Following = Readonly<{
  connection: StoreConnection;
  prefix: string;
  head: () => Promise<Position | undefined>;
  /** @throws StoreUnavailable for an event of another program */
  recorded: (raw: RawRecorded) => Recorded;
  after?: Position;
  filter?: Filter;
  signal: AbortSignal;
}>;

/**
 * A log from a position on, without end: the store's subscriptions end with the server, so each is
 * followed by another from the last event that was handed on.
 */
export async function* follow(following: Following): AsyncGenerator<SubscriptionMessage> {
  const { signal } = following;
  const reading = new Reading(following);
  for (let failures = 0; !isOver(signal); failures++) {
    try {
      for await (const message of reading.once()) {
        failures = 0;
        yield message;
      }
    } catch (error) {
      if (isOver(signal)) return;
      if (failureOf(error).kind !== 'passing' || failures >= TELLING) throw asOutage(error);
      await rest(failures, signal);
    }
  }
}

/** Asked by a function, as it changes while one waits. */
const isOver = (signal: AbortSignal): boolean => signal.aborted;

async function rest(failures: number, signal: AbortSignal): Promise<void> {
  const most = Math.min(FIRST * 2 ** failures, LONGEST);
  const pause = most / 2 + (Math.random() * most) / 2;
  await setTimeout(pause, undefined, { signal }).catch(() => undefined);
}

const asOutage = (error: unknown): unknown =>
  error instanceof StoreUnavailable
    ? error
    : new StoreUnavailable('not-applied', 'unavailable', error);

/** What was handed on, over all subscriptions. */
class Reading {
  private last: Position | undefined;
  private live = false;
  private readonly continuity: Continuity;

  constructor(private readonly following: Following) {
    this.last = following.after;
    this.continuity = new Continuity(following.connection, following.after);
  }

  /** One subscription. @throws when it ends, or proves not to be trusted */
  async *once(): AsyncGenerator<SubscriptionMessage> {
    if (this.live) yield { kind: 'fell-behind' };
    this.live = false;
    const ending = new AbortController();
    const signal = AbortSignal.any([this.following.signal, ending.signal]);
    const { connection, prefix } = this.following;
    const batches = connection.subscribe(this.last, prefix, signal);
    try {
      for (;;) {
        const next = await this.watched(batches.next());
        if (next.done) return;
        yield* this.messages(next.value, signal);
      }
    } finally {
      ending.abort();
      await batches.return(undefined);
    }
  }

  /** Silence is right when the log says nothing new either. */
  private async watched<T>(next: Promise<T>): Promise<T> {
    next.catch(() => undefined);
    const { silence } = this.following.connection.patience;
    for (;;) {
      const waiting = new AbortController();
      const silent = setTimeout(silence, SILENT, waiting).catch(() => SILENT);
      const first = await Promise.race([next, silent]);
      waiting.abort();
      if (first !== SILENT) return next;
      const head = await this.following.head();
      if (head !== undefined && (this.last === undefined || head > this.last))
        throw new Unanswered(silence);
    }
  }

  private async *messages(
    batch: readonly Received[],
    signal: AbortSignal,
  ): AsyncGenerator<SubscriptionMessage> {
    let run: Recorded[] = [];
    for (const received of batch) {
      if (isOver(signal)) return;
      if (received.kind === 'event') {
        const failure = await this.gather(received.event, run);
        if (failure === undefined) continue;
        yield* this.handOn(run); // what came before is right
        throw failure;
      } else {
        yield* this.handOn(run);
        run = [];
        if (received.kind === 'checkpoint') this.last = later(this.last, received.position);
        this.live = received.kind === 'caught-up' || (this.live && received.kind !== 'fell-behind');
        yield received;
      }
    }
    yield* this.handOn(run);
  }

  /** Answers why the event cannot follow. */
  private async gather(raw: RawRecorded, run: Recorded[]): Promise<Error | undefined> {
    try {
      const recorded = await this.next(raw);
      if (recorded) run.push(recorded);
      return undefined;
    } catch (error) {
      return error as Error;
    }
  }

  /** `undefined` for what was handed on before. @throws when something is missing before it */
  private async next(raw: RawRecorded): Promise<Recorded | undefined> {
    if (!(await this.continuity.follows(raw, this.last))) return undefined;
    if (this.last !== undefined && raw.position <= this.last)
      throw new OutOfOrder(raw.stream, raw.revision);
    const recorded = this.following.recorded(raw);
    this.last = raw.position;
    return recorded;
  }

  /** Tells of what is not of interest how far it goes, then of what is. */
  private *handOn(run: readonly Recorded[]): Generator<SubscriptionMessage> {
    const { filter } = this.following;
    let from = 0;
    while (from < run.length) {
      const wanted = (at: number) => matching(run.slice(at, at + 1), filter).length > 0;
      const kind = wanted(from);
      let to = from + 1;
      while (to < run.length && to - from < PAGE && wanted(to) === kind) to++;
      const events = run.slice(from, to);
      const last = events.at(-1);
      if (kind) yield { kind: 'events', events };
      else if (last) yield { kind: 'checkpoint', position: last.position };
      from = to;
    }
  }
}

const SILENT = Symbol('silent');
