import { hash } from 'node:crypto';

/** Names everything the product names itself. */
export const NAMESPACE = '5d0f0a3e-6f0b-5c3b-9a3e-8f5b1f0f7c11';
const NAMESPACE_BYTES = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');

/** Used over and over; a name of usual length fits in. Units: bytes, UTF-16 code units. */
const SCRATCH = Buffer.alloc(1024);
const FITTING = (SCRATCH.length - NAMESPACE_BYTES.copy(SCRATCH)) / 3;

function bytesOf(name: string): Buffer {
  const start = NAMESPACE_BYTES.length;
  return name.length <= FITTING
    ? SCRATCH.subarray(0, start + SCRATCH.write(name, start))
    : Buffer.concat([NAMESPACE_BYTES, Buffer.from(name)]);
}

/**
 * UUID v5; by hand, as every command takes several and the library needs three times as long.
 * @source RFC 9562, 5.5
 */
export function uuidOf(name: string): string {
  const hex = hash('sha1', bytesOf(name));
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0b11) | 0b1000).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Parts are joined so that no two lists give one text. */
const named = (...parts: readonly (string | number)[]) => uuidOf(JSON.stringify(parts));

type Named = Readonly<{ tenant: string; actor: string; key: string }>;

/** UUID v5 of (tenant, actor, idempotency key). */
export const commandId = ({ tenant, actor, key }: Named) => named('command', tenant, actor, key);

/** Id of the aggregate a command creates. */
export const aggregateId = ({ tenant, actor, key }: Named) =>
  named('aggregate', tenant, actor, key);

/** Id of the event at `index` among those the command writes to `stream`. */
export const eventId = (command: string, stream: string, index: number) =>
  named('event', command, stream, index);
