/** What a figure must reach: `>= 4`, `<= 1.2`. */
export type Goal = Readonly<{ at: 'least' | 'most'; value: number }>;

export const atLeast = (value: number): Goal => ({ at: 'least', value });
export const atMost = (value: number): Goal => ({ at: 'most', value });

/** One figure: the median of the rounds, and how far they lie apart. */
export type Result = Readonly<{
  name: string;
  value: number;
  goal: string;
  met: boolean;
  rounds: number;
  min: number;
  max: number;
}>;

/** Why a figure could not be had. */
export type Skipped = Readonly<{ name: string; skipped: string }>;

export type Line = Result | Skipped;

export function judge(name: string, values: readonly number[], goal: Goal): Result {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const met = goal.at === 'least' ? median >= goal.value : median <= goal.value;
  return {
    name,
    value: rounded(median),
    goal: `${goal.at === 'least' ? '>=' : '<='} ${rounded(goal.value)}`,
    met,
    rounds: values.length,
    min: rounded(sorted[0] ?? NaN),
    max: rounded(sorted.at(-1) ?? NaN),
  };
}

/** Four digits say all that a benchmark knows. */
const rounded = (value: number) => Number(value.toPrecision(4));

/** The lines once more, for people. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map((line) =>
    'skipped' in line
      ? [line.name, '', '', `skipped: ${line.skipped}`]
      : [
          line.name,
          `${line.value} (${line.min} to ${line.max})`,
          line.goal,
          line.met ? 'met' : 'MISSED',
        ],
  );
  const head = ['', 'median (min to max)', 'goal', ''];
  const widths = head.map((_, i) =>
    Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)),
  );
  const printed = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [
    printed(head),
    printed(widths.map((width) => '-'.repeat(width))),
    ...rows.map(printed),
  ].join('\n');
}
