import type { MeasureSubmitted } from '#measure';
import { involveCarriers, proves, type Stage } from './stage';

/**
 * What is to be done, in time and in sufficient quantity.
 * @source § 80 Abs. 1 Nr. 3 SGB VIII
 */
export const measures: Stage = {
  kind: 'MEASURES',
  source: '§ 80 Abs. 1 Nr. 3 SGB VIII',
  proves: [
    proves('MeasureSubmitted', ({ measureId }: MeasureSubmitted['data']) => [
      { proof: 'MEASURE_SUBMITTED', subject: measureId },
    ]),
  ],
  follows: [],
  tasks: [
    involveCarriers,
    {
      code: 'SUBMIT',
      proof: 'MEASURE_SUBMITTED',
      role: 'planner',
      title: { de: 'Vorhaben zur Entscheidung geben', en: 'Submit measures for decision' },
      why: {
        de: 'Die zur Befriedigung des Bedarfs notwendigen Vorhaben sind rechtzeitig und ausreichend zu planen.',
        en: 'The measures the need asks for are to be planned in time and in sufficient quantity.',
      },
      source: '§ 80 Abs. 1 Nr. 3 SGB VIII',
      period: 'MEASURES',
    },
  ],
};
