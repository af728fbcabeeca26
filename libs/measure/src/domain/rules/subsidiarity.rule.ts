import type { Check } from '#kernel';
import type { Content, MeasureType } from '../measure.content';

const CREATING: readonly MeasureType[] = ['NEW', 'EXPANSION', 'PROGRAMME'];

/**
 * The public carrier refrains from an own measure where a recognised independent carrier can provide
 * it in time; where it acts itself, it says why.
 * @source § 4 Abs. 2 SGB VIII
 */
export const subsidiarity = ({ type, provider, subsidiarityStatement }: Content): Check => ({
  force: 'W',
  rule: 'SUBSIDIARITY_STATEMENT_MISSING',
  met:
    provider?.publicOperator !== true ||
    !CREATING.includes(type) ||
    subsidiarityStatement !== undefined,
  at: '/subsidiarityStatement',
  value: provider?.name ?? '',
});
