import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from './report';

/** How much is measured: `--quick` shows that all runs, not what the figures are. */
export type Effort = Readonly<{ rounds: number; scale: number }>;

export const THOROUGH: Effort = { rounds: 7, scale: 1 };
export const QUICK: Effort = { rounds: 3, scale: 0.1 };

/** `name` says what is compared; a case may give several figures. */
export type Case = Readonly<{
  name: string;
  run: (effort: Effort) => Promise<readonly Result[]>;
  /** Why it cannot run here; it is then left out by name. */
  impossible?: () => string | undefined;
}>;

/** Measures once; `round` is a number never given before. */
type Side = (round: number) => number | Promise<number>;

/**
 * Measures all sides in every round, beginning with another one each time: what the machine does
 * meanwhile meets all. The first round warms up and does not count. Answers with a list per side.
 */
export async function measured<const Sides extends readonly Side[]>(
  rounds: number,
  sides: Sides,
): Promise<{ -readonly [S in keyof Sides]: number[] }> {
  const found = sides.map((): number[] => []);
  for (let round = 0; round <= rounds; round++)
    for (let i = 0; i < sides.length; i++) {
      const at = (i + round) % sides.length;
      const value = await sides[at]?.(round);
      if (round > 0 && value !== undefined) found[at]?.push(value);
    }
  return found as { -readonly [S in keyof Sides]: number[] };
}

/** Round by round; the median of these says more than the ratio of two medians. */
export const ratios = (ours: readonly number[], theirs: readonly number[]): number[] =>
  ours.map((value, round) => value / (theirs[round] ?? NaN));

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** A folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'jahresring-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
