import { Rejection, type Category, type Command, type Event, type Stored } from '#kernel';

export const TENANT = 'test';

/** Adds `by`, in steps of one. `label` is the client's own name for the command. */
export type Add = Command<'Add', { label: string; by: number }>;

/** One step of a command: which of how many, and what the counter then shows. */
export type Added = Event<'Added', 1, { label: string; step: number; steps: number; sum: number }>;

/**
 * A command that takes effect twice, by half, or upon a state that was lost shows in the sums. A
 * counter never goes below zero.
 */
export const counters: Category<number, Add, Added> = {
  category: 'counter',
  initialState: 0,
  decide: ({ data: { label, by } }, sum) => {
    if (sum + by < 0) throw new Rejection('BELOW_ZERO', { at: '/by', value: `${by}` });
    const steps = Math.abs(by);
    return Array.from({ length: steps }, (_, step) => ({
      type: 'Added',
      version: 1,
      data: { label, step, steps, sum: sum + (step + 1) * Math.sign(by) },
    }));
  },
  evolve: (_, { data: { sum } }) => sum,
  upcast: (stored: Stored) => stored as Added,
};
