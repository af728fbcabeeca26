import type { Direction, Position, Revision, StreamName } from '#kernel';
import type { StoreAddress } from '#platform/configuration';
import {
  END,
  EventStoreDBClient,
  NO_STREAM,
  START,
  jsonEvent,
  streamNameFilter,
  type AllStreamResolvedEvent,
  type ChannelCredentialOptions,
  type Credentials,
  type DNSClusterOptions,
  type GossipClusterOptions,
  type Position as StorePosition,
  type RecordedEvent,
  type ResolvedEvent,
  type SingleNodeOptions,
} from '@eventstore/db-client';
import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { Unanswered } from './failure';
import { Inbox } from './inbox';
import type { RawEvent, RawPage, RawRecorded, Received } from './raw';
import { TimeLimit } from './time-limit';

/** Units: milliseconds. */
export type Limits = Readonly<{
  /** How long one call may take. */
  call: number;
}>;

/** How long one node may take to say who leads; others are asked next. Unit: seconds. */
const GOSSIP = 1;

/** Events the server looks at between two checkpoints: window times interval. */
const WINDOW = 1000;
const INTERVAL = 10;

const DIGITS = 20;
const padded = (offset: bigint): string => offset.toString().padStart(DIGITS, '0');

/** Both offsets, padded: the text sorts as the position does. */
const positionOf = ({ commit, prepare }: StorePosition): Position =>
  `${padded(commit)}/${padded(prepare)}` as Position;

function offsetsOf(position: Position): StorePosition {
  const [commit = '', prepare = ''] = position.split('/');
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
}

/**
 * Each append is a call of its own that ends at its own deadline. The other way, one stream for all
 * appends, has no deadline on this side, falls as a whole with one error, and keeps its pending
 * appends in a table that all clients of a process share.
 */
class Connection extends EventStoreDBClient {
  private channel: Promise<{ close: () => void }> | undefined;
  private latest: Parameters<EventStoreDBClient['handleError']>[0] | undefined;
  protected override supports = async (): Promise<boolean> => false;

  /** An append to a channel that was closed a moment ago throws where nobody would catch it. */
  constructor(
    settings: SingleNodeOptions | GossipClusterOptions | DNSClusterOptions,
    ...security: [ChannelCredentialOptions, Credentials | undefined]
  ) {
    super(settings as SingleNodeOptions, ...security);
    const { execute, getChannel, handleError, GRPCStreamCreator: create } = this;
    // Nobody waits for it, and it fails where nobody is found who leads.
    this.handleError = (stub, error) => handleError(stub, error).catch(() => undefined);
    this.getChannel = () => {
      const channel = getChannel();
      this.channel = channel;
      return channel;
    };
    this.execute = (service, name, action) =>
      execute(service, name, (stub) => action(answering((this.latest = stub))));
    this.GRPCStreamCreator = (service, name, creator, cache) =>
      create(service, name, (stub) => creator((this.latest = stub)), cache);
  }

  /**
   * Who leads is found out anew for the next call; what is under way on this channel goes on. The
   * client does so by itself only when a server has said that it is not to be had: one that froze
   * says nothing.
   */
  leave(): void {
    const silent = Object.assign(new Error('The server is silent.'), { code: UNAVAILABLE });
    if (this.latest) void this.handleError(this.latest, silent);
  }

  /**
   * `dispose` ends the streams only; without this the process would not end. A channel that is still
   * being looked for is closed when it is found.
   */
  async end(): Promise<void> {
    await this.dispose();
    this.channel?.then((channel) => channel.close()).catch(() => undefined);
  }
}

/** @source gRPC, `statuscodes.md` */
const UNAVAILABLE = 14;

type Appending = { append?: (...args: [...unknown[], (error: unknown) => void]) => unknown };

/** The same stub, which tells its caller of every error. */
const answering = <Stub extends object>(stub: Stub): Stub =>
  new Proxy(stub, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (name !== 'append') return member;
      return (...args: [...unknown[], (error: unknown) => void]) => {
        try {
          return (target as Appending).append?.(...args);
        } catch (error) {
          (args.at(-1) as (error: unknown) => void)(error);
          return new Writable({ objectMode: true, write: (_, __, done) => done() });
        }
      };
    },
  });

function connectionTo(address: StoreAddress): Connection {
  const { hosts, discover, tls, credentials, caFile, certFile, keyFile } = address;
  const { keepAliveInterval, keepAliveTimeout, discoveryInterval, maxDiscoverAttempts } = address;
  const given = { keepAliveInterval, keepAliveTimeout, discoveryInterval, maxDiscoverAttempts };
  const options = {
    gossipTimeout: GOSSIP,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  };
  const security = {
    insecure: !tls,
    ...(caFile === undefined ? {} : { rootCertificate: readFileSync(caFile) }),
    ...(certFile === undefined ? {} : { userCertFile: readFileSync(certFile) }),
    ...(keyFile === undefined ? {} : { userKeyFile: readFileSync(keyFile) }),
  };
  const [first] = hosts;
  if (!first) throw new TypeError('A store needs a host.');
  if (discover) return new Connection({ discover: first, ...options }, security, credentials);
  if (hosts.length > 1)
    return new Connection({ endpoints: [...hosts], ...options }, security, credentials);
  return new Connection({ endpoint: first, ...options }, security, credentials);
}

/** The one file that knows the client of EventStoreDB; everything asks the leader. One per process. */
export class StoreClient {
  private readonly connection: Connection;
  private readonly closing = new AbortController();
  private readonly inboxes = new Set<Inbox<AllStreamResolvedEvent>>();
  private readonly limit: TimeLimit;

