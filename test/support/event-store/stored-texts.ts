import { canonical } from '#kernel';
import type { Kept } from './kept-log';

type Raw = Readonly<{
  id: string;
  stream: string;
  revision: number | bigint;
  type: string;
  data: unknown;
  metadata: unknown;
}>;

/** The stored bytes of an event, put together from what the store keeps. @source `docs/adr/0005` */
export function storedText({ id, stream, revision, type, data, metadata }: Raw): string {
  const { $correlationId, $causationId, logId, version, ...rest } = metadata as Record<
    string,
    unknown
  >;
  return canonical({
    logId,
    eventId: id,
    stream,
    revision: String(revision),
    type,
    version,
    data,
    metadata: { ...rest, correlationId: $correlationId, causationId: $causationId },
  });
}

const parsed = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString());

/** Of one tenant, in the order of the log. */
export const storedTexts = (kept: readonly Kept[], tenant: string): string[] =>
  kept
    .filter(({ stream }) => stream.startsWith(`${tenant}.`))
    .map((each) =>
      storedText({ ...each, data: parsed(each.data), metadata: parsed(each.metadata) }),
    );
