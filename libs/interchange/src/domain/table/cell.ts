import type { Mark } from './table';

/** What a cell says. */
export type Cell =
  | Readonly<{ kind: 'number'; value: string; mark?: Mark }>
  | Readonly<{ kind: 'unknown'; mark: Mark }>
  | Readonly<{ kind: 'not-applicable' }>
  | Readonly<{ kind: 'empty' }>
  | Readonly<{ kind: 'unreadable' }>;

export type NumberFormat = 'GERMAN' | 'ENGLISH';

/** Signs of the statistics offices: what stands in a cell instead of a number. */
const SIGNS: Readonly<Record<string, Cell>> = {
  '': { kind: 'empty' },
  '-': { kind: 'number', value: '0', mark: '-' },
  '\u2013': { kind: 'number', value: '0', mark: '-' },
  '\u2014': { kind: 'number', value: '0', mark: '-' },
  '.': { kind: 'unknown', mark: '.' },
  '...': { kind: 'unknown', mark: '...' },
  '\u2026': { kind: 'unknown', mark: '...' },
  '/': { kind: 'unknown', mark: '/' },
  x: { kind: 'not-applicable' },
  X: { kind: 'not-applicable' },
};

/** Separators of thousands: the other mark, a blank, a fixed or a narrow blank. */
const PATTERNS: Readonly<Record<NumberFormat, RegExp>> = {
  GERMAN: /^(-?)(\d{1,3}(?:[. \u00a0\u202f]\d{3}){1,4}|\d{1,15})(?:,(\d{1,6}))?$/,
  ENGLISH: /^(-?)(\d{1,3}(?:[, \u00a0\u202f]\d{3}){1,4}|\d{1,15})(?:\.(\d{1,6}))?$/,
};

/** Reads a cell of numbers. A number in brackets is one of limited reliability. */
export function readCell(text: string, format: NumberFormat): Cell {
  const cell = text.trim().replace('\u2212', '-');
  const sign = Object.hasOwn(SIGNS, cell) ? SIGNS[cell] : undefined;
  if (sign) return sign;
  const bracketed = /^\(([^()]*)\)$/.exec(cell)?.[1];
  const value = readNumber((bracketed ?? cell).trim(), format);
  if (value === undefined) return { kind: 'unreadable' };
  return bracketed === undefined
    ? { kind: 'number', value }
    : { kind: 'number', value, mark: '()' };
}

function readNumber(text: string, format: NumberFormat): string | undefined {
  const found = PATTERNS[format].exec(text);
  if (!found) return undefined;
  const [, minus = '', whole = '', decimals] = found;
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return `${minus}${digits}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** Whether a cell looks like content rather than like a heading. */
export const looksLikeValue = (text: string): boolean => {
  const cell = readCell(text, 'GERMAN');
  if (cell.kind === 'empty') return false;
  return cell.kind !== 'unreadable' || readCell(text, 'ENGLISH').kind === 'number';
};

/** `1.234`: a thousand to a German, a little more than one to others. */
export const isAmbiguous = (text: string): boolean => /^-?\d{1,3}[.,]\d{3}$/.test(text.trim());
