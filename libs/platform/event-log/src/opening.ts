import { SYSTEM, streamName, type Instant, type LogIdentity, type NewEvent } from '#kernel';
import type { LogOpened } from './log.events';

/** What a log is opened as. `logId` and `demo` are asked of an existing log where they are given. */
export type Opening = Readonly<{ tenant: string; now: Instant } & Partial<LogIdentity>>;

export const logStream = (tenant: string, logId: string) => streamName(tenant, 'log', logId);

/** The log's id is also the id of its first event and of the command behind it. */
export function logOpened({ logId, demo }: LogIdentity, openedAt: Instant): NewEvent {
  const { type, version, data }: LogOpened = {
    type: 'LogOpened',
    version: 1,
    data: { logId, demo, openedAt },
  };
  return {
    id: logId,
    type,
    version,
    data,
    metadata: {
      actor: SYSTEM,
      commandId: logId,
      fingerprint: '',
      correlationId: logId,
      causationId: logId,
      recordedAt: openedAt,
    },
  };
}
