import { once, EventEmitter } from 'node:events';
import type { Mark, RawRecorded, Received } from './raw';

/** The part of a subscription that can be held back. */
type Source = Readonly<{
  readableLength: number;
  pause: () => unknown;
  resume: () => unknown;
}>;

/** Waiting events above which the source is held back. */
const HIGH = 2000;

/**
 * Turns the events of a subscription into messages that are fetched, in the order in which the store
 * sent them: a mark is told as soon as it passes, while events before it may still wait in the
 * source.
 */
export class Inbox<Resolved> {
  private readonly bell = new EventEmitter();
  private waiting: (Mark | Readonly<{ kind: 'resolved'; resolved: Resolved }>)[] = [];
  private marks: { left: number; mark: Mark }[] = [];
  private failure: unknown;
  private failed = false;

  take(resolved: Resolved, source: Source): void {
    this.waiting.push({ kind: 'resolved', resolved });
    for (const each of this.marks) each.left -= 1;
    this.settle();
    if (this.waiting.length > HIGH) source.pause();
    this.bell.emit('ring');
  }

  mark(mark: Mark, { readableLength }: Source): void {
    this.marks.push({ left: readableLength, mark });
    this.settle();
    this.bell.emit('ring');
  }

  fail(error: unknown): void {
    if (this.failed) return;
    this.failed = true;
    this.failure = error;
    this.bell.emit('ring');
  }

  /** @throws what the subscription ended with, after what came before */
  async *drain(
    source: Source,
    rawOf: (resolved: Resolved) => RawRecorded,
    signal: AbortSignal,
  ): AsyncGenerator<readonly Received[]> {
    while (!signal.aborted) {
      if (this.waiting.length > 0) {
        const taken = this.waiting;
        this.waiting = [];
        source.resume();
        yield taken.map((each) =>
          each.kind === 'resolved' ? { kind: 'event', event: rawOf(each.resolved) } : each,
        );
      } else if (this.failed) throw this.failure;
      else await once(this.bell, 'ring', { signal }).catch(() => undefined);
    }
  }

  private settle(): void {
    for (const { left, mark } of this.marks) if (left <= 0) this.waiting.push(mark);
    this.marks = this.marks.filter(({ left }) => left > 0);
  }
}
