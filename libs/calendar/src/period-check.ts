import { COUNTABLE_UNITS, UNITS, type Unit } from './length';
import { whyNoLocalDate } from './local-date';
import type { Period } from './period';
import { BACKWARD_MODES } from './rules/backward-period.rule';
import { isInMonths } from './rules/parts-of-years.rule';
import { SHIFTS } from './rules/shift.rule';
import { words, type Words } from './words';

/** What is wrong, with which value, and where: `at` is a JSON pointer into the period. */
export type Complaint = Words & Readonly<{ at: string; value: string }>;

type Check = (value: unknown) => Words | undefined;
type Fields = Readonly<Record<string, Check>>;

const MOST = 10_000;

const oneOf =
  (allowed: readonly string[]): Check =>
  (value) =>
    allowed.includes(value as string)
      ? undefined
      : words(`Erlaubt ist ${allowed.join(', ')}.`, `Allowed is ${allowed.join(', ')}.`);

const wholeNumber =
  (least: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= MOST
      ? undefined
      : words(
          `Erlaubt ist eine ganze Zahl von ${least} bis ${MOST}.`,
          `Allowed is a whole number from ${least} to ${MOST}.`,
        );

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? undefined : check(value);

const flag: Check = optional((value) =>
  value === true
    ? undefined
    : words('Erlaubt ist true; sonst fehlt das Feld.', 'Allowed is true; else leave it out.'),
);

const hours: Fields = { hours: wholeNumber(1) };

const FIELDS: Readonly<Record<Period['kind'], Fields>> = {
  FORWARD: {
    amount: wholeNumber(1),
    unit: oneOf(UNITS),
    plusHalfMonth: flag,
    shift: oneOf(SHIFTS),
    firstDayCounts: flag,
    setByAuthority: flag,
  },
  BACKWARD: {
    mode: oneOf(BACKWARD_MODES),
    days: wholeNumber(0),
    unit: optional(oneOf(COUNTABLE_UNITS)),
    moveEarlier: flag,
  },
  HOURS: hours,
  HOURS_BEFORE: hours,
  FIXED: { date: whyNoLocalDate, shift: optional(oneOf(SHIFTS)) },
};

const KINDS = Object.keys(FIELDS);

const complain = (at: string, value: unknown, { de, en }: Words): Complaint => ({
  at,
  value: value === undefined ? 'undefined' : JSON.stringify(value),
  de,
  en,
});

/** What keeps a value from being a period; `undefined` when nothing does. */
export function whyNoPeriod(value: unknown): Complaint | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return complain('', value, words('Eine Frist ist ein Objekt.', 'A period is an object.'));
  const given = value as Readonly<Record<string, unknown>>;
  const wrongKind = oneOf(KINDS)(given['kind']);
  if (wrongKind) return complain('/kind', given['kind'], wrongKind);
  return whyNoFields(given, FIELDS[given['kind'] as Period['kind']]) ?? whyNoHalfMonth(given);
}

function whyNoFields(
  given: Readonly<Record<string, unknown>>,
  fields: Fields,
): Complaint | undefined {
  for (const [field, check] of Object.entries(fields)) {
    const wrong = check(given[field]);
    if (wrong) return complain(`/${field}`, given[field], wrong);
  }
  const unknown = Object.keys(given).find((field) => field !== 'kind' && !(field in fields));
  if (unknown === undefined) return undefined;
  const known = Object.keys(fields).join(', ');
  return complain(
    `/${unknown.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    given[unknown],
    words(`Dieses Feld gibt es hier nicht, nur ${known}.`, `No such field here, only ${known}.`),
  );
}

/** § 189 Abs. 2 BGB knows the half-month only beside whole months. */
function whyNoHalfMonth(given: Readonly<Record<string, unknown>>): Complaint | undefined {
  if (!given['plusHalfMonth'] || isInMonths(given['unit'] as Unit)) return undefined;
  return complain(
    '/plusHalfMonth',
    true,
    words(
      'Ein halber Monat steht nur neben ganzen Monaten, Vierteljahren, halben Jahren oder Jahren (§ 189 Abs. 2 BGB).',
      'A half-month goes only with whole months, quarters, half-years or years (§ 189(2) BGB).',
    ),
  );
}

export const isPeriod = (value: unknown): value is Period => whyNoPeriod(value) === undefined;
