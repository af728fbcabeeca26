import { Rejection, type Command, type Decider, type Event } from '#kernel';

/** Given a history, when a command comes, then these events follow, or it is rejected. */
export const specification =
  <State, C extends Command, E extends Event>({
    initialState,
    decide,
    evolve,
  }: Decider<State, C, E>) =>
  (...history: E[]) => ({
    when: (command: C) => {
      const run = () => decide(command, history.reduce(evolve, initialState));
      return {
        then: (...expected: E[]) => {
          expect(run()).toEqual(expected);
        },
        thenRejected: (code: string, refusal: object = {}) => {
          expect(run).toThrow(Rejection);
          expect(run).toThrow(
            expect.objectContaining({ code, refusal: expect.objectContaining(refusal) as object }),
          );
        },
      };
    },
  });
