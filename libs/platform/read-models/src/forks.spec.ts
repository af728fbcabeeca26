import fc from 'fast-check';
import { forkOf, forksAround } from './forks';

const ordinal = fc.integer({ min: 1, max: 2 ** 31 - 2 });
const near = fc.integer({ min: 1, max: 40 });

it('finds what was there at an ordinal at one of its forks, and on the right side of it', () => {
  const spans = fc.tuple(fc.oneof(ordinal, near), fc.oneof(ordinal, near), fc.oneof(ordinal, near));
  fc.assert(
    fc.property(spans, (three) => {
      const [from, at, last] = [...three].sort((a, b) => a - b) as [number, number, number];
      const fork = forkOf(from, last + 1);
      expect(fork).toBeGreaterThanOrEqual(from);
      expect(fork).toBeLessThanOrEqual(last);
      const { before, behind } = forksAround(at);
      expect(fork <= at ? before : behind).toContain(fork);
    }),
    { numRuns: 2000 },
  );
});

it('has few forks around each', () => {
  for (const at of [1, 2, 3, 1000, 2 ** 31 - 2]) {
    const { before, behind } = forksAround(at);
    expect(before.length + behind.length).toBe(31);
    expect(before.every((fork) => fork <= at)).toBe(true);
    expect(behind.every((fork) => fork > at)).toBe(true);
  }
});
