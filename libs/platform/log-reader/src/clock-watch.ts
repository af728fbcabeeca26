import type { Clock } from '#kernel';

/** Unit: milliseconds. */
const TOLERANCE = 5 * 60_000;

/** Notices when the wall clock was set: it then no longer agrees with the time that has passed. */
export class ClockWatch {
  #offset: number;
  #jumped = false;

  constructor(private readonly clock: Clock) {
    this.#offset = this.#now();
  }

  /** Stays true until {@link trust}. */
  get jumped(): boolean {
    this.#jumped ||= Math.abs(this.#now() - this.#offset) > TOLERANCE;
    return this.#jumped;
  }

  /** Somebody has looked: the wall clock is right. */
  trust(): void {
    this.#offset = this.#now();
    this.#jumped = false;
  }

  #now(): number {
    return Date.parse(this.clock.now()) - this.clock.monotonic();
  }
}
