import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb';
import { ClusterInfo, EndPoint, MemberInfo } from '@eventstore/db-client/generated/gossip_pb';
import { UUID } from '@eventstore/db-client/generated/shared_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import {
  type AppendReq,
  type AppendResp,
  type ReadReq,
  type ReadResp,
} from '@eventstore/db-client/generated/streams_pb';
import {
  Server,
  ServerCredentials,
  status,
  type ServerReadableStream,
  type ServerWritableStream,
  type sendUnaryData,
} from '@grpc/grpc-js';
import { KeptLog, type Kept } from './kept-log';
import {
  appendedMessage,
  askedOf,
  caughtUpMessage,
  checkpointMessage,
  confirmationMessage,
  eventMessage,
  expectedOf,
  nameOf,
  notFoundMessage,
  proposedOf,
  serverError,
  wrongVersionMessage,
  type Asked,
} from './messages';

export type CallKind = 'append' | 'read' | 'subscribe';

/** What may become of a call. */
export type Fault =
  | 'never-answer'
  /** What was asked for is done; nobody hears of it. */
  | 'drop-answer'
  /** All connections fall before anything is done. */
  | 'kill'
  /** What was asked for is done, then all connections fall. */
  | 'kill-after'
  | 'not-leader'
  | 'not-ready'
  | 'denied'
  | 'reset'
  | 'too-slow';

/** What may become of an event on its way to a subscription. */
export type Delivery = 'once' | 'twice' | 'after-the-next' | 'never';

/**
 * EventStoreDB as its clients see it: the Streams protocol over gRPC, in memory, in this process. It
 * also misbehaves, as told. It proves how the adapter copes, not how a server behaves.
 */
export class EventStoreServer {
  /** Calls so far, by kind. */
  readonly calls: Record<CallKind, number> = { append: 0, read: 0, subscribe: 0 };
  /** Asked for each call; `n` counts the calls of its kind, from 1. */
  fault: (kind: CallKind, n: number) => Fault | undefined = () => undefined;
  deliver: (event: Kept) => Delivery = () => 'once';
  /** Who leads, when it is not this one. */
  leader: number | undefined;
  /** Too few nodes are there to agree on a leader. */
  leaderless = false;
  /** As SIGSTOP: connections stay, nobody is answered. */
  frozen = false;
  private server: Server | undefined;
  private port = 0;

  private constructor(readonly kept: KeptLog) {}

  /** Another node of a cluster keeps the same log. */
  static async start(kept = new KeptLog()): Promise<EventStoreServer> {
    const server = new EventStoreServer(kept);
    await server.resume();
    return server;
  }

  get url(): string {
    return `esdb://127.0.0.1:${this.port}?tls=false`;
  }

  get address(): number {
    return this.port;
  }

  /** Listens where it listened before; knows all that it was told. */
  async resume(): Promise<void> {
    const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
    server.addService(StreamsService, {
      read: (call: ServerWritableStream<ReadReq, ReadResp>) => this.read(call),
      append: (
        call: ServerReadableStream<AppendReq, AppendResp>,
        answer: sendUnaryData<AppendResp>,
      ) => this.append(call, answer),
    });
    server.addService(GossipService, {
      read: (_: unknown, answer: sendUnaryData<ClusterInfo>) => {
        if (!this.frozen) answer(null, this.gossip());
      },
    });
    this.port = await new Promise<number>((resolve, reject) =>
      server.bindAsync(
        `127.0.0.1:${this.port}`,
        ServerCredentials.createInsecure(),
        (error, port) => (error ? reject(error) : resolve(port)),
      ),
    );
    this.server = server;
  }

  /** As SIGKILL: what is under way falls. */
  stop(): void {
    this.server?.forceShutdown();
    this.server = undefined;
  }

  /** All connections fall; it goes on listening. */
  drop(): void {
    this.server?.drain(`127.0.0.1:${this.port}`, 0);
  }

  /** Puts an event of another program into a stream. */
  foreign(stream: string, type = 'OrderPlaced'): void {
    const bytes = Buffer.from('{"amount":1}');
    const id = `00000000-0000-4000-9000-${this.kept.events.length.toString().padStart(12, '0')}`;
    const event = { id, type, contentType: 'application/json', data: bytes, metadata: bytes };
    this.kept.append(stream, undefined, [event]);
  }

  private faultOf(kind: CallKind): Fault | undefined {
    if (this.frozen) return 'never-answer';
    this.calls[kind] += 1;
    return this.fault(kind, this.calls[kind]);
  }

  private append(
    call: ServerReadableStream<AppendReq, AppendResp>,
    answer: sendUnaryData<AppendResp>,
  ): void {
    const requests: AppendReq[] = [];
    call.on('error', () => undefined);
    call.on('data', (request: AppendReq) => requests.push(request));
    call.on('end', () => {
      const fault = this.faultOf('append') ?? this.following(call.metadata.get('requires-leader'));
      if (this.refuses(fault, (error) => answer(error))) return;
      const options = requests[0]?.getOptions();
      if (!options) {
        answer(serverError(undefined, status.INVALID_ARGUMENT));
        return;
      }
      const events = requests.flatMap((each) => each.getProposedMessage() ?? []).map(proposedOf);
      const expected = expectedOf(options);
      const stream = nameOf(options.getStreamIdentifier());
      const outcome = this.kept.append(stream, expected, events);
      if (fault === 'kill-after') this.drop();
      if (fault === 'drop-answer' || fault === 'kill-after') return;
      if (outcome.kind === 'appended')
        answer(null, appendedMessage(outcome.revision, outcome.position));
      else if (outcome.kind === 'wrong-version')
        answer(null, wrongVersionMessage(expected, outcome.actual));
      else answer(TOO_LARGE);
    });
  }

