import type { Metadata } from './metadata';

/** `<tenant>.<category>-<id>`; no `-` in tenant or category. */
export type StreamName = string;

/** Place of an event in its stream, from 0; `-1n` is before the first. */
export type Revision = bigint;

/** Place of an event in the log. Opaque: kept and compared as text, never computed with. */
export type Position = string & { readonly __brand: 'Position' };

/** What an append takes for granted about its stream. */
export type Expected = Revision | 'any' | 'no-stream' | 'stream-exists';

export type Direction = 'forwards' | 'backwards';

/** An event as handed to the store. `id` is a UUID v5 and tells a repeated append from a new one. */
export type NewEvent = Readonly<{
  id: string;
  type: string;
  version: number;
  data: object;
  metadata: Metadata;
}>;

export type Appended = Readonly<{ revision: Revision; position: Position }>;

/** An event as found in the log. `bytes` is what is stored and hashed. */
export type Recorded = NewEvent & Appended & Readonly<{ stream: StreamName }>;

/** Some events at a time, never none: a log does not fit into memory. */
export type Page = readonly Recorded[];

/** Restricts what is read; a store may apply it late, never wrongly. */
export type Filter = Readonly<{ streamPrefixes: readonly string[] }>;

export type CallOptions = Readonly<{ signal?: AbortSignal }>;

export type SubscriptionMessage =
  | Readonly<{ kind: 'events'; events: Page }>
  | Readonly<{ kind: 'caught-up' }>
  | Readonly<{ kind: 'fell-behind' }>
  /** Nothing of interest up to here. */
  | Readonly<{ kind: 'checkpoint'; position: Position }>;

/** Identity of a log; stands in its first event and in every checkpoint. */
export type LogIdentity = Readonly<{ logId: string; demo: boolean }>;

/** Unit: bytes. One append may not be larger; every adapter refuses it alike. */
export const MAX_APPEND = 1_000_000;

/** The port every event store fulfils; `test/contracts/event-store.contract.ts` is its specification. */
export abstract class EventStore {
  /**
   * Whether this process alone writes the log. Only then may state be trusted from a cache without
   * asking the store for the head.
   */
  abstract readonly exclusive: boolean;

  /**
   * Appends all events or none; what it has answered is durable. The same ids again at the same
   * place change nothing and give the first answer.
   * @throws WrongExpectedRevision, AppendTooLarge, StoreUnavailable
   */
  abstract append(
    stream: StreamName,
    events: readonly NewEvent[],
    expected: Expected,
    options?: CallOptions,
  ): Promise<Appended>;

  /** One stream; no page when there is none. `from` is inclusive. */
  abstract read(
    stream: StreamName,
    options?: { from?: Revision; direction?: Direction; limit?: number } & CallOptions,
  ): AsyncIterable<Page>;

  /** The log in the order of its positions. `after` is exclusive. */
  abstract readAll(
    options?: {
      after?: Position;
      direction?: Direction;
      limit?: number;
      filter?: Filter;
    } & CallOptions,
  ): AsyncIterable<Page>;

  /** As `readAll`, and then whatever is appended, until `signal` aborts. */
  abstract subscribe(options: {
    after?: Position;
    filter?: Filter;
    signal: AbortSignal;
  }): AsyncIterable<SubscriptionMessage>;

  /** Position of the newest event; `undefined` for an empty log. */
  abstract head(): Promise<Position | undefined>;

  abstract close(): Promise<void>;
}

/** Another writer was faster. Nothing was appended. */
export class WrongExpectedRevision extends Error {
  override readonly name = 'WrongExpectedRevision';
  constructor(
    readonly stream: StreamName,
    readonly expected: Expected,
    readonly actual: Revision,
  ) {
    super(`${stream} is at ${actual}, expected was ${expected}.`);
  }
}

/** More than {@link MAX_APPEND} bytes. Nothing was appended. */
export class AppendTooLarge extends Error {
  override readonly name = 'AppendTooLarge';
  constructor(
    readonly stream: StreamName,
    readonly bytes: number,
  ) {
    super(`An append of ${bytes} bytes to ${stream} exceeds ${MAX_APPEND}.`);
  }
}

export type Outage = 'unavailable' | 'full' | 'locked' | 'corrupt';

/** The store failed. When the outcome is unknown, repeat the same append before deciding afresh. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  constructor(
    readonly outcome: 'not-applied' | 'unknown',
    readonly outage: Outage,
    cause?: unknown,
  ) {
    super(`The event store failed (${outage})${whyOf(cause)}. ${WRITTEN[outcome]}`, { cause });
  }
}

const WRITTEN = {
  'not-applied': 'Nothing was written.',
  unknown: 'Whether anything was written is not known.',
} as const;

const whyOf = (cause: unknown): string => {
  const why = cause instanceof Error ? cause.message : cause;
  return typeof why === 'string' && why !== '' ? `: ${why.replace(/\.$/, '')}` : '';
};

/** An event came after later ones had been handed on: what was computed from them is not to be trusted. */
export class OutOfOrder extends StoreUnavailable {
  constructor(stream: StreamName, revision: Revision) {
    super('not-applied', 'corrupt', `Revision ${revision} of ${stream} came too late.`);
  }
}

/** Whether a stream at `actual` is as `expected`. */
export function meets(expected: Expected, actual: Revision): boolean {
  switch (expected) {
    case 'any':
      return true;
    case 'no-stream':
      return actual < 0n;
    case 'stream-exists':
      return actual >= 0n;
    default:
      return actual === expected;
  }
}

export const streamName = (tenant: string, category: string, id: string): StreamName =>
  `${tenant}.${category}-${id}`;

/** `<tenant>.<category>-<id>` taken apart. */
export function streamParts(stream: StreamName): { tenant: string; category: string; id: string } {
  const dot = stream.indexOf('.');
  const dash = stream.indexOf('-', dot);
  return {
    tenant: stream.slice(0, dot),
    category: stream.slice(dot + 1, dash),
    id: stream.slice(dash + 1),
  };
}
