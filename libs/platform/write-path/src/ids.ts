import { v5 as uuid } from 'uuid';

/** Names everything the product names itself (RFC 9562, 5.5). */
const NAMESPACE = '5d0f0a3e-6f0b-5c3b-9a3e-8f5b1f0f7c11';

/** Parts are joined so that no two lists give one text. */
const named = (...parts: readonly (string | number)[]) => uuid(JSON.stringify(parts), NAMESPACE);

type Named = Readonly<{ tenant: string; actor: string; key: string }>;

/** UUID v5 of (tenant, actor, idempotency key). */
export const commandId = ({ tenant, actor, key }: Named) => named('command', tenant, actor, key);

/** Id of the aggregate a command creates. */
export const aggregateId = ({ tenant, actor, key }: Named) =>
  named('aggregate', tenant, actor, key);

/** Id of the event at `index` among those the command writes to `stream`. */
export const eventId = (command: string, stream: string, index: number) =>
  named('event', command, stream, index);
