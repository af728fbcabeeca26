import type { Clock, Instant } from '#kernel';

/** Unit: milliseconds. */
const TOLERANCE = 5 * 60_000;

/**
 * Notices when the wall clock is not to be trusted: it was set, and no longer agrees with the time
 * that has passed; or another machine's says something else.
 */
export class ClockWatch {
  #offset: number;
  #jumped = false;
  #doubt: string | undefined;

  constructor(private readonly clock: Clock) {
    this.#offset = this.#now();
  }

  /** Stays true until {@link trust}. */
  get jumped(): boolean {
    this.#jumped ||= Math.abs(this.#now() - this.#offset) > TOLERANCE;
    return this.#jumped;
  }

  /** What the other clock said when it was asked last; goes by itself when the two agree again. */
  get doubt(): string | undefined {
    return this.#doubt;
  }

  /** Asks for a second opinion; where there is none, the last one stands. */
  async consult(other: () => Promise<Instant | undefined>): Promise<void> {
    const theirs = await other();
    if (theirs === undefined) return;
    const ours = this.clock.now();
    const apart = Math.abs(Date.parse(theirs) - Date.parse(ours)) > TOLERANCE;
    this.#doubt = apart
      ? `The wall clock says ${ours}, that of the queue ${theirs}: one of the two is wrong.`
      : undefined;
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
