import type { Provenance } from './assessment';
import type { PersonRef } from './message';
import type { Instant, LocalDate } from './time';

/** What stands beside every event: who, when, why. Part of the stored bytes. */
export type Metadata = Readonly<{
  actor: PersonRef;
  onBehalfOf?: PersonRef;
  /** UUID v5 of tenant, actor and the client's idempotency key. */
  commandId: string;
  /** Keyed hash of the command: tells a repeated command from another under a used id. */
  fingerprint: string;
  correlationId: string;
  /** Event or command that led to this one. */
  causationId: string;
  /** Log time: never decreases within a log. */
  recordedAt: Instant;
  effectiveOn?: LocalDate;
  /** Why a fact was recorded later than the tenant's tolerance. */
  backdated?: string;
  imported?: Provenance;
  /** Event id of the fact this one corrects. */
  corrects?: string;
}>;
