/** Why what stands in the address is no moment to look at. */
export type Wrong = 'none' | 'noDay' | 'noZone' | 'future' | 'before';

/** From when to when there is something to look at, as far as it is known. */
export type Recorded = Readonly<{ from?: string | undefined; to?: string | undefined }>;

type Asked = Readonly<{ asOf?: string; wrong?: Wrong }>;

export const isPosition = (asOf: string): boolean => /^[\d/]+$/.test(asOf);

/** Clocks of a reader and of the product differ by less. Unit: milliseconds. */
const SKEW = 60_000;

const INSTANT = /^(\d{4}-\d\d-\d\d)T.*?(Z|[+-]\d\d:\d\d)$/;
/** Day, or day and time, without saying where: `2026-03-01`, `2026-03-01T14:00`. */
const HERE = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d.*)?$/;

const isDay = (day: string): boolean => {
  const at = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
};

/** What `asOf` of an address asks for; nobody types an address without mistakes. */
export function askedMoment(typed: string, now: number, recorded: Recorded = {}): Asked {
  if (isPosition(typed)) return { asOf: typed };
  // A plus sign in an address is a space.
  const asOf = typed.replace(/ (\d\d:\d\d)$/, '+$1');
  const [, day, zone] = INSTANT.exec(asOf) ?? HERE.exec(typed) ?? [];
  if (day === undefined) return { wrong: 'none' };
  if (!isDay(day)) return { wrong: 'noDay' };
  if (zone === undefined) return { wrong: 'noZone' };
  const wrong = outside(Date.parse(asOf), now, recorded);
  return wrong === undefined ? { asOf } : { wrong };
}

function outside(at: number, now: number, { from, to }: Recorded): Wrong | undefined {
  if (Number.isNaN(at)) return 'none';
  if (to !== undefined && at > Math.max(now, Date.parse(to)) + SKEW) return 'future';
  return from !== undefined && at < Date.parse(from) ? 'before' : undefined;
}
