import {
  AppendTooLarge,
  MAX_APPEND,
  storedBytes,
  type Expected,
  type NewEvent,
  type StreamName,
} from '#kernel';

/** An append put into stored form before its turn comes: what is not storable is refused at once. */
export type Draft = Readonly<{
  stream: StreamName;
  events: readonly NewEvent[];
  expected: Expected;
  /** The revision that `texts` begin at. */
  base: number;
  texts: readonly string[];
}>;

const EVENT_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The revision before the first one to be written; `undefined` when any will do. */
export const expectedHead = (expected: Expected): number | undefined => {
  if (expected === 'no-stream') return -1;
  return typeof expected === 'bigint' ? Number(expected) : undefined;
};

/** @throws AppendTooLarge, TypeError for what no store may take */
export function draft(
  logId: string,
  stream: StreamName,
  events: readonly NewEvent[],
  expected: Expected,
): Draft {
  assertIds(stream, events);
  assertAccountable(stream, events);
  const base = (expectedHead(expected) ?? -1) + 1;
  const texts = storedFrom(logId, stream, events, base);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > MAX_APPEND) throw new AppendTooLarge(stream, bytes);
  return { stream, events, expected, base, texts };
}

/** The stored bytes when the first event gets `revision`. */
export const textsAt = (
  logId: string,
  { stream, events, base, texts }: Draft,
  revision: number,
): readonly string[] => (base === revision ? texts : storedFrom(logId, stream, events, revision));

const storedFrom = (
  logId: string,
  stream: StreamName,
  events: readonly NewEvent[],
  revision: number,
) => events.map((event, i) => storedBytes(logId, stream, BigInt(revision + i), event));

function assertIds(stream: StreamName, events: readonly NewEvent[]): void {
  if (events.length === 0) throw new TypeError(`There is nothing to append to ${stream}.`);
  for (const { id } of events)
    if (!EVENT_ID.test(id))
      throw new TypeError(`"${id}" is no event id: not a UUID in lower case.`);
  if (events.length > 1 && new Set(events.map(({ id }) => id)).size < events.length)
    throw new TypeError(`One event id stands twice in an append to ${stream}.`);
}

/** Who did it, when, by which command, and what led to it. */
const ACCOUNT = ['actor', 'recordedAt', 'commandId', 'correlationId', 'causationId'] as const;

function assertAccountable(stream: StreamName, events: readonly NewEvent[]): void {
  for (const { type, metadata } of events)
    for (const name of ACCOUNT)
      if (!metadata[name]) throw new TypeError(`${type} of ${stream} has no ${name}.`);
}
