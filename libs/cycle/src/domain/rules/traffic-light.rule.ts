import type { Coverage } from '#measure';

export const LIGHTS = ['RED', 'YELLOW', 'GREEN'] as const;

/** `YELLOW`: enough, yet not in time. */
export type Light = (typeof LIGHTS)[number];

export type Adequacy = Coverage & Readonly<{ light: Light }>;

/**
 * In time and sufficient, at a glance, area by area. It blocks nothing.
 * @source § 80 Abs. 1 Nr. 3 SGB VIII
 */
export const trafficLight = ({
  sufficient,
  sufficientInTime,
}: Pick<Coverage, 'sufficient' | 'sufficientInTime'>): Light => {
  if (sufficientInTime) return 'GREEN';
  return sufficient ? 'YELLOW' : 'RED';
};
