import { Bell, type Clock, type Instant } from '#kernel';

/** No timer is armed for longer: what a timer does after weeks nobody has tried. Unit: milliseconds. */
const A_DAY = 24 * 60 * 60_000;

/** Rings by a timer of this process; forgets with it. */
export class InProcessBell extends Bell {
  #timer: NodeJS.Timeout | undefined;
  readonly #listeners: (() => void)[] = [];

  constructor(private readonly clock: Clock) {
    super();
  }

  override set(at: Instant | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (at === undefined) return;
    const delay = Math.max(0, Date.parse(at) - Date.parse(this.clock.now()));
    this.#timer =
      delay > A_DAY ? setTimeout(() => this.set(at), A_DAY) : setTimeout(() => this.#ring(), delay);
  }

  override onRing(listener: () => void): void {
    this.#listeners.push(listener);
  }

  override close(): void {
    clearTimeout(this.#timer);
    this.#listeners.length = 0;
  }

  #ring(): void {
    for (const listener of this.#listeners) listener();
  }
}
