/** Kinds of provider, the public one first. */
export const PROVIDER_TYPES = [
  'PUBLIC',
  'FREE_RECOGNISED',
  'FREE_OTHER',
  'CHURCH',
  'PRIVATE_COMMERCIAL',
] as const;

/** The leading associations of the free welfare work, and the youth associations. */
export const UMBRELLAS = ['AWO', 'CARITAS', 'DIAKONIE', 'DPWV', 'DRK', 'ZWST', 'YOUTH'] as const;
