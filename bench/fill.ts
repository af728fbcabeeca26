import type { EventStore, NewEvent } from '#kernel';

/** Events to an append, and appends to a turn. */
const EVENTS = 500;
const APPENDS = 20;

/** Writes long streams fast, past all rules, as if commands had. */
export async function fill(
  store: EventStore,
  streams: Iterable<readonly [stream: string, events: number]>,
  eventAt: (stream: string, revision: number) => NewEvent,
): Promise<void> {
  let waiting: Promise<unknown>[] = [];
  for (const [stream, events] of streams)
    for (let from = 0; from < events; from += EVENTS) {
      const count = Math.min(EVENTS, events - from);
      const some = Array.from({ length: count }, (_, i) => eventAt(stream, from + i));
      waiting.push(store.append(stream, some, from === 0 ? 'no-stream' : BigInt(from - 1)));
      if (waiting.length < APPENDS) continue;
      await Promise.all(waiting);
      waiting = [];
    }
  await Promise.all(waiting);
}
