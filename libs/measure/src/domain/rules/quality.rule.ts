import type { Check } from '#kernel';
import type { Content } from '../measure.content';

/**
 * Planning of low-threshold ambulatory help includes measures that assure its quality.
 * @source § 80 Abs. 3 SGB VIII; § 36a Abs. 2 SGB VIII
 */
export const qualityAssured = ({ lowThresholdAmbulatory, qualityItems }: Content): Check => ({
  force: 'E',
  rule: 'QUALITY_ITEM_MISSING',
  met: !lowThresholdAmbulatory || qualityItems.length > 0,
  at: '/qualityItems',
  value: '0',
});
