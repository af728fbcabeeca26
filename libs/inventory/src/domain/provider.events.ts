import type { Assessment, Event, LocalDate, Stored } from '#kernel';

export const PROVIDER_TYPES = [
  'PUBLIC',
  'FREE_RECOGNISED',
  'FREE_OTHER',
  'PRIVATE_COMMERCIAL',
  'CHURCH',
] as const;
export type ProviderType = (typeof PROVIDER_TYPES)[number];

export const UMBRELLAS = ['CARITAS', 'DIAKONIE', 'AWO', 'DPWV', 'DRK', 'ZWST', 'YOUTH'] as const;
export type Umbrella = (typeof UMBRELLAS)[number];

type Registered = { providerId: string; name: string; type: ProviderType; umbrella?: Umbrella };

export type ProviderRegistered = Event<'ProviderRegistered', 1, Registered & Assessment>;
export type ProviderRecognised = Event<
  'ProviderRecognised',
  1,
  { providerId: string; since: LocalDate; authority: string } & Assessment
>;
/** `until` is the first day without recognition. */
export type ProviderRecognitionEnded = Event<
  'ProviderRecognitionEnded',
  1,
  { providerId: string; until: LocalDate; reason: string }
>;
export type ProviderRenamed = Event<
  'ProviderRenamed',
  1,
  { providerId: string; name: string; formerName: string; from: LocalDate }
>;

export type ProviderEvent =
  ProviderRegistered | ProviderRecognised | ProviderRecognitionEnded | ProviderRenamed;

export const upcast = (stored: Stored): ProviderEvent => stored as ProviderEvent;
