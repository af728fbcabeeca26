import type { EvaluationClosed, MeasureJudged } from '#evaluation';
import { involveCarriers, proves, type Stage } from './stage';

/**
 * Whether it worked, and what follows from it.
 * @source § 79 Abs. 2 Nr. 3, § 79a SGB VIII
 */
export const evaluation: Stage = {
  kind: 'EVALUATION',
  source: '§ 79a SGB VIII',
  proves: [
    proves('MeasureJudged', ({ measureId }: MeasureJudged['data']) => [
      { proof: 'MEASURE_JUDGED', subject: measureId },
    ]),
    proves('EvaluationClosed', ({ evaluationId }: EvaluationClosed['data']) => [
      { proof: 'EVALUATION_CLOSED', subject: evaluationId },
    ]),
  ],
  follows: [],
  tasks: [
    involveCarriers,
    {
      code: 'JUDGE',
      proof: 'MEASURE_JUDGED',
      role: 'planner',
      title: { de: 'Wirkung der Maßnahmen beurteilen', en: 'Judge the effect of the measures' },
      why: {
        de: 'Die Qualität ist regelmäßig zu überprüfen und weiterzuentwickeln.',
        en: 'Quality is to be reviewed and developed regularly.',
      },
      source: '§ 79a SGB VIII',
      period: 'EVALUATION',
    },
  ],
};
