import type { LocalDate } from '#kernel';
import type { AgeGroup } from '../age-groups';

/** A claim to a place, and the school classes it covers where it grows class by class. */
export type LegalClaim = Readonly<{
  ageGroup: AgeGroup;
  from: LocalDate;
  paragraph: string;
  upToClass?: number;
}>;

const day = (text: string) => text as LocalDate;

/** Under one year there is a duty to support under conditions, no claim of every child. */
const CLAIMS: readonly LegalClaim[] = [
  { ageGroup: 'U3PLUS', from: day('1996-01-01'), paragraph: '§ 24 Abs. 3 SGB VIII' },
  { ageGroup: 'U3', from: day('2013-08-01'), paragraph: '§ 24 Abs. 2 SGB VIII' },
  ...[1, 2, 3, 4].map((upToClass) => ({
    ageGroup: 'SCHOOL' as const,
    from: day(`${2025 + upToClass}-08-01`),
    paragraph: '§ 24 Abs. 4 SGB VIII',
    upToClass,
  })),
];

/**
 * The claim to a place that holds for the age group on a day, if any.
 * @source § 24 Abs. 1 bis 4 SGB VIII; Ganztagsförderungsgesetz
 */
export const legalClaim = (ageGroup: AgeGroup, on: LocalDate): LegalClaim | undefined =>
  CLAIMS.findLast((claim) => claim.ageGroup === ageGroup && claim.from <= on);
