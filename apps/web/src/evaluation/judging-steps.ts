import type { Answer } from '../client/operations';
import type { FormField } from '../patterns/form-field';
import { step, type Step } from '../patterns/steps';
import { useTexts, type Say } from '../texts/texts';

const STEPS = ['1', '2', '3', '4', '5', '6', '7'] as const;
const QUESTIONS = ['goalsImplemented', 'assumptionsHeld', 'correctionsNeeded'] as const;

/** The judgement, and the three questions with which an evaluation ends. */
export function useJudging(
  { evaluationId, measureId, state, status }: Answer<'evaluation'>,
  revision: string | undefined,
): readonly Step[] {
  const say = useTexts('evaluation');
  const common = { fixed: { evaluationId }, revision };
  const judge = step({
    command: 'JudgeMeasure',
    ...common,
    label: say(state.judged ? 'judge.again' : 'judge'),
    present: state.judged ?? {},
    fields: judgementFields(say),
    submit: say('judge.submit'),
  });
  const close = step({
    command: 'CloseEvaluation',
    ...common,
    label: say('close'),
    lead: say('close.lead'),
    fields: closingFields(say),
    submit: say('close.submit'),
  });
  const ready = measureId === undefined || status === 'JUDGED';
  return [...(measureId === undefined ? [] : [judge]), ...(ready ? [close] : [])];
}

const judgementFields = (say: Say<'evaluation'>): readonly FormField[] => [
  {
    name: 'judgement',
    label: say('judgement'),
    hint: say('judgement.hint'),
    words: (value) => say(`judgement.${value as 'PARTLY'}`),
  },
  {
    name: 'staircaseStep',
    label: say('staircaseStep.reached'),
    hint: say('staircaseStep.hint'),
    choices: STEPS.map((value) => ({ value, text: `${value} – ${say(`step.${value}`)}` })),
  },
  {
    name: 'consequence',
    label: say('consequence'),
    words: (value) => say(`consequence.${value as 'ADAPT'}`),
  },
  { name: 'reason', label: say('reason') },
  { name: 'sideEffects', label: say('sideEffects'), hint: say('sideEffects.hint') },
];

const closingFields = (say: Say<'evaluation'>): readonly FormField[] => [
  ...QUESTIONS.flatMap((question): FormField[] => [
    {
      name: `${question}.answer`,
      heading: say(`question.${question}`),
      label: say('answer'),
      required: true,
      words: (value) => say(`answer.${value as 'FULLY'}`),
    },
    { name: `${question}.reason`, label: say('reason'), required: true },
  ]),
  {
    name: 'updateKind',
    label: say('updateKind'),
    hint: say('updateKind.hint'),
    words: (value) => say(`updateKind.${value as 'REDRAFT'}`),
  },
];
