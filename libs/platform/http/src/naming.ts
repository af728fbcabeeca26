import type { Moment, Rejection } from '#kernel';
import type { Caller } from '#shell';

/** What ids are called, so that people read names. */
export abstract class Naming {
  /** The names of those of the ids that have one the caller may know. */
  abstract of(
    ids: ReadonlySet<string>,
    caller: Caller,
    moment: Moment,
  ): Promise<ReadonlyMap<string, string>>;
}

const NAMES = new WeakMap<Error, ReadonlyMap<string, string>>();

/** Keeps with a refusal what its ids are called, for its words. */
export const remember = (error: Error, names: ReadonlyMap<string, string>): void =>
  void NAMES.set(error, names);

export const remembered = (error: unknown): ReadonlyMap<string, string> =>
  (error instanceof Error ? NAMES.get(error) : undefined) ?? new Map<string, string>();

const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{1,63}$/;

/** Whatever may be an id in rows of an answer. */
export function idsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') {
    if (ID.test(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null)
    for (const member of Object.values(value)) idsIn(member, found);
  return found;
}

/** Whatever may be an id in the words of a refusal. */
export function idsOf(rejections: readonly Rejection[]): ReadonlySet<string> {
  const texts = rejections.flatMap(({ refusal: { value = '', params = {} } }) =>
    [value, ...Object.values(params)].flatMap((each) =>
      typeof each === 'object' ? [] : String(each).split(', '),
    ),
  );
  return idsIn(texts);
}
