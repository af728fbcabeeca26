import { CALENDAR_VERSION } from './holidays/holidays';
import type { Words } from './words';

/** A result and how it came about, one sentence per step. */
export type Derived<Result> = Readonly<{ result: Result; steps: readonly Words[] }>;

/**
 * A derived result with all it depends on: plain JSON, stored in the event, so that a later calendar
 * changes no date of the past.
 */
export type Explained<Result, Inputs extends object = object> = Derived<Result> &
  Readonly<{ calendarVersion: string; inputs: Inputs }>;

export const derived = <Result>(result: Result, ...steps: readonly Words[]): Derived<Result> => ({
  result,
  steps,
});

/** `next` takes up where `before` ended. */
export function then<A, B>(before: Derived<A>, next: (result: A) => Derived<B>): Derived<B> {
  const { result, steps } = next(before.result);
  return { result, steps: [...before.steps, ...steps] };
}

export const explained = <Result, Inputs extends object>(
  { result, steps }: Derived<Result>,
  inputs: Inputs,
): Explained<Result, Inputs> => ({ result, steps, calendarVersion: CALENDAR_VERSION, inputs });
