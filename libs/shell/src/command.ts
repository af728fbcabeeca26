import type {
  AnyCategory,
  Command as DomainCommand,
  CommandContext,
  Grant,
  Instant,
  Language,
  Override,
  Provenance,
  Receipt,
  Revision,
  Takes,
} from '#kernel';
import { Command } from '@nestjs/cqrs';
import type { Caller } from './caller';
import type { Route, RouteParameters } from './route';
import type { Tenant } from './tenant';

/** A class whose decorators (class-validator) say what a body may hold. */
export type Shape<T extends object = object> = new () => T;

/** What comes with a command beside its data. */
export type Call = Readonly<{
  caller: Caller;
  /** Idempotency key; the same key again gives the same result. */
  key: string;
  ifMatch?: Revision;
  overrides?: readonly Override[];
  imported?: Provenance;
  /** Why a dated fact is recorded late. */
  backdating?: string;
  correlationId?: string;
  causationId?: string;
}>;

/** What a command may look at before it is decided. */
export type Surroundings = Readonly<{
  tenant: Tenant;
  caller: Caller;
  now: Instant;
  context: CommandContext;
  /** The id of the aggregate the command is for. */
  id: string;
}>;

/** The input of a command: the body and the parameters of its route. */
export type Input<D extends object, R extends string> = D & RouteParameters<R>;

type Prepare<D extends object, R extends string, C extends DomainCommand> = (
  input: Input<D, R>,
  surroundings: Surroundings,
) => C['data'] | Promise<C['data']>;

/** One intent: its words, its shape, who may, and what it becomes. */
export type CommandDefinition = Readonly<{
  type: string;
  category: AnyCategory;
  shape: Shape;
  route: Route | undefined;
  allow: readonly Grant[];
  where: ((input: never, caller: Caller) => boolean) | undefined;
  target: ((input: never) => string) | 'new';
  prepare: ((input: never, surroundings: Surroundings) => object | Promise<object>) | undefined;
  summary: Readonly<Record<Language, string>>;
}>;

export abstract class BusCommand extends Command<Receipt> {
  constructor(
    readonly data: object,
    readonly call: Call,
  ) {
    super();
  }
}

/** The message class of a command on Nest's bus. */
export type CommandClass<D extends object = never> = (new (data: D, call: Call) => BusCommand) &
  Readonly<{ definition: CommandDefinition }>;

type Spec<D extends object, R extends Route, C extends DomainCommand, T extends C['type']> = {
  type: T;
  category: Takes<C>;
  /** Body of the request. */
  shape: Shape<D>;
  /** Absent: not to be had over HTTP (reactions, deadlines). */
  route?: R;
  /** Deny by default: who is not named here may not. */
  allow: readonly Grant[];
  /** Further condition on the relation of caller and input, e.g. one's own provider. */
  where?: (input: Input<D, R>, caller: Caller) => boolean;
  /** Id of the aggregate; `new` makes one from the command id. */
  target: ((input: Input<D, R>) => string) | 'new';
  /** Fetches what the rules must see; without it the input is the command's data. */
  prepare?: Prepare<D, R, Extract<C, { type: T }>>;
  summary: Readonly<Record<Language, string>>;
};

/**
 * Declares a command: one file per command holds its shape, message, route and grants. The rules
 * are in the decider.
 */
export function defineCommand<
  D extends object,
  R extends Route,
  C extends DomainCommand,
  T extends C['type'],
>(spec: Spec<D, R, C, T>): CommandClass<Input<D, R>> {
  const definition: CommandDefinition = {
    type: spec.type,
    category: spec.category,
    shape: spec.shape,
    route: spec.route,
    allow: spec.allow,
    where: spec.where,
    target: spec.target,
    prepare: spec.prepare,
    summary: spec.summary,
  };
  const message = class extends BusCommand {
    static readonly definition = definition;
  };
  Object.defineProperty(message, 'name', { value: `${spec.type}Command` });
  return message;
}
