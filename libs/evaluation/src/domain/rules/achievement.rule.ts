import type { Words } from '#calendar';
import {
  compare,
  divide,
  fraction,
  fractionText,
  isFractionText,
  multiply,
  parseFraction,
  Rejection,
  roundHalfUp,
  subtract,
} from '#kernel';
import type { Exactly, Indicator } from '../evaluation.events';

type Way = Pick<Indicator, 'baseline' | 'target'>;

/** @throws Rejection MEASURED_VALUE_NOT_A_NUMBER */
export function exactly(text: string, at: string): Exactly {
  if (!isFractionText(text))
    throw new Rejection('MEASURED_VALUE_NOT_A_NUMBER', { at, value: text });
  return fractionText(parseFraction(text));
}

/**
 * Without a way from baseline to target nothing can be reached.
 * @source § 79a SGB VIII (Bewertung der Qualität)
 * @throws Rejection TARGET_EQUALS_BASELINE
 */
export function refuseNoWay({ baseline, target }: Way): void {
  if (compare(parseFraction(baseline), parseFraction(target)) === 0)
    throw new Rejection('TARGET_EQUALS_BASELINE', { at: '/target', value: target });
}

/**
 * Zielerreichung: how much of the way from baseline to target. 1 is all of it; it may be more, or
 * below 0. Targets below the baseline work alike.
 * @source § 79a SGB VIII; Soll-Ist-Vergleich
 */
export function achievement({ baseline, target }: Way, actual: Exactly): Exactly {
  const from = parseFraction(baseline);
  const way = subtract(parseFraction(target), from);
  return fractionText(divide(subtract(parseFraction(actual), from), way));
}

const HUNDRED = fraction(100n);

/**
 * A share of the way as per cent, rounded HALF_UP for the eye.
 * @source DIN 1333 (kaufmännisches Runden)
 */
export const perCent = (share: Exactly, digits = 0): string =>
  roundHalfUp(multiply(parseFraction(share), HUNDRED), digits);

/**
 * How far the actual value is from the target.
 * @source § 79a SGB VIII; Soll-Ist-Vergleich
 */
export const deviation = (target: Exactly, actual: Exactly): Exactly =>
  fractionText(subtract(parseFraction(actual), parseFraction(target)));

const german = (number: string) => number.replace('.', ',');

/**
 * How the share came about, in words.
 * @source § 79a SGB VIII
 */
export function explainAchievement({ baseline, target, unit }: Indicator, actual: Exactly): Words {
  const share = achievement({ baseline, target }, actual);
  const [exact, shown] = [perCent(share, 1), perCent(share)];
  const sum = `(${actual} − ${baseline}) / (${target} − ${baseline})`;
  return {
    de: `${sum} ${unit} = ${share}, das sind ${german(exact)} %, gerundet ${shown} %.`,
    en: `${sum} ${unit} = ${share}, which is ${exact} %, rounded ${shown} %.`,
  };
}
