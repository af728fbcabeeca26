import type { Check } from '#kernel';
import type { Funding, YearCost } from '../measure.content';

/**
 * Nothing is approved that is neither in the budget, nor covered by a resolution, nor expressly
 * subject to the budget.
 * @source § 71 Abs. 4 SGB VIII; § 11 Geschäftsordnung Karlsruhe (Deckungsantrag)
 */
export const fundingCovered = ({ funding, coverageResolution }: Funding): Check => ({
  force: 'E',
  rule: 'FUNDING_UNCOVERED',
  met:
    funding === 'BUDGETED' || funding === 'SUBJECT_TO_BUDGET' || coverageResolution !== undefined,
  at: '/funding',
  value: funding,
});

/** Unit: euro cents. */
export type Cost = Readonly<Record<'operating' | 'investment' | 'income' | 'net', number>>;

/**
 * What a year, or several, cost: operating and investment less income.
 * @source § 74 Abs. 3 SGB VIII; Haushaltsrecht der Länder (Ergebnis- und Finanzhaushalt)
 */
export function costOf(years: readonly YearCost[]): Cost {
  const total = (of: (year: YearCost) => number) => years.reduce((sum, year) => sum + of(year), 0);
  const [operating, investment, income] = [
    total((year) => year.operating),
    total((year) => year.investment),
    total((year) => year.income),
  ];
  return { operating, investment, income, net: operating + investment - income };
}
