import { plusDays, plusMonths } from '#calendar';
import type { Check } from '#kernel';
import type { Horizon } from '../needs.events';

/** Unit: years. The span of the medium-term financial plan; the process model may set another. */
export const USUAL_MEDIUM_TERM = 4;

/**
 * Need is determined for a medium-term period. The statute names no length; both days count.
 * @source § 80 Abs. 1 Nr. 2 SGB VIII; § 9 StabG (fünfjährige Finanzplanung, ein Jahr gelaufen)
 */
export const mediumTermEnough = ({ from, to }: Horizon, years: number): Check => ({
  force: 'W',
  rule: 'HORIZON_TOO_SHORT',
  met: plusDays(to, 1) >= plusMonths(from, 12 * years),
  at: '/to',
  value: to,
  params: { from, years },
});
