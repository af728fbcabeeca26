import {
  parseStored,
  type LogIdentity,
  type Metadata,
  type NewEvent,
  type Recorded,
  type StreamName,
} from '#kernel';
import { LogRefused } from '#platform/event-log';
import type { RawEvent, RawRecorded } from './raw';

/** What the event store's own projections read: beside, not instead of, what is ours. */
const CORRELATION = '$correlationId';
const CAUSATION = '$causationId';

type RawMetadata = Omit<Metadata, 'correlationId' | 'causationId'> &
  Readonly<{
    [CORRELATION]: string;
    [CAUSATION]: string;
    /** The log it belongs to; tells it from what another program, or installation, wrote. */
    logId: string;
    version: number;
  }>;

/** An event as the store takes it, from its stored bytes: what happens to the event later is not in it. */
export function rawOf(text: string): RawEvent {
  const { id, type, version, data, metadata, logId } = parseStored(text);
  const { correlationId, causationId, ...rest } = metadata;
  const raw: RawMetadata = {
    ...rest,
    [CORRELATION]: correlationId,
    [CAUSATION]: causationId,
    logId,
    version,
  };
  return { id, type, data, metadata: raw };
}

/** @throws LogRefused for what another program wrote */
export function recordedOf(place: string, { logId }: LogIdentity, raw: RawRecorded): Recorded {
  const { id, type, stream, revision, position, data, metadata } = raw;
  if (!isOurs(metadata) || typeof data !== 'object' || data === null)
    throw new LogRefused(place, {
      de: `${stream} enthält ein Ereignis ${type} eines anderen Programms.`,
      en: `${stream} holds an event ${type} of another program.`,
    });
  const { [CORRELATION]: correlationId, [CAUSATION]: causationId, version, ...rest } = metadata;
  const { logId: found, ...own } = rest;
  if (found !== logId)
    throw new LogRefused(place, {
      de: `${stream} enthält Ereignisse des Protokolls ${found}, dies ist ${logId}.`,
      en: `${stream} holds events of the log ${found}, this is ${logId}.`,
    });
  const event: NewEvent = {
    id,
    type,
    version,
    data,
    metadata: { ...own, correlationId, causationId },
  };
  return { ...event, stream, revision, position };
}

const isOurs = (metadata: unknown): metadata is RawMetadata =>
  typeof metadata === 'object' &&
  metadata !== null &&
  typeof (metadata as Partial<RawMetadata>).logId === 'string' &&
  Number.isInteger((metadata as Partial<RawMetadata>).version) &&
  typeof (metadata as Partial<RawMetadata>).commandId === 'string';

/** Where a store says which log of a tenant it holds. Begins with no tenant's name and a dot. */
export const registryOf = (tenant: string): StreamName => `jahresring-${tenant}`;

/** What stands there, once. */
export type Registered = LogIdentity & Readonly<{ openedAt: string }>;

export const registeredIn = ({ data }: RawRecorded): Registered | undefined => {
  const { logId, demo, openedAt } = (data ?? {}) as Partial<Registered>;
  return typeof logId === 'string' && typeof demo === 'boolean' && typeof openedAt === 'string'
    ? { logId, demo, openedAt }
    : undefined;
};
