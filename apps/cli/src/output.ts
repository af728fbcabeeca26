import { TIME_ZONE } from '#kernel';
import { columnOf } from './columns';

/** What a command prints: something to read for people, one JSON document for programs. */
export type Output = Readonly<{ json: boolean; language: 'de' | 'en' }>;

/** Unit: characters. What is narrower is not worth a column. */
const NARROWEST = 24;

type Row = Readonly<Record<string, unknown>>;

export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Beside the result, for whoever looks on. */
export const tell = (text: string): void => void process.stderr.write(`${text}\n`);

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** Nothing from the log can move the cursor or colour the screen. */
const cell = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ');
};

/** Columns as wide as their widest cell; the last is wrapped where a screen ends. */
export function table(rows: readonly Row[], screen = process.stdout.columns || Infinity): string {
  const [first] = rows;
  if (!first) return '–';
  const heads = Object.keys(first);
  const lines = [heads.map(columnOf), ...rows.map((row) => heads.map((head) => cell(row[head])))];
  const widths = heads.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  const indent = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  const room = Math.max(screen - indent, NARROWEST);
  return lines
    .map((line) => {
      const [last = '', ...before] = line.toReversed();
      const begin = before
        .reverse()
        .map((text, i) => `${text.padEnd(widths[i] ?? 0)}  `)
        .join('');
      return `${begin}${wrapped(last, room).join(`\n${' '.repeat(indent)}`)}`.trimEnd();
    })
    .join('\n');
}

/** Broken between words. */
export function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** `2026-03-01 09:30` in German time; the position without its leading zeros. */
export const shortInstant = (instant: string): string =>
  new Date(instant).toLocaleString('sv-SE', {
    timeZone: TIME_ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  });

export const shortPosition = (position: string | undefined): string =>
  position?.replace(/^0+(?=.)/, '') ?? '';