  constructor(
    readonly address: StoreAddress,
    private readonly limits: Limits,
  ) {
    this.connection = connectionTo(address);
    this.limit = new TimeLimit(limits.call, this.closing.signal, () => this.leave());
  }

  /** Place of the last event. @throws what `failureOf` knows */
  async append(
    stream: StreamName,
    events: readonly RawEvent[],
    expected: Revision | 'no-stream',
  ): Promise<{ revision: Revision; position: Position }> {
    const { nextExpectedRevision, position } = await this.limit.on(
      this.connection.appendToStream(
        stream,
        events.map(({ id, type, data, metadata }) =>
          jsonEvent({ id, type, data: data as never, metadata: metadata as never }),
        ),
        {
          expectedRevision: expected === 'no-stream' ? NO_STREAM : expected,
          deadline: this.limits.call,
          requiresLeader: true,
        },
      ),
    );
    if (!position) throw new TypeError('The store did not say where it put the events.');
    // Despite its name the revision of the last event.
    return { revision: nextExpectedRevision, position: positionOf(position) };
  }

  /** `from` is inclusive; from the newest when it is absent and `backwards`. `count` from 1. */
  async readStream(
    stream: StreamName,
    from: Revision | undefined,
    direction: Direction,
    count: number,
  ): Promise<readonly RawRecorded[]> {
    const read = this.connection.readStream(stream, {
      fromRevision: from ?? (direction === 'forwards' ? START : END),
      direction,
      maxCount: count,
      requiresLeader: true,
    });
    return (await this.collect<ResolvedEvent>(read)).map(rawOf);
  }

  /** `behind` is exclusive in both directions, unlike the store's. */
  async readAll(
    behind: Position | undefined,
    direction: Direction,
    count: number,
  ): Promise<RawPage> {
    const ends = direction === 'forwards' ? START : END;
    const read = this.connection.readAll({
      fromPosition: behind === undefined ? ends : offsetsOf(behind),
      direction,
      maxCount: count + 1,
      requiresLeader: true,
    });
    const found = (await this.collect<AllStreamResolvedEvent>(read)).map(rawOf);
    const events = found.filter(({ position }) => position !== behind).slice(0, count);
    return { events, end: found.length <= count };
  }

  /**
   * What is behind `after` in streams with the prefix, and then what comes. Ends with an error when
   * the store ends it, or is silent from the start.
   */
  async *subscribe(
    after: Position | undefined,
    prefix: string,
    signal: AbortSignal,
  ): AsyncGenerator<readonly Received[]> {
    const inbox = new Inbox<AllStreamResolvedEvent>();
    this.inboxes.add(inbox);
    const subscription = this.connection.subscribeToAll({
      fromPosition: after === undefined ? START : offsetsOf(after),
      filter: streamNameFilter({
        prefixes: [prefix],
        maxSearchWindow: WINDOW,
        checkpointInterval: INTERVAL,
        checkpointReached: async (_, position) =>
          inbox.mark({ kind: 'checkpoint', position: positionOf(position) }, subscription),
      }),
    });
    const unconfirmed = setTimeout(
      () => inbox.fail(new Unanswered(this.limits.call)),
      this.limits.call,
    );
    subscription.on('confirmation', () => clearTimeout(unconfirmed));
    for (const said of ['confirmation', 'caughtUp', 'data'] as const)
      subscription.on(said, this.limit.hear);
    subscription.on('caughtUp', () => inbox.mark({ kind: 'caught-up' }, subscription));
    subscription.on('fellBehind' as never, () => inbox.mark({ kind: 'fell-behind' }, subscription));
    subscription.on('error', (error) => inbox.fail(error));
    subscription.on('end', () => inbox.fail(new Error('write after end')));
    subscription.on('data', (resolved) => inbox.take(resolved, subscription));
    try {
      yield* inbox.drain(subscription, rawOf, signal);
    } finally {
      this.inboxes.delete(inbox);
      clearTimeout(unconfirmed);
      subscription.removeAllListeners('data');
      subscription.unsubscribe().catch(() => undefined);
      subscription.destroy();
    }
  }

  /** What is under way is not waited for: whether an append was made its caller has to find out. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.connection.end();
  }

  /** All of a read, or nothing. */
  private async collect<Resolved>(
    read: AsyncIterable<Resolved> & {
      on: (event: 'error', ignore: () => void) => unknown;
      cancel: () => Promise<void>;
      destroy: (error: Error) => unknown;
    },
  ): Promise<Resolved[]> {
    read.on('error', () => undefined); // one that comes late must not end the process
    const all = async () => {
      const found: Resolved[] = [];
      for await (const resolved of read) found.push(resolved);
      return found;
    };
    return this.limit.on(all(), (error) => {
      read.cancel().catch(() => undefined);
      read.destroy(error);
    });
  }

  /** Subscriptions too begin anew where they are. */
  private leave(): void {
    this.connection.leave();
    for (const inbox of this.inboxes) inbox.fail(new Unanswered(this.limits.call));
  }
}

function rawOf({ event }: Readonly<{ event?: RecordedEvent | undefined }>): RawRecorded {
  if (!event?.position) throw new TypeError('The store gave an event without its position.');
  const { id, type, streamId: stream, revision, position, data, metadata } = event;
  return { id, type, stream, revision, position: positionOf(position), data, metadata };
}
