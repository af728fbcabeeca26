import { compute, type BackwardPeriod, type Place, type Words } from '#calendar';
import type { LocalDate } from '#kernel';

/** Whether the invitation came in time, and how the latest day was found. */
export type Convening = Readonly<{
  latest: LocalDate;
  inTime: boolean;
  steps: readonly Words[];
  calendarVersion: string;
  period: BackwardPeriod;
  source: string;
}>;

/**
 * An invitation is in time when it is received not later than the period of the body's rules allows.
 * @source § 34 Abs. 1 GemO BW; § 35 Abs. 2 ThürKO; § 34 GemO RP
 */
export function convening(
  received: LocalDate,
  session: LocalDate,
  { period, source }: Readonly<{ period: BackwardPeriod; source: string }>,
  place: Place,
): Convening {
  const { result: latest, steps, calendarVersion } = compute(period, session, place);
  return { latest, inTime: received <= latest, steps, calendarVersion, period, source };
}
