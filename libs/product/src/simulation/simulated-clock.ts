import { instantAt } from '#calendar';
import { Clock, type Instant, type LocalDate } from '#kernel';

/** A clock that is told the time; for logs that say they are a demo. */
export class SimulatedClock extends Clock {
  private milliseconds: number;

  constructor(private time: Instant) {
    super();
    this.milliseconds = Date.parse(time);
  }

  now(): Instant {
    return this.time;
  }

  monotonic(): number {
    return this.milliseconds;
  }

  /** Goes on to an hour of a day; never back. */
  goTo(day: LocalDate, hour = '09:00'): void {
    this.tick(Date.parse(instantAt(day, hour)) - this.milliseconds);
  }

  /** Unit: milliseconds. */
  tick(step = 1000): void {
    if (step < 0) throw new RangeError(`A simulated clock does not go back by ${-step} ms.`);
    this.milliseconds += step;
    this.time = new Date(this.milliseconds).toISOString() as Instant;
  }
}
