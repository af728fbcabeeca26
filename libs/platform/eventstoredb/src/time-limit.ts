import { setMaxListeners } from 'node:events';
import { Closed, Unanswered } from './failure';

/** Unit: milliseconds. The store's own answer that it was too slow tells more than ours. */
const GRACE = 100;

/** A time limit around every call, as the client's own does not hold everywhere. Unit: milliseconds. */
export class TimeLimit {
  /** When the store last said anything. */
  private heard = performance.now();

  /**
   * `closing` ends what is under way; `silent` is told when a call went unanswered and so did all
   * others meanwhile.
   */
  constructor(
    private readonly limit: number,
    private readonly closing: AbortSignal,
    private readonly silent: () => void,
  ) {
    setMaxListeners(0, closing); // one for each call under way
  }

  /** The store has said something, of itself or when asked. */
  readonly hear = (): void => {
    this.heard = performance.now();
  };

  /** @throws what the call does, Unanswered, Closed; `giveUp` is then told */
  async on<T>(call: Promise<T>, giveUp?: (error: Error) => void): Promise<T> {
    const begun = performance.now();
    try {
      const answer = await this.within(call, giveUp);
      this.hear();
      return answer;
    } catch (error) {
      if (performance.now() - begun < this.limit) this.hear();
      else if (this.heard < begun) this.silent();
      throw error;
    }
  }

  private async within<T>(call: Promise<T>, giveUp?: (error: Error) => void): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    let end = () => {};
    const late = new Promise<never>((_, reject) => {
      end = () => {
        const error = this.closing.aborted ? new Closed() : new Unanswered(this.limit);
        reject(error);
        giveUp?.(error);
      };
      timer = setTimeout(end, this.limit + GRACE);
    });
    this.closing.addEventListener('abort', end);
    call.catch(() => undefined); // may fail after it was given up
    try {
      return await Promise.race([call, late]);
    } finally {
      clearTimeout(timer);
      this.closing.removeEventListener('abort', end);
    }
  }
}
