/** Digits with marks of thousands, then at most a decimal mark: `1.234,5`, `1,234.5`, `1234`. */
const NUMBER =
  /^([-+−])?(\d{1,3}(?:[.\s'’]\d{3})+|\d{1,3}(?:,\d{3}){2,}|\d+|\d{1,3}(?:,\d{3})+(?=\.))(?:[.,](\d+))?$/u;

type Decimal = Readonly<{ negative: boolean; whole: string; decimals: string }>;

function decimalOf(typed: string): Decimal | undefined {
  const [, sign, whole, decimals = ''] = NUMBER.exec(typed.trim()) ?? [];
  if (whole === undefined) return undefined;
  return { negative: sign === '-' || sign === '−', whole: whole.replace(/\D/gu, ''), decimals };
}

/** `1.234,5` in euros as cents; `undefined` where it is no amount. */
export function readEuro(typed: string): number | undefined {
  const read = decimalOf(typed.replace(/\s*€$/u, ''));
  if (!read || read.decimals.length > 2) return undefined;
  const cents = Number(`${read.whole}${read.decimals.padEnd(2, '0')}`);
  if (!Number.isSafeInteger(cents)) return undefined;
  return read.negative ? -cents : cents;
}

/** Cents as they are typed: `1234,50`. */
export function typedEuro(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const decimals = digits.slice(-2);
  const whole = `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}`;
  return decimals === '00' ? whole : `${whole},${decimals}`;
}

/** `35,4` of a hundred as the exact fraction `354/1000`; `undefined` where it is no share. */
export function readPercent(typed: string): string | undefined {
  const read = decimalOf(typed.replace(/\s*%$/u, ''));
  if (!read || read.decimals.length > 6) return undefined;
  const above = BigInt(`${read.whole}${read.decimals}`).toString();
  return `${read.negative ? '-' : ''}${above}/1${'0'.repeat(read.decimals.length + 2)}`;
}

/** An exact share, `7/20` or `0,35`, as it is typed of a hundred: `35`. */
export function typedPercent(exact: string): string {
  const [above = '0', below = '1'] = exact.replace(',', '.').split('/');
  const percent = (Number(above) / Number(below)) * 100;
  return String(Number(percent.toFixed(6))).replace('.', ',');
}

/** `1.234,5` or `7/2` as the exact number of the API, `1234.5` or `7/2`; `undefined` where it is none from 0. */
export function readExact(typed: string): string | undefined {
  const text = typed.trim();
  if (/^\d{1,15}\s*\/\s*[1-9]\d{0,14}$/u.test(text)) return text.replace(/\s/gu, '');
  const read = decimalOf(text);
  if (!read || read.negative || read.decimals.length > 6 || read.whole.length > 15)
    return undefined;
  return read.decimals === '' ? read.whole : `${read.whole}.${read.decimals}`;
}

/** An exact number of the API as it is typed: `7/2` as `3,5`; a fraction that has no end, as it is. */
export function typedExact(exact: string): string {
  const [, above, below] = /^(\d+)\/(\d+)$/u.exec(exact) ?? [];
  if (above === undefined || below === undefined) return exact.replace('.', ',');
  const digits = [0, 1, 2, 3, 4, 5, 6].find((power) => 10n ** BigInt(power) % BigInt(below) === 0n);
  if (digits === undefined) return exact;
  const text = ((BigInt(above) * 10n ** BigInt(digits)) / BigInt(below)).toString();
  const padded = text.padStart(digits + 1, '0');
  return digits === 0 ? text : `${padded.slice(0, -digits)},${padded.slice(-digits)}`;
}

/** A whole number with or without marks of thousands; as typed where it is none. */
export function readNumber(typed: string): number {
  const read = decimalOf(typed);
  if (!read) return Number(typed.trim().replace(',', '.'));
  const number = Number(`${read.whole}${read.decimals === '' ? '' : `.${read.decimals}`}`);
  return read.negative ? -number : number;
}
