import { canonical } from './canonical';
import type { NewEvent, Revision, StreamName } from './event-store';
import type { Metadata } from './metadata';

/**
 * The bytes of an event as they are stored and later hashed; they never change. No position: that
 * is the store's own. 64-bit numbers stand as strings.
 * @source RFC 8785; `docs/adr/0005`
 */
export const storedBytes = (
  logId: string,
  stream: StreamName,
  revision: Revision,
  { id, type, version, data, metadata }: NewEvent,
): string =>
  canonical({
    logId,
    eventId: id,
    stream,
    revision: revision.toString(),
    type,
    version,
    data,
    metadata,
  });

type Stored = Readonly<{
  logId: string;
  eventId: string;
  stream: StreamName;
  revision: string;
  type: string;
  version: number;
  data: object;
  metadata: Metadata;
}>;

/** @throws SyntaxError when the bytes are no event */
export function parseStored(bytes: string) {
  const { logId, eventId, stream, revision, type, version, data, metadata } = JSON.parse(
    bytes,
  ) as Stored;
  return { logId, id: eventId, stream, revision: BigInt(revision), type, version, data, metadata };
}
