/** Age groups with a legal meaning; `ALL` is everyone. */
export const AGE_GROUPS = ['U1', 'U3', 'U3PLUS', 'SCHOOL', 'ALL'] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

/** All-day, extended opening, regular, half-day. */
export const CARE_FORMS = ['GT', 'VO', 'RG', 'HT'] as const;
export type CareForm = (typeof CARE_FORMS)[number];
