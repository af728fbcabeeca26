import type { Check } from '#kernel';
import type { Content } from '../measure.content';

/**
 * A printed number of places is the sum of the places of each age group. It is never corrected, only
 * compared.
 * @source § 80 Abs. 1 Nr. 3 SGB VIII; Karlsruhe 2025/0436 (Anlage: 132 statt 82 Plätze)
 */
export function placesAsPublished({ places, publishedPlaces }: Content): Check {
  const sum = places
    .filter(({ unit }) => unit === 'PLACES')
    .reduce((all, { amount }) => all + amount, 0);
  return {
    force: 'W',
    rule: 'PUBLISHED_PLACES_DIFFER',
    met: publishedPlaces === undefined || publishedPlaces === sum,
    at: '/publishedPlaces',
    value: `${publishedPlaces ?? ''}`,
    params: { sum },
  };
}
