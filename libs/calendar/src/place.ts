import type { LocalDate } from '#kernel';
import { isLocalDate } from './local-date';

/** The 16 Länder by their two letters (ISO 3166-2:DE). */
export const LAENDER = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const;
export type Land = (typeof LAENDER)[number];

/**
 * The place of performance, whose holidays count. `municipal` are holidays of a municipality alone,
 * such as 15 August in a part of Bavaria: data of the tenant.
 */
export type Place = Readonly<{ land: Land; municipal?: readonly LocalDate[] }>;

export const isLand = (value: unknown): value is Land =>
  (LAENDER as readonly unknown[]).includes(value);

export function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { land, municipal = [] } = value as { land?: unknown; municipal?: unknown };
  return isLand(land) && Array.isArray(municipal) && municipal.every(isLocalDate);
}
