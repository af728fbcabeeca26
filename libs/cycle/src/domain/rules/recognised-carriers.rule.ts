import type { LocalDate } from '#kernel';
import type { LinkRow } from '../evidence/rows';

/**
 * Of the carriers involved, those recognised on the day. `until` is the first day without.
 * @source § 75, § 80 Abs. 4 SGB VIII
 */
export const recognisedOn = (
  carriers: readonly string[],
  on: LocalDate,
  recognition: (providerId: string) => LinkRow | undefined,
): readonly string[] =>
  carriers.filter((providerId) => {
    const { since, until } = recognition(providerId) ?? {};
    return since !== undefined && since <= on && (until === undefined || on < until);
  });
