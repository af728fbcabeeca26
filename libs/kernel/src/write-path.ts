import type { Provenance } from './assessment';
import type { Category } from './decider';
import type { Position, Revision } from './event-store';
import type { Command, Event, PersonRef } from './message';
import type { LocalDate } from './time';

/** What is known of a command before it is decided. */
export type CommandContext = Readonly<{
  tenant: string;
  actor: PersonRef;
  onBehalfOf?: PersonRef;
  /** The client's idempotency key; scoped by tenant and actor. */
  key: string;
  correlationId?: string;
  causationId?: string;
  /** The client's `If-Match`: the revision it has seen. */
  ifMatch?: Revision;
  imported?: Provenance;
  backdating?: Readonly<{ allowed: boolean; reason?: string }>;
}>;

/** Answer to a command: where its stream and the log now stand. */
export type Receipt = Readonly<{
  id: string;
  revision: Revision;
  position: Position;
  /** False when there was nothing to do, or the command was known already. */
  changed: boolean;
}>;

/** Load, decide, append, each command once. One per tenant. */
export abstract class WritePath {
  /**
   * The answer, a rejection too, waits until all that its decision saw is durable.
   * @throws Rejection, CommandIdReused, RevisionMismatch, StoreUnavailable
   */
  abstract execute<State, C extends Command, E extends Event>(
    category: Category<State, C, E>,
    id: string,
    command: C,
    context: CommandContext,
  ): Promise<Receipt>;

  /** State as of the newest event of the stream, for shells that must look before they ask. */
  abstract state<State, C extends Command, E extends Event>(
    category: Category<State, C, E>,
    id: string,
  ): Promise<State>;

  /** UUID v5 of tenant, actor and key: the id of a new aggregate. */
  abstract newId(context: Pick<CommandContext, 'tenant' | 'actor' | 'key'>): string;
}

/** The command id was used on this stream for another command. HTTP 422. */
export class CommandIdReused extends Error {
  override readonly name = 'CommandIdReused';
  constructor(readonly key: string) {
    super(`The id ${key} was used for another command.`);
  }
}

/** The client has seen another revision than the present one. HTTP 412. */
export class RevisionMismatch extends Error {
  override readonly name = 'RevisionMismatch';
  constructor(
    readonly expected: Revision,
    readonly actual: Revision,
  ) {
    super(`Revision ${expected} was expected, ${actual} is present.`);
  }
}

/** Recorded later than the tolerance allows without a role and a reason. */
export type Backdating = Readonly<{ effectiveOn: LocalDate; reason: string }>;
