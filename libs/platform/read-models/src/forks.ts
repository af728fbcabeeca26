/**
 * Where what was there from one ordinal up to another hangs in the tree of all ordinals: the middle
 * of the smallest half, quarter, eighth … of them that holds all of it. `until` is exclusive.
 * @source Kriegel, Pötke, Seidl: Managing Intervals Efficiently in Object-Relational Databases, 2000
 */
export function forkOf(from: number, until: number): number {
  const last = until - 1;
  if (from === last) return last;
  const level = 31 - Math.clz32(from ^ last);
  return (last >> level) << level;
}

/** Ordinals are below 2^31. */
const LEVELS = 31;

/** All forks at which something can hang that was there at an ordinal, on either side of it. */
export function forksAround(ordinal: number): Readonly<{ before: number[]; behind: number[] }> {
  const before: number[] = [];
  const behind: number[] = [];
  for (let level = 0; level < LEVELS; level++) {
    const half = 2 ** level;
    const fork = Math.floor(ordinal / (2 * half)) * 2 * half + half;
    (fork <= ordinal ? before : behind).push(fork);
  }
  return { before, behind };
}
