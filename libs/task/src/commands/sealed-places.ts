import type { Place } from '#kernel';

/** Where comments stand: a cipher moved elsewhere does not open. */
export const commentPlace = (tenant: string): Place => ({
  tenant,
  category: 'task',
  field: 'comment',
});
