import type { GapAssessed } from '#needs';
import { involveCarriers, proves, type Stage } from './stage';

/**
 * Stock and need compared, area by area.
 * @source § 80 Abs. 1 Nr. 2 SGB VIII
 */
export const gapAnalysis: Stage = {
  kind: 'GAP_ANALYSIS',
  source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
  proves: [
    proves('GapAssessed', ({ needsId }: GapAssessed['data']) => [
      { proof: 'GAP_ASSESSED', subject: needsId },
    ]),
  ],
  follows: [],
  tasks: [involveCarriers],
};
