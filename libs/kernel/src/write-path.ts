import type { Provenance } from './assessment';
import type { AnyCategory, Takes } from './decider';
import type { Position, Revision } from './event-store';
import type { Command, PersonRef } from './message';

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
  /** What the client asked for, before anything was looked up or sealed: the fingerprint's ground. */
  request?: object;
  backdating?: Readonly<{ allowed: boolean; reason?: string }>;
}>;

/** Answer to a command: where its stream and the log now stand. */
export type Receipt = Readonly<{
  id: string;
  revision: Revision;
  /** Absent only where nothing was ever recorded and there was nothing to do. */
  position?: Position;
}>;

/** Load, decide, append, each command once. One per tenant. */
export abstract class WritePath {
  /**
   * The answer, a rejection too, waits until all that its decision saw is durable.
   * @throws Rejection, CommandIdReused, RevisionMismatch, StoreUnavailable
   */
  abstract execute<C extends Command>(
    category: Takes<C>,
    id: string,
    command: C,
    context: CommandContext,
  ): Promise<Receipt>;

  /**
   * The answer a command was given before, if its stream knows it: asked before a shell prepares
   * what may no longer be possible. `context.request` must be there.
   * @throws CommandIdReused
   */
  abstract recall(
    category: AnyCategory,
    id: string,
    context: CommandContext,
  ): Promise<Receipt | undefined>;

  /** State as of the newest event of the stream, for shells that must look before they ask. */
  abstract state<State>(
    category: AnyCategory & Readonly<{ initialState: State }>,
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
