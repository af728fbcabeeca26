import { Clock, Rejection, type Deadline, type Instant, type Intent } from '#kernel';
import type { MemoryEventStore } from '#platform/memory';
import { createHash } from 'node:crypto';
import { at, event } from '../../read-models/testing/fixture';
import type { Cause, Send } from '../src/index';

/** A clock that is set by hand: the wall and the time that has passed, together or apart. */
export class HandClock extends Clock {
  wall = 0;
  passed = 0;

  override now(): Instant {
    return at(this.wall);
  }

  override monotonic(): number {
    return this.passed * 1000;
  }

  /** Unit: seconds. */
  pass(seconds: number): void {
    this.wall += seconds;
    this.passed += seconds;
  }
}

export type Sent = Readonly<{ intent: Intent } & Cause>;

/**
 * A write path in small: what it is told it records in stream `t.done-1`, under an id that follows
 * from the key, so that a repeat changes nothing.
 */
export function writer(store: MemoryEventStore) {
  const sent: Sent[] = [];
  const refusing = new Map<string, Error>();
  const send: Send = async (intent, cause) => {
    sent.push({ intent, ...cause });
    const refusal = refusing.get(intent.type);
    if (refusal) throw refusal;
    const hex = createHash('sha256').update(cause.key).digest('hex');
    const id = [
      hex.slice(0, 8),
      hex.slice(8, 12),
      hex.slice(12, 16),
      hex.slice(16, 20),
      hex.slice(20, 32),
    ];
    const { type, data } = intent;
    await store.append('t.done-1', [{ ...event(data, 0, `${type}Done`), id: id.join('-') }], 'any');
  };
  return {
    sent,
    send,
    keys: () => sent.map(({ key }) => key),
    refuse: (type: string, error: Error = new Rejection('NOT_NOW')) => refusing.set(type, error),
    allow: (type: string) => refusing.delete(type),
  };
}

/** Armed by such an event, `{id, dueAt}`, disarmed by what its own command records. */
const deadline = (name: string, armedBy: string, command: string): Deadline => ({
  name,
  categories: ['term', 'done'],
  hears: ({ type, data }) => {
    const { id, dueAt } = data as { id: string; dueAt: Instant };
    if (type === armedBy) return { id, dueAt };
    return type === `${command}Done` ? { id, disarmed: true } : undefined;
  },
  onExpiry: (id) => ({ type: command, data: { id } }),
});

export const term = deadline('term', 'Armed', 'Expire');

/** About the same things as `term`. */
export const warning = deadline('warning', 'Warned', 'Warn');

/** Looks again and again until it holds. */
export async function eventually(holds: () => void | Promise<void>): Promise<void> {
  const end = performance.now() + 5000;
  for (;;)
    try {
      await holds();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setImmediate(resolve));
    }
}

export { HandQueue } from './hand-queue';
