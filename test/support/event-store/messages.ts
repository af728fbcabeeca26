import { Empty, StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb';
import {
  AppendResp,
  type AppendReq,
  ReadResp,
  type ReadReq,
} from '@eventstore/db-client/generated/streams_pb';
import { Metadata, type status } from '@grpc/grpc-js';
import type { ExpectedRevision, Kept, Proposed } from './kept-log';

/** The server's side of the Streams protocol: between its messages and what is kept. */

const text = (bytes: Uint8Array | string): string =>
  typeof bytes === 'string'
    ? Buffer.from(bytes, 'base64').toString()
    : Buffer.from(bytes).toString();

const identifier = (stream: string): StreamIdentifier => {
  const named = new StreamIdentifier();
  named.setStreamName(Buffer.from(stream));
  return named;
};

export const nameOf = (named: StreamIdentifier | undefined): string =>
  text(named?.getStreamName() ?? '');

export function eventMessage(kept: Kept): ReadResp {
  const id = new UUID();
  id.setString(kept.id);
  const recorded = new ReadResp.ReadEvent.RecordedEvent();
  recorded.setId(id);
  recorded.setStreamIdentifier(identifier(kept.stream));
  recorded.setStreamRevision(String(kept.revision));
  recorded.setPreparePosition(String(kept.position));
  recorded.setCommitPosition(String(kept.position));
  recorded.setCustomMetadata(kept.metadata);
  recorded.setData(kept.data);
  const metadata = recorded.getMetadataMap();
  metadata.set('type', kept.type);
  metadata.set('content-type', kept.contentType);
  metadata.set('created', String(BigInt(kept.created) * 10_000n));
  const event = new ReadResp.ReadEvent();
  event.setEvent(recorded);
  event.setCommitPosition(String(kept.position));
  const message = new ReadResp();
  message.setEvent(event);
  return message;
}

export function notFoundMessage(stream: string): ReadResp {
  const missing = new ReadResp.StreamNotFound();
  missing.setStreamIdentifier(identifier(stream));
  const message = new ReadResp();
  message.setStreamNotFound(missing);
  return message;
}

export function confirmationMessage(id: string): ReadResp {
  const confirmation = new ReadResp.SubscriptionConfirmation();
  confirmation.setSubscriptionId(id);
  const message = new ReadResp();
  message.setConfirmation(confirmation);
  return message;
}

export function caughtUpMessage(): ReadResp {
  const message = new ReadResp();
  message.setCaughtUp(new ReadResp.CaughtUp());
  return message;
}

export function checkpointMessage(position: number): ReadResp {
  const checkpoint = new ReadResp.Checkpoint();
  checkpoint.setCommitPosition(String(position));
  checkpoint.setPreparePosition(String(position));
  const message = new ReadResp();
  message.setCheckpoint(checkpoint);
  return message;
}

export function appendedMessage(revision: number, position: number): AppendResp {
  const place = new AppendResp.Position();
  place.setCommitPosition(String(position));
  place.setPreparePosition(String(position));
  const success = new AppendResp.Success();
  success.setCurrentRevision(String(revision));
  success.setPosition(place);
  const message = new AppendResp();
  message.setSuccess(success);
  return message;
}

export function wrongVersionMessage(expected: ExpectedRevision, actual: number): AppendResp {
  const wrong = new AppendResp.WrongExpectedVersion();
  if (actual < 0) wrong.setCurrentNoStream(new Empty());
  else wrong.setCurrentRevision(String(actual));
  if (expected === -1) wrong.setExpectedNoStream(new Empty());
  else if (typeof expected === 'number') wrong.setExpectedRevision(String(expected));
  const message = new AppendResp();
  message.setWrongExpectedVersion(wrong);
  return message;
}

export function proposedOf(message: AppendReq.ProposedMessage): Proposed {
  return {
    id: message.getId()?.getString() ?? '',
    type: message.getMetadataMap().get('type') ?? '',
    contentType: message.getMetadataMap().get('content-type') ?? '',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
}

export function expectedOf(options: AppendReq.Options): ExpectedRevision {
  if (options.hasRevision()) return Number(options.getRevision());
  if (options.hasNoStream()) return -1;
  return options.hasStreamExists() ? 'exists' : undefined;
}

/** @source EventStoreDB, `streams.proto` */
const BACKWARDS = '1';

/** What a read asks for. */
export type Asked = Readonly<{
  stream: string | undefined;
  subscription: boolean;
  backwards: boolean;
  count: number;
  /** A revision of a stream, or a position of the log. */
  from: number | 'start' | 'end';
  prefixes: readonly string[];
  /** Events looked at between two checkpoints. */
  interval: number;
}>;

export function askedOf(request: ReadReq): Asked {
  const options = request.getOptions();
  if (!options) throw new TypeError('A read without options.');
  const filter = options.getFilter();
  return {
    stream: options.hasAll() ? undefined : nameOf(options.getStream()?.getStreamIdentifier()),
    subscription: options.hasSubscription(),
    backwards: `${options.getReadDirection()}` === BACKWARDS,
    count: Number(options.getCount()),
    from: fromOf(options),
    prefixes: filter?.getStreamIdentifier()?.getPrefixList() ?? [],
    interval: (filter?.getMax() ?? 32) * (filter?.getCheckpointintervalmultiplier() ?? 1),
  };
}

function fromOf(options: ReadReq.Options): Asked['from'] {
  const all = options.getAll();
  const stream = options.getStream();
  if (all?.hasPosition()) return Number(all.getPosition()?.getCommitPosition());
  if (stream?.hasRevision()) return Number(stream.getRevision());
  return (all ?? stream)?.hasEnd() ? 'end' : 'start';
}

/** An error as the server words it. */
export function serverError(
  exception: string | undefined,
  code: status,
  details: Readonly<Record<string, string>> = {},
) {
  const metadata = new Metadata();
  if (exception) metadata.set('exception', exception);
  for (const [name, value] of Object.entries(details)) metadata.set(name, value);
  return Object.assign(new Error(exception ?? 'failed'), {
    code,
    details: exception ?? 'failed',
    metadata,
  });
}
