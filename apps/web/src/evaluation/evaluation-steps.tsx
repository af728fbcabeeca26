import type { Answer } from '../client/operations';
import { useCycleChoices } from '../patterns/choices';
import { step, Steps } from '../patterns/steps';
import { useTexts } from '../texts/texts';
import { useJudging } from './judging-steps';
import { useMeasuring } from './measuring-steps';

type Props = Readonly<{ found: Answer<'evaluation'>; revision: string | undefined }>;

/** What can be done with an evaluation as it stands. */
export function EvaluationSteps({ found, revision }: Props) {
  const say = useTexts('evaluation');
  const measuring = useMeasuring(found, revision);
  const judging = useJudging(found, revision);
  const handing = useHanding(found, revision);
  return (
    <Steps
      title={say('steps')}
      steps={found.status === 'CLOSED' ? handing : [...measuring, ...judging]}
    />
  );
}

/** On into the next cycle, where that did not happen by itself. */
function useHanding({ evaluationId, cycleId, state }: Props['found'], revision: Props['revision']) {
  const say = useTexts('evaluation');
  const cycles = useCycleChoices();
  return [
    state.nextCycleId === undefined &&
      step({
        command: 'CarryOverEvaluation',
        fixed: { evaluationId },
        revision,
        label: say('carryOver'),
        lead: say('carryOver.lead'),
        fields: [
          {
            name: 'nextCycleId',
            label: say('carryOver.to'),
            choices: cycles.filter(({ value }) => value !== cycleId),
          },
        ],
      }),
  ];
}
