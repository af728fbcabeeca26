import type { Assertion } from './assertion';

const INDENT = ' '.repeat(10);

/** One block for each assertion: what, expected, found. */
function block({ id, what, expected, found, ok }: Assertion): string {
  return [
    `${id.padEnd(4)}${ok ? 'ok   ' : 'FAIL '} ${what}`,
    `${INDENT}expected  ${expected}`,
    `${INDENT}found     ${found}`,
  ].join('\n');
}

/** All assertions, and what the sources leave unexplained. */
export function report(assertions: readonly Assertion[]): string {
  const failed = assertions.filter(({ ok }) => !ok).map(({ id }) => id);
  return [
    'Karlsruhe 2015 to 2026: decision history taken over through the command bus',
    '',
    ...assertions.map(block),
    '',
    'What the sources leave unexplained',
    ...assertions.flatMap(({ id, unexplained = [] }) =>
      unexplained.map((each) => `${id.padEnd(4)}${each}`),
    ),
    '',
    failed.length === 0
      ? `All ${assertions.length} assertions hold.`
      : `${failed.join(', ')} of ${assertions.length} assertions do not hold.`,
    '',
  ].join('\n');
}
