import { derived, explained, type Explained } from '../explained';
import { sayAmount } from '../length';
import { words } from '../words';

export type NonContinuous = Readonly<{ amount: number; unit: 'MONTH' | 'YEAR' }>;

const DAYS_OF = { MONTH: 30, YEAR: 365 } as const;

/**
 * A time that need not run without a break: a month is 30 days, a year 365. Unit: days.
 * @source § 191 BGB
 */
export function nonContinuousDays(period: NonContinuous): Explained<number, NonContinuous> {
  const days = period.amount * DAYS_OF[period.unit];
  const { de, en } = sayAmount(period.amount, period.unit);
  const step = words(
    `${de}, nicht zusammenhängend: ${days} Tage (§ 191 BGB).`,
    `${en}, not continuous: ${days} days (§ 191 BGB).`,
  );
  return explained(derived(days, step), period);
}
