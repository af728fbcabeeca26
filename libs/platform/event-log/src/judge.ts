import { expectedHead, type Draft } from './draft';

/**
 * The newest events of a stream among which an append that names no revision looks for its own
 * ids. One that names a revision looks at that place, however old.
 */
export const LOOK_BACK = 100;

/** What becomes of an append; a repeat has its last event at `revision`. */
export type Verdict = 'new' | 'refused' | Readonly<{ revision: number }>;

/** The ids of a stream's events in `[from, to]`, in their order. */
export type IdsBetween = (from: number, to: number) => readonly string[];

/** Judges an append to a stream whose newest revision is `actual`; -1 when it has none. */
export function judge(
  { expected, events }: Pick<Draft, 'expected' | 'events'>,
  actual: number,
  idsBetween: IdsBetween,
): Verdict {
  const ids = events.map(({ id }) => id);
  const head = expectedHead(expected);
  if (head === undefined) return judgeAnywhere(ids, actual, idsBetween, expected === 'any');
  if (head === actual) return 'new';
  const last = head + ids.length;
  if (head < -1 || last > actual) return 'refused';
  return sameIds(idsBetween(head + 1, last), ids) ? { revision: last } : 'refused';
}

function judgeAnywhere(
  ids: readonly string[],
  actual: number,
  idsBetween: IdsBetween,
  mayBeAbsent: boolean,
): Verdict {
  if (actual < 0) return mayBeAbsent ? 'new' : 'refused';
  const from = Math.max(0, actual - LOOK_BACK + 1);
  const newest = idsBetween(from, actual);
  const at = newest.indexOf(ids[0] ?? '');
  if (at >= 0 && sameIds(newest.slice(at, at + ids.length), ids))
    return { revision: from + at + ids.length - 1 };
  return newest.some((id) => ids.includes(id)) ? 'refused' : 'new';
}

const sameIds = (found: readonly string[], wanted: readonly string[]) =>
  found.length === wanted.length && found.every((id, i) => id === wanted[i]);
