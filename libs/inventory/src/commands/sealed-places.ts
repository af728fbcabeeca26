import type { Place } from '#kernel';

/** Where a provider's notes stand: a cipher moved elsewhere does not open. */
export const answerPlace = (tenant: string): Place => ({
  tenant,
  category: 'snapshot',
  field: 'note',
});
