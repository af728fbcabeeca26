import { canonical } from './canonical';

/** Whether everything that is asked for stands already in what was recorded: nothing is left to do. */
export const repeats = (asked: object, recorded: object): boolean =>
  Object.entries(asked).every(
    ([name, value]) =>
      value === undefined ||
      canonical(value) === canonical((recorded as Record<string, unknown>)[name] ?? null),
  );
