import { useAll } from '../client/use-answer';
import { useAreaChoices } from '../patterns/choices';
import type { Choice, FormField } from '../patterns/form-field';
import { useTexts, type Say } from '../texts/texts';

const GOALS = ['1', '2', '3', '4', '5', '6'] as const;
const STEPS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Providers; a choice also says how it is called and whether it is the town itself. */
export function useProviders(): readonly Choice[] {
  const { data } = useAll('listProviders', {});
  return (data?.answer.rows ?? [])
    .map(({ providerId, name, type }) => ({
      value: providerId,
      text: name,
      also: { name, publicOperator: type === 'PUBLIC' },
    }))
    .sort((a, b) => a.text.localeCompare(b.text, 'de'));
}

/** Fields of places: so many more or less of something in one area. */
export function usePlaceParts(): readonly FormField[] {
  const say = useTexts('measure');
  const areas = useAreaChoices();
  return [
    { name: 'areaId', label: say('area'), choices: areas },
    {
      name: 'ageGroup',
      label: say('ageGroup'),
      words: (value) => say(`age.${value as 'U3'}`),
    },
    { name: 'careForm', label: say('careForm'), words: (value) => say(`care.${value as 'GT'}`) },
    { name: 'amount', label: say('amount'), hint: say('amount.hint') },
    {
      name: 'unit',
      label: say('unit'),
      preset: 'PLACES',
      words: (value) => say(`unit.${value as 'PLACES'}`),
    },
  ];
}

/** Everything planners say of a measure, in the order in which it is thought. */
export function useContentFields(needs: readonly Choice[]): readonly FormField[] {
  const say = useTexts('measure');
  const placeParts = usePlaceParts();
  const providers = useProviders();
  return [
    { name: 'title', label: say('measure.title'), hint: say('measure.title.hint') },
    { name: 'type', label: say('type'), words: (value) => say(`type.${value as 'NEW'}`) },
    {
      name: 'needItems',
      label: say('needItems'),
      hint: say(needs.length === 0 ? 'needItems.none' : 'needItems.hint'),
      choices: needs,
    },
    { name: 'places', label: say('places'), hint: say('places.hint'), parts: placeParts },
    { name: 'targetGroup', label: say('targetGroup'), hint: say('targetGroup.hint') },
    ...goalFields(say),
    ...impactFields(say),
    ...timeFields(say),
    ...moneyFields(say),
    ...providerFields(say, providers),
    ...qualityFields(say),
  ];
}

const goalFields = (say: Say<'measure'>): readonly FormField[] => [
  {
    name: 'planningGoals',
    heading: say('part.goals'),
    label: say('planningGoals'),
    hint: say('planningGoals.hint'),
    parts: [
      {
        name: 'goal',
        label: say('goal'),
        choices: GOALS.map((value) => ({ value, text: say(`goal.${value}`) })),
      },
      { name: 'statement', label: say('goal.statement') },
    ],
  },
  { name: 'guidingGoal', label: say('guidingGoal'), hint: say('guidingGoal.hint') },
  { name: 'intermediateGoal', label: say('intermediateGoal') },
  { name: 'actionGoal', label: say('actionGoal') },
];

const impactFields = (say: Say<'measure'>): readonly FormField[] => [
  {
    name: 'impactGoal.statement',
    heading: say('part.impact'),
    folded: true,
    label: say('impactGoal'),
    hint: say('impactGoal.hint'),
  },
  { name: 'impactGoal.dueOn', label: say('impactGoal.dueOn') },
  {
    name: 'impactGoal.indicators',
    label: say('indicators'),
    hint: say('indicators.hint'),
    parts: [
      { name: 'name', label: say('indicator.name'), hint: say('indicator.name.hint') },
      { name: 'unit', label: say('indicator.unit'), hint: say('indicator.unit.hint') },
      { name: 'baseline', label: say('baseline') },
      { name: 'target', label: say('target') },
      {
        name: 'staircaseStep',
        label: say('staircaseStep'),
        choices: STEPS.map((value) => ({ value, text: say(`step.${value}`) })),
      },
    ],
  },
];

const timeFields = (say: Say<'measure'>): readonly FormField[] => [
  { name: 'startsOn', heading: say('part.time'), label: say('startsOn') },
  { name: 'endsOn', label: say('endsOn') },
  { name: 'realiseBy', label: say('realiseBy') },
  {
    name: 'priority',
    label: say('priority'),
    hint: say('priority.hint'),
  },
  {
    name: 'priorityBasis',
    label: say('priorityBasis'),
    words: (value) => say(`basis.${value as 'AGREED'}`),
  },
];

/** How the money is secured; also a step of its own. */
export const fundingFields = (say: Say<'measure'>): readonly FormField[] => [
  { name: 'funding', label: say('funding'), words: (value) => say(`funding.${value as 'PARTLY'}`) },
  {
    name: 'coverageResolution',
    label: say('coverageResolution'),
    hint: say('coverageResolution.hint'),
  },
];

const moneyFields = (say: Say<'measure'>): readonly FormField[] => [
  {
    name: 'costs',
    heading: say('part.money'),
    label: say('costs'),
    hint: say('costs.hint'),
    parts: [
      { name: 'year', label: say('year') },
      { name: 'operating', label: say('operating'), kind: 'euro', preset: '0' },
      { name: 'investment', label: say('investment'), kind: 'euro', preset: '0' },
      { name: 'income', label: say('income'), kind: 'euro', preset: '0' },
    ],
  },
  ...fundingFields(say),
];

const providerFields = (
  say: Say<'measure'>,
  providers: readonly Choice[],
): readonly FormField[] => [
  {
    name: 'provider.providerId',
    heading: say('provider'),
    label: say('provider'),
    choices: providers,
  },
  { name: 'selectionOpen', label: say('selectionOpen'), hint: say('selectionOpen.hint') },
  {
    name: 'subsidiarityStatement',
    label: say('subsidiarityStatement'),
    hint: say('subsidiarityStatement.hint'),
  },
];

const qualityFields = (say: Say<'measure'>): readonly FormField[] => [
  {
    name: 'qualityItems',
    heading: say('part.quality'),
    folded: true,
    label: say('qualityItems'),
  },
  {
    name: 'lowThresholdAmbulatory',
    label: say('lowThresholdAmbulatory'),
    hint: say('lowThresholdAmbulatory.hint'),
  },
  { name: 'publishedPlaces', label: say('publishedPlaces'), hint: say('publishedPlaces.hint') },
];
