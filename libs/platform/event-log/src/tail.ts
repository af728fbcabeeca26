import type { Filter, Page, Recorded, SubscriptionMessage } from '#kernel';
import { EventEmitter, once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { PAGE, matching, type PageBehind } from './pages';

/** Wakes the readers of this process when something was appended. */
export class Tail {
  private readonly bell = new EventEmitter().setMaxListeners(0);
  private readonly closing = new AbortController();

  wake(): void {
    this.bell.emit('appended');
  }

  /** Ends every subscription. */
  close(): void {
    this.closing.abort();
  }

  /** Looks and falls asleep in one turn of the event loop, so that no append slips between. */
  async *follow(
    behind: PageBehind,
    options: { filter?: Filter; signal: AbortSignal },
  ): AsyncGenerator<SubscriptionMessage> {
    const signal = AbortSignal.any([options.signal, this.closing.signal]);
    let last: Recorded | undefined;
    let caughtUp = false;
    while (!signal.aborted) {
      const page = behind(last, PAGE);
      last = page.at(-1) ?? last;
      if (last && page.length > 0) {
        yield message(page, last, options.filter);
        if (page.length === PAGE) await setImmediate();
      } else if (!caughtUp) {
        caughtUp = true;
        yield { kind: 'caught-up' };
      } else await once(this.bell, 'appended', { signal }).catch(() => undefined);
    }
  }
}

const message = (page: Page, { position }: Recorded, filter?: Filter): SubscriptionMessage => {
  const events = matching(page, filter);
  return events.length > 0 ? { kind: 'events', events } : { kind: 'checkpoint', position };
};
