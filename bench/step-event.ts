import type { Instant, Metadata, NewEvent } from '#kernel';
import { commandId, eventId } from '#platform/write-path';
import { TENANT, type Moved } from './engine';

const ACTOR = 'planner-1';

/** What a command writes beside its fact. */
export function metadataOf(stream: string, revision: number): Metadata {
  const command = commandId({ tenant: TENANT, actor: ACTOR, key: `${stream} ${revision}` });
  return {
    actor: ACTOR,
    commandId: command,
    fingerprint: '0'.repeat(64),
    correlationId: command,
    causationId: command,
    recordedAt: new Date().toISOString() as Instant,
  };
}

export function stepEvent(stream: string, revision: number): NewEvent {
  const metadata = metadataOf(stream, revision);
  const data: Moved['data'] = {
    step: `step ${revision}`,
    by: 1,
    sum: revision + 1,
    remark: 'Bestand erhoben',
  };
  return { id: eventId(metadata.commandId, stream, 0), type: 'Moved', version: 1, data, metadata };
}
