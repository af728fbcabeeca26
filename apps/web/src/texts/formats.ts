import { usePreferences, type Language } from './preferences';
import { unbroken } from './unbroken';

const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };
/** Where youth offices are; their days begin there, wherever the browser is. */
export const ZONE = 'Europe/Berlin';

export type Formats = Readonly<{
  /** `Fr., 12.06.2026` of a day `2026-06-12`. */
  day: (day: string) => string;
  /** `12.06.2026` */
  shortDay: (day: string) => string;
  /** `Fr., 12.06.2026, 14:00` of an instant, at Berlin. */
  instant: (instant: string) => string;
  number: (value: number | string, digits?: number) => string;
  /** `45,2 %` of 0.452 */
  percent: (value: number, digits?: number) => string;
  bytes: (bytes: number) => string;
  /** The one of two languages that the reader has. */
  words: (words: Readonly<Record<Language, string>>) => string;
  list: (parts: readonly string[]) => string;
}>;

function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  const numeric = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', ...numeric, timeZone: 'UTC' });
  const shortDay = new Intl.DateTimeFormat(locale, { ...numeric, timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    ...numeric,
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ZONE,
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const dated = (format: Intl.DateTimeFormat, text: string) => {
    const parsed = new Date(text);
    // A date does not break after its weekday.
    return Number.isNaN(parsed.getTime()) ? text : format.format(parsed).replace(' ', '\u00a0');
  };
  return {
    day: (text) => dated(day, text),
    shortDay: (text) => dated(shortDay, text),
    instant: (text) => dated(instant, text),
    number: (value, digits) =>
      new Intl.NumberFormat(locale, digits === undefined ? {} : fixed(digits)).format(
        Number(value),
      ),
    percent: (value, digits = 1) =>
      new Intl.NumberFormat(locale, { style: 'percent', ...fixed(digits) }).format(value),
    bytes: (bytes) =>
      bytes < 1_000_000
        ? `${new Intl.NumberFormat(locale).format(Math.ceil(bytes / 1000))} kB`
        : `${new Intl.NumberFormat(locale, fixed(1)).format(bytes / 1_000_000)} MB`,
    words: (words) => unbroken(words[language]),
    list: (parts) => list.format(parts),
  };
}

const fixed = (digits: number) => ({
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
});

const FORMATS: Readonly<Record<Language, Formats>> = {
  de: formatsOf('de'),
  en: formatsOf('en'),
};

export const useFormats = (): Formats => FORMATS[usePreferences().language];

/** Minutes by which Berlin is ahead of UTC at an instant. */
function offset(instant: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: ZONE, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(parts ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The instant of `2026-03-01T14:00` at Berlin; `undefined` for what is none. */
export function instantOf(local: string): string | undefined {
  const [, day] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d)?$/.exec(local) ?? [];
  const utc = Date.parse(`${local}Z`);
  if (day === undefined || Number.isNaN(utc)) return undefined;
  if (new Date(utc).toISOString().slice(0, 10) !== day) return undefined;
  const guess = utc - offset(utc) * 60_000;
  return new Date(utc - offset(guess) * 60_000).toISOString();
}

/** `2026-03-01T14:00` at Berlin of an instant, for a field. */
export function localOf(instant: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? '' : new Date(at + offset(at) * 60_000).toISOString().slice(0, 16);
}

/** Today's day at Berlin. */
export const today = (): string => localOf(new Date().toISOString()).slice(0, 10);
