import { words, type Words } from './words';

/** What a period is counted in. Werktag: Monday to Saturday; business day: Monday to Friday. */
export const UNITS = [
  'DAY',
  'WEEK',
  'HALF_MONTH',
  'MONTH',
  'QUARTER',
  'HALF_YEAR',
  'YEAR',
  'WERKTAG',
  'BUSINESS_DAY',
] as const;
export type Unit = (typeof UNITS)[number];

/** Days that can be counted one by one. */
export const COUNTABLE_UNITS = ['DAY', 'WERKTAG', 'BUSINESS_DAY'] as const;
export type CountableUnit = (typeof COUNTABLE_UNITS)[number];

/** How long a period is; `plusHalfMonth` goes with whole months only. */
export type Length = Readonly<{ amount: number; unit: Unit; plusHalfMonth?: true }>;

const NAMES: Readonly<Record<Unit, Readonly<Record<'one' | 'many', Words>>>> = {
  DAY: { one: words('Tag', 'day'), many: words('Tage', 'days') },
  WEEK: { one: words('Woche', 'week'), many: words('Wochen', 'weeks') },
  HALF_MONTH: {
    one: words('halber Monat', 'half-month'),
    many: words('halbe Monate', 'half-months'),
  },
  MONTH: { one: words('Monat', 'month'), many: words('Monate', 'months') },
  QUARTER: { one: words('Vierteljahr', 'quarter'), many: words('Vierteljahre', 'quarters') },
  HALF_YEAR: { one: words('halbes Jahr', 'half-year'), many: words('halbe Jahre', 'half-years') },
  YEAR: { one: words('Jahr', 'year'), many: words('Jahre', 'years') },
  WERKTAG: {
    one: words('Werktag', 'working day (Monday to Saturday)'),
    many: words('Werktage', 'working days (Monday to Saturday)'),
  },
  BUSINESS_DAY: {
    one: words('Arbeitstag', 'business day'),
    many: words('Arbeitstage', 'business days'),
  },
};

/** `2 Wochen`. */
export function sayAmount(amount: number, unit: Unit): Words {
  const { de, en } = NAMES[unit][amount === 1 ? 'one' : 'many'];
  return words(`${amount} ${de}`, `${amount} ${en}`);
}

/** `1 Monat und ein halber Monat`. */
export function sayLength({ amount, unit, plusHalfMonth }: Length): Words {
  const { de, en } = sayAmount(amount, unit);
  return plusHalfMonth
    ? words(`${de} und ein halber Monat`, `${en} and a half-month`)
    : words(de, en);
}
