import { involveCarriers, proves, type Stage } from './stage';
import type { CarrierAnswered, CarrierResponsePeriodClosed } from '#participation';

/**
 * The mandate to plan; and what holds in all phases: carriers are involved early.
 * @source § 80 Abs. 4 S. 1 SGB VIII
 */
export const charter: Stage = {
  kind: 'CHARTER',
  source: '§ 80 Abs. 4 S. 1 SGB VIII',
  proves: [
    proves('CarrierAnswered', ({ participationId, stage, allAnswered }: CarrierAnswered['data']) =>
      (allAnswered ? [allAnswered] : []).map((carriers) => ({
        proof: 'CARRIERS_INVOLVED',
        subject: participationId,
        stage,
        carriers,
      })),
    ),
    proves(
      'CarrierResponsePeriodClosed',
      ({ participationId, stage, answered, silent }: CarrierResponsePeriodClosed['data']) => [
        {
          proof: 'CARRIERS_INVOLVED',
          subject: participationId,
          stage,
          carriers: [...answered, ...silent],
        },
      ],
    ),
  ],
  follows: [],
  tasks: [involveCarriers],
};
