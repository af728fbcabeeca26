import type { Clock } from '#kernel';
import { LRUCache } from 'lru-cache';

/** Unit: milliseconds. */
const WINDOW = 10 * 60 * 1000;

/** Counts failures per address. Generous: a whole town hall may stand behind one. Forgets at a restart. */
export class Throttle {
  private readonly failures = new LRUCache<string, number[]>({ max: 10_000 });

  constructor(
    private readonly clock: Clock,
    private readonly limit: number,
  ) {}

  allows(address: string): boolean {
    return this.recent(address).length < this.limit;
  }

  failed(address: string): void {
    this.failures.set(address, [...this.recent(address), this.clock.monotonic()]);
  }

  private recent(address: string): number[] {
    const since = this.clock.monotonic() - WINDOW;
    return (this.failures.get(address) ?? []).filter((at) => at > since);
  }
}
