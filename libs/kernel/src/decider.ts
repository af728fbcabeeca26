import type { Command, Event } from './message';

/** The rules of one aggregate as pure functions (Chassaing, "Functional Event Sourcing Decider", 2021). */
export type Decider<State, C extends Command, E extends Event> = Readonly<{
  initialState: State;
  /** @throws Rejection when a rule forbids the command in this state. */
  decide: (command: C, state: State) => readonly E[];
  /** Pure and non-mutating: a state is shared between commands that are decided in one turn. */
  evolve: (state: State, event: E) => State;
}>;

/** A stored event before it is lifted. */
export type Stored = Readonly<{ type: string; version: number; data: object }>;

/** A decider and where it is stored: aggregate `id` lives in stream `<tenant>.<category>-<id>`. */
export type Category<State, C extends Command, E extends Event> = Decider<State, C, E> &
  Readonly<{
    category: string;
    /** Lifts a stored event, of whatever version, to the present shape. */
    upcast: (stored: Stored) => E;
  }>;

/** Any category, where its types do not matter: who calls it vouches for them. */
export type AnyCategory = Readonly<{
  category: string;
  initialState: unknown;
  decide: (command: never, state: never) => readonly Event[];
  evolve: (state: never, event: never) => unknown;
  upcast: (stored: Stored) => Event;
}>;

/** A category that takes the command `C`. */
export type Takes<C> = AnyCategory & Readonly<{ decide: (command: C, state: never) => unknown }>;
