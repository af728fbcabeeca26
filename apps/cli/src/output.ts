/** What a command prints: a table for people, JSON for programs. */
export type Output = Readonly<{ json: boolean; language: 'de' | 'en' }>;

const cell = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
};

/** Columns as wide as their widest cell. */
export function table(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const [first] = rows;
  if (!first) return '–';
  const heads = Object.keys(first);
  const lines = [heads, ...rows.map((row) => heads.map((head) => cell(row[head])))];
  const widths = heads.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((text, i) => text.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export const print = (text: string): void => void process.stdout.write(`${text}\n`);
