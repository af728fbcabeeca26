import {
  StoreUnavailable,
  type Direction,
  type Position,
  type Revision,
  type StreamName,
} from '#kernel';
import type { StoreAddress } from '#platform/configuration';
import { setTimeout } from 'node:timers/promises';
import { StoreClient, type Limits } from './client';
import { Closed, failureOf } from './failure';
import { Gate } from './gate';
import type { RawEvent, RawPage, RawRecorded } from './raw';

/** Units: milliseconds. */
export type Patience = Limits &
  Readonly<{
    /** How long a read is repeated before it is given up. */
    read: number;
    /** Silence of a subscription after which the log is asked whether there is nothing. */
    silence: number;
  }>;

const PATIENCE: Patience = { call: 3000, read: 8000, silence: 15_000 };

/** The pause before a read is repeated, doubled each time. Units: milliseconds. */
const FIRST = 50;
const LONGEST = 300;

/** One connection to one store for the whole process, whatever logs it holds. */
export class StoreConnection {
  readonly place: string;
  readonly patience: Patience;
  private readonly client: StoreClient;
  private readonly gate = new Gate();
  private closed = false;

  constructor(address: StoreAddress, patience: Partial<Patience> = {}) {
    this.patience = { ...PATIENCE, ...patience };
    this.client = new StoreClient(address, this.patience);
    this.place = address.shown;
  }

  /** Once: only who asks for it knows whether it may be repeated. @throws what `failureOf` knows */
  append(stream: StreamName, events: readonly RawEvent[], expected: Revision | 'no-stream') {
    return this.pass(() => this.client.append(stream, events, expected));
  }

  /** Empty for a stream that is not there. */
  readStream(
    stream: StreamName,
    from: Revision | undefined,
    direction: Direction,
    count: number,
  ): Promise<readonly RawRecorded[]> {
    return this.patiently(async () => {
      try {
        return await this.client.readStream(stream, from, direction, count);
      } catch (error) {
        if (failureOf(error).kind === 'no-stream') return [];
        throw error;
      }
    });
  }

  readAll(behind: Position | undefined, direction: Direction, count: number): Promise<RawPage> {
    return this.patiently(() => this.client.readAll(behind, direction, count));
  }

  /** Ends with an error when the store ends it. */
  subscribe(after: Position | undefined, prefix: string, signal: AbortSignal) {
    return this.client.subscribe(after, prefix, signal);
  }

  close(): Promise<void> {
    this.closed = true;
    return this.client.close();
  }

  private async pass<T>(call: () => Promise<T>): Promise<T> {
    if (this.closed) throw new StoreUnavailable('not-applied', 'unavailable', new Closed());
    return this.gate.pass(call);
  }

  /** Reads may always be repeated. @throws StoreUnavailable */
  private async patiently<T>(read: () => Promise<T>): Promise<T> {
    const end = performance.now() + this.patience.read;
    for (let pause = FIRST; ; pause = Math.min(2 * pause, LONGEST)) {
      try {
        return await this.pass(read);
      } catch (error) {
        const again = error instanceof StoreUnavailable || failureOf(error).kind === 'passing';
        if (!again || this.closed || performance.now() + pause > end)
          throw error instanceof StoreUnavailable
            ? error
            : new StoreUnavailable('not-applied', 'unavailable', error);
        await setTimeout(pause);
      }
    }
  }
}
