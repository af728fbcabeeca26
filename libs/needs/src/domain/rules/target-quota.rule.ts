import { compare, fraction, fractionText, isFractionText, parseFraction, Rejection } from '#kernel';
import type { Exactly } from '../needs.events';

/**
 * The target quota is an exact fraction of the children of an age group, with a source.
 * @source § 80 Abs. 1 Nr. 2 SGB VIII; § 24 SGB VIII
 * @throws Rejection QUOTA_INDETERMINATE, QUOTA_NOT_A_NUMBER, QUOTA_NEGATIVE
 */
export function targetQuota(text: string): Exactly {
  const at = '/quota';
  if (/^-?\d+\/0+$/.test(text)) throw new Rejection('QUOTA_INDETERMINATE', { at, value: text });
  if (!isFractionText(text)) throw new Rejection('QUOTA_NOT_A_NUMBER', { at, value: text });
  const quota = parseFraction(text);
  if (compare(quota, fraction(0n)) < 0) throw new Rejection('QUOTA_NEGATIVE', { at, value: text });
  return fractionText(quota);
}