  private read(call: ServerWritableStream<ReadReq, ReadResp>): void {
    const asked = askedOf(call.request);
    call.on('error', () => undefined);
    const fault =
      this.faultOf(asked.subscription ? 'subscribe' : 'read') ??
      this.following(call.metadata.get('requires-leader'));
    if (this.refuses(fault, (error) => call.emit('error', error))) return;
    if (fault === 'drop-answer') return;
    if (asked.subscription) this.subscribe(call, asked);
    else this.page(call, asked, fault);
  }

  private page(
    call: ServerWritableStream<ReadReq, ReadResp>,
    asked: Asked,
    fault: Fault | undefined,
  ): void {
    const source = asked.stream === undefined ? this.kept.events : this.kept.stream(asked.stream);
    if (asked.stream !== undefined && source.length === 0)
      call.write(notFoundMessage(asked.stream));
    for (const event of selected(source, asked)) call.write(eventMessage(event));
    if (fault === 'kill-after') this.drop();
    else call.end();
  }

  private subscribe(call: ServerWritableStream<ReadReq, ReadResp>, asked: Asked): void {
    let next = this.kept.events.findIndex(({ position }) => position > startOf(asked.from));
    if (next < 0) next = this.kept.events.length;
    let unwanted = 0;
    let held: Kept | undefined;
    const wanted = ({ stream }: Kept) =>
      asked.prefixes.length === 0 || asked.prefixes.some((prefix) => stream.startsWith(prefix));
    const send = (event: Kept) => {
      const how = held ? 'once' : this.deliver(event);
      if (how === 'after-the-next') held = event;
      else if (how !== 'never') {
        call.write(eventMessage(event));
        if (how === 'twice') call.write(eventMessage(event));
        if (held && held !== event) call.write(eventMessage(held));
        held = undefined;
      }
    };
    const pump = () => {
      if (this.frozen) return;
      for (; next < this.kept.events.length; next++) {
        const event = this.kept.events[next];
        if (!event) break;
        if (wanted(event)) send(event);
        else if (++unwanted % asked.interval === 0) call.write(checkpointMessage(event.position));
      }
    };
    call.write(confirmationMessage(`subscription-${this.calls.subscribe}`));
    pump();
    call.write(caughtUpMessage());
    call.on('cancelled', this.kept.onAppended(pump));
  }

  /** True when there is nothing more to do. */
  private refuses(fault: Fault | undefined, answer: (error: Error) => unknown): boolean {
    if (fault === undefined || fault === 'drop-answer' || fault === 'kill-after') return false;
    if (fault === 'kill') this.drop();
    else if (fault !== 'never-answer') answer(this.errorOf(fault));
    return true;
  }

  private errorOf(fault: 'not-leader' | keyof typeof ERRORS): Error {
    if (fault !== 'not-leader') return serverError(ERRORS[fault][0], ERRORS[fault][1]);
    return serverError('not-leader', status.NOT_FOUND, {
      'leader-endpoint-host': '127.0.0.1',
      'leader-endpoint-port': String(this.leader ?? this.port),
    });
  }

  /** A follower forwards nothing here: who asks for the leader is told where it is. */
  private following(requiresLeader: readonly unknown[]): Fault | undefined {
    return this.leader !== undefined && requiresLeader.length > 0 ? 'not-leader' : undefined;
  }

  private gossip(): ClusterInfo {
    const info = new ClusterInfo();
    const { LEADER, UNKNOWN } = MemberInfo.VNodeState;
    info.setMembersList([memberAt(this.leader ?? this.port, this.leaderless ? UNKNOWN : LEADER)]);
    return info;
  }
}

const TOO_LARGE = serverError('maximum-append-size-exceeded', status.INVALID_ARGUMENT, {
  'maximum-append-size': '1048576',
});

const ERRORS = {
  'not-ready': [undefined, status.UNAVAILABLE],
  denied: ['access-denied', status.PERMISSION_DENIED],
  reset: [undefined, status.INTERNAL],
  'too-slow': [undefined, status.ABORTED],
} as const satisfies Partial<Record<Fault, Parameters<typeof serverError>>>;

function memberAt(port: number, state: MemberInfo.VNodeState): MemberInfo {
  const id = new UUID();
  id.setString('11111111-1111-4111-8111-111111111111');
  const place = new EndPoint();
  place.setAddress('127.0.0.1');
  place.setPort(port);
  const member = new MemberInfo();
  member.setInstanceId(id);
  member.setState(state);
  member.setIsAlive(true);
  member.setHttpEndPoint(place);
  return member;
}

const startOf = (from: Asked['from']): number =>
  from === 'start' ? -1 : from === 'end' ? Infinity : from;

/** Forwards from a place includes it; backwards from a position does not, from a revision does. */
function selected(source: readonly Kept[], asked: Asked): Kept[] {
  const { stream, from, backwards, count } = asked;
  const placeOf = ({ position, revision }: Kept) => (stream === undefined ? position : revision);
  const within = source.filter((event) => {
    if (from === 'start') return !backwards;
    if (from === 'end') return backwards;
    if (!backwards) return placeOf(event) >= from;
    return stream === undefined ? placeOf(event) < from : placeOf(event) <= from;
  });
  return backwards ? within.toReversed().slice(0, count) : within.slice(0, count);
}
