import { compare, fraction, parseFraction, type Check } from '#kernel';
import type { Exactly } from '../needs.events';

/**
 * Provision is made for unforeseen need; none at all needs a reason.
 * @source § 80 Abs. 1 Nr. 3 Halbsatz 2 SGB VIII
 */
export const reserveMade = (share: Exactly): Check => ({
  force: 'W',
  rule: 'ZERO_RESERVE',
  met: compare(parseFraction(share), fraction(0n)) > 0,
  at: '/share',
  value: share,
});

/**
 * Whether a reserve was thought of at all.
 * @source § 80 Abs. 1 Nr. 3 Halbsatz 2 SGB VIII
 */
export const reserveThoughtOf = (
  items: readonly { reserve?: Exactly; areaName: string }[],
): Check => {
  const without = items.find(({ reserve }) => reserve === undefined);
  return {
    force: 'W',
    rule: 'RESERVE_MISSING',
    met: without === undefined,
    at: '/items',
    ...(without === undefined ? {} : { value: without.areaName }),
  };
};
