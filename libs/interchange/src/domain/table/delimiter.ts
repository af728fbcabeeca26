import { DELIMITERS, type Delimiter } from './mapping';

/** Unit: lines looked at. */
const SAMPLE = 200;

/**
 * The mark that divides most lines into the same number of cells; the semicolon where two do. Marks
 * between quotes do not count.
 */
export function delimiterOf(text: string): Delimiter | undefined {
  const lines = text
    .slice(0, SAMPLE * 1000)
    .replace(/"[^"]*"/g, '')
    .split('\n', SAMPLE);
  let best: { delimiter: Delimiter; lines: number; marks: number } | undefined;
  for (const delimiter of DELIMITERS) {
    const counted = mostFrequent(lines.map((line) => line.split(delimiter).length - 1));
    if (!counted) continue;
    const better =
      !best ||
      counted.lines > best.lines ||
      (counted.lines === best.lines && counted.marks > best.marks);
    if (better) best = { delimiter, ...counted };
  }
  return best?.delimiter;
}

/** The number of marks that most lines have, 0 left aside. */
function mostFrequent(counts: readonly number[]): { marks: number; lines: number } | undefined {
  const frequency = new Map<number, number>();
  for (const marks of counts) if (marks > 0) frequency.set(marks, (frequency.get(marks) ?? 0) + 1);
  const [most] = [...frequency].sort(([a, m], [b, n]) => n - m || b - a);
  return most && { marks: most[0], lines: most[1] };
}
