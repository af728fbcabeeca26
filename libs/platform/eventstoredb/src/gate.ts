import { StoreUnavailable } from '#kernel';
import { failureOf } from './failure';

/** Calls under way at once, and calls that may wait for their turn. */
const ABREAST = 64;
const WAITING = 4096;

/** Failures in a row after which nobody is sent any more, and for how long. Unit: milliseconds. */
const PATIENCE = 10;
const PAUSE = 1000;

const refused = (reason: string) => new StoreUnavailable('not-applied', 'unavailable', reason);

/**
 * The way to the store for all calls of this process: a bounded number abreast, a bounded number
 * waiting, and a pause when it has failed often in a row, so that a store that is away costs nobody
 * their patience and is not met by a crowd when it comes back.
 */
export class Gate {
  private abreast = 0;
  private failures = 0;
  private closedUntil = 0;
  private last = '';
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** @throws StoreUnavailable, outcome `not-applied`, when the call is not made at all */
  async pass<T>(call: () => Promise<T>): Promise<T> {
    this.demandOpen();
    await this.turn();
    try {
      this.demandOpen();
      const answer = await call();
      this.answered();
      return answer;
    } catch (error) {
      this.heard(error);
      throw error;
    } finally {
      this.abreast -= 1;
      this.waiting.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    if (this.abreast >= ABREAST) {
      if (this.waiting.length >= WAITING) throw refused(`${WAITING} calls are waiting already.`);
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.abreast += 1;
  }

  private demandOpen(): void {
    if (this.now() < this.closedUntil)
      throw refused(
        `The store did not answer ${this.failures} calls in a row; it is asked again within a second. Last: ${this.last}`,
      );
  }

  /** One that was under way when the others failed: the store is there. */
  private answered(): void {
    this.failures = 0;
    this.closedUntil = 0;
  }

  /** A refusal is an answer too. */
  private heard(error: unknown): void {
    if (error instanceof StoreUnavailable) return;
    if (failureOf(error).kind !== 'passing') {
      this.answered();
      return;
    }
    this.last = error instanceof Error ? error.message : String(error);
    if (++this.failures >= PATIENCE) this.closedUntil = this.now() + PAUSE;
  }
}
