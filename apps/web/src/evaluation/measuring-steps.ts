import { useState } from 'react';
import type { Answer } from '../client/operations';
import { useAll, useAnswer } from '../client/use-answer';
import type { FormField } from '../patterns/form-field';
import { step, type Step } from '../patterns/steps';
import { today } from '../texts/formats';
import { useTexts, type Say } from '../texts/texts';

type Evaluation = Answer<'evaluation'>;

/** Indicators, reports of providers, and the values measured. */
export function useMeasuring(found: Evaluation, revision: string | undefined): readonly Step[] {
  const say = useTexts('evaluation');
  const file = useFile(found.evaluationId);
  const setting = useSetting(found, revision);
  const { evaluationId, indicators } = found;
  const common = { fixed: { evaluationId }, revision };
  const measuring = step({
    command: 'MeasureIndicator',
    ...common,
    label: say('measureIndicator'),
    present: {
      measuredOn: today(),
      indicatorId: indicators.length === 1 ? indicators[0]?.indicatorId : undefined,
    },
    fields: [
      {
        name: 'indicatorId',
        label: say('indicator'),
        required: true,
        choices: indicators.map(({ indicatorId, name }) => ({ value: indicatorId, text: name })),
      },
      { name: 'actual', label: say('actual'), hint: say('number.hint') },
      { name: 'measuredOn', label: say('measuredOn') },
      {
        name: 'evidence.kind',
        label: say('evidence'),
        words: (value) => say(`evidence.${value as 'SURVEY'}`),
      },
      { name: 'evidence.title', label: say('evidence.title'), hint: say('evidence.title.hint') },
      ...file('evidence.document'),
    ],
    submit: say('measureIndicator.submit'),
  });
  const reporting = step({
    command: 'RecordActivityReport',
    ...common,
    label: say('report'),
    lead: say('report.lead'),
    present: { receivedOn: today(), fitsGoals: false },
    fields: [
      { name: 'title', label: say('report.title'), hint: say('report.title.hint') },
      { name: 'receivedOn', label: say('report.receivedOn') },
      { name: 'fitsGoals', label: say('report.fitsGoals'), hint: say('report.fitsGoals.hint') },
      ...file('document'),
    ],
    submit: say('report.submit'),
  });
  return [...setting, reporting, ...(indicators.length === 0 ? [] : [measuring])];
}

/** New indicators, those that the measure's goal names, and those nobody has measured yet. */
function useSetting(found: Evaluation, revision: string | undefined): readonly Step[] {
  const say = useTexts('evaluation');
  const fields = indicatorFields(say);
  const wanted = useWanted(found);
  // A new indicator keeps its id until it is there, however often it is sent.
  const [fresh, renew] = useState(() => crypto.randomUUID());
  const set = (
    key: string,
    label: string,
    present: Readonly<Record<string, unknown>>,
    indicatorId: string = fresh,
  ) =>
    step({
      key,
      command: 'SetIndicator',
      fixed: { evaluationId: found.evaluationId },
      revision,
      label,
      present,
      fields,
      toInput: (_, body) => ({ ...body, indicatorId }),
      submit: say('setIndicator.submit'),
      onDone: () => renew(crypto.randomUUID()),
    });
  return [
    ...wanted.map((goal) => set(goal.name, say('setIndicator.take', { name: goal.name }), goal)),
    set('SetIndicator', say('setIndicator'), {}),
    ...found.indicators
      .filter(({ actual }) => actual === undefined)
      .map((indicator) =>
        set(
          indicator.indicatorId,
          say('setIndicator.change', { name: indicator.name }),
          indicator,
          indicator.indicatorId,
        ),
      ),
  ];
}

function useWanted({ measureId, indicators }: Evaluation) {
  const { data } = useAnswer(
    'measure',
    { measureId: measureId ?? '' },
    { skip: measureId === undefined },
  );
  const set = new Set(indicators.map(({ name }) => name));
  const goal = data?.answer.content?.impactGoal;
  return (goal?.indicators ?? [])
    .filter(({ name }) => !set.has(name))
    .map((indicator) => ({ ...indicator, goal: goal?.statement }));
}

const STEPS = ['1', '2', '3', '4', '5', '6', '7'] as const;

const indicatorFields = (say: Say<'evaluation'>): readonly FormField[] => [
  { name: 'name', label: say('indicator.name'), hint: say('indicator.name.hint') },
  { name: 'unit', label: say('indicator.unit'), hint: say('indicator.unit.hint') },
  { name: 'baseline', label: say('baseline'), hint: say('number.hint') },
  { name: 'target', label: say('target') },
  {
    name: 'staircaseStep',
    label: say('staircaseStep'),
    choices: STEPS.map((value) => ({ value, text: `${value} – ${say(`step.${value}`)}` })),
  },
  { name: 'goal', label: say('indicator.goal') },
];

/** A file of this page as evidence; no field where there is none. */
function useFile(evaluationId: string): (name: string) => readonly FormField[] {
  const say = useTexts('evaluation');
  const asked = { subjectKind: 'evaluation', subjectId: evaluationId, limit: 200 } as const;
  const { data } = useAll('listAttachments', asked);
  const choices = (data?.answer.rows ?? []).map(({ documentHash, fileName }) => ({
    value: documentHash,
    text: fileName,
  }));
  return (name) =>
    choices.length === 0
      ? []
      : [{ name, label: say('document'), hint: say('document.hint'), choices }];
}
