import type { Assessable } from './assessment';
import type { Instant, LocalDate } from './time';

/**
 * A fact, named in the past tense. `version` counts the shapes `data` has had, from 1.
 * `effectiveOn` stands on dated facts only: the day on which it became true in the world.
 */
export type Event<
  Type extends string = string,
  Version extends number = number,
  Data extends object = object,
> = Readonly<{
  type: Type;
  version: Version;
  data: Readonly<Data>;
  effectiveOn?: LocalDate;
  /** Event id of the fact this one corrects. */
  corrects?: string;
}>;

/**
 * An intent, named in the imperative. `now` and `by` are stamped by the shell; `by` is the acting
 * person's reference, `imported` says that history is taken over from elsewhere.
 */
export type Command<Type extends string = string, Data extends object = object> = Readonly<{
  type: Type;
  data: Readonly<Data>;
  now: Instant;
  by: PersonRef;
}> &
  Assessable;

/** A command not yet handled, as a reaction or a deadline asks for it. */
export type Intent<C extends Command = Command> = Pick<C, 'type' | 'data'>;

/** Opaque, random, per tenant; the name behind it lies sealed in the log. */
export type PersonRef = string;

/** Who acts when the product acts by itself. */
export const SYSTEM: PersonRef = 'system';
