import type { Direction, Position, Revision, StreamName } from '#kernel';
import { storeAddress } from '#platform/configuration';
import { StoreConnection, type Patience } from '#platform/eventstoredb';
import { randomBytes } from 'node:crypto';

/**
 * A connection whose tenants bear other names in the store: so tests that begin with an empty log
 * run on a store that nobody may empty, and touch no stream but their own.
 */
export class NamespacedConnection extends StoreConnection {
  constructor(
    private readonly url: string,
    private readonly given: Partial<Patience> = {},
    private readonly mark = randomBytes(6).toString('hex'),
  ) {
    super(storeAddress(url), given);
  }

  /** Of another node, under the same names. */
  another(): NamespacedConnection {
    return new NamespacedConnection(this.url, this.given, this.mark);
  }

  override append(stream: StreamName, ...rest: Tail<StoreConnection['append']>) {
    return super.append(this.there(stream), ...rest);
  }

  override async readStream(stream: StreamName, ...rest: Tail<StoreConnection['readStream']>) {
    return (await super.readStream(this.there(stream), ...rest)).map(this.here);
  }

  override async readAll(behind: Position | undefined, direction: Direction, count: number) {
    const { events, end } = await super.readAll(behind, direction, count);
    return { events: events.map(this.here), end };
  }

  override async *subscribe(after: Position | undefined, prefix: string, signal: AbortSignal) {
    for await (const batch of super.subscribe(after, this.there(prefix), signal))
      yield batch.map((received) =>
        received.kind === 'event' ? { ...received, event: this.here(received.event) } : received,
      );
  }

  /** `<tenant>.…` and the stream that names its log. */
  private there(stream: StreamName): StreamName {
    return stream.replace(/^(jahresring-)?([^.-]+)/, `$1$2${this.mark}`);
  }

  /** What is not of this name space becomes nobody's. */
  private readonly here = <Event extends { stream: StreamName; revision: Revision }>(
    event: Event,
  ): Event => ({
    ...event,
    stream: event.stream.includes(this.mark)
      ? event.stream.replace(this.mark, '')
      : `elsewhere ${event.stream}`,
  });
}

type Tail<Method extends (first: StreamName, ...rest: never[]) => unknown> = Method extends (
  first: StreamName,
  ...rest: infer Rest
) => unknown
  ? Rest
  : never;
