/** Gives new statements the next free codes: `A1`, `A2` … */
export function numbered<S extends object>(
  statements: readonly S[],
  taken: readonly string[],
): readonly (S & Readonly<{ code: string }>)[] {
  const free = Array.from({ length: taken.length + statements.length }, (_, at) => `A${at + 1}`);
  const codes = free.filter((code) => !taken.includes(code));
  return statements.map((statement, at) => ({ ...statement, code: codes[at] ?? '' }));
}
