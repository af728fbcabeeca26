import type { Answer } from '../client/operations';
import { useAll, useAnswer } from '../client/use-answer';
import { useBodyChoices } from '../patterns/choices';
import type { FormField } from '../patterns/form-field';
import { useTexts } from '../texts/texts';

type Paper = Answer<'paper'>;
type Body = Readonly<Record<string, unknown>>;

/** Measures that a body may still approve. */
const UNDECIDED = ['DRAFT', 'SUBMITTED'];

/** The items of resolution of a paper with what is decided by each. */
export function useItemsField(cycleId: string | undefined): FormField {
  const say = useTexts('committee');
  const of = cycleId === undefined ? {} : { cycleId };
  const measures = useAll('listMeasures', { orderBy: 'title', ...of });
  const choices = (measures.data?.answer.rows ?? [])
    .filter(({ status }) => UNDECIDED.includes(status))
    .map(({ measureId, content }) => ({ value: measureId, text: content?.title ?? measureId }));
  return {
    name: 'items',
    label: say('items.field'),
    hint: say('items.hint'),
    one: say('items.number'),
    parts: [
      {
        name: 'resolutionItem',
        label: say('items.number'),
        hint: say('items.number.hint'),
        preset: (rows) => String(rows + 1),
      },
      { name: 'text', label: say('resolutionText'), hint: say('items.text.hint'), kind: 'lines' },
      ...(choices.length === 0
        ? []
        : [
            {
              name: 'measureIds',
              label: say('items.measures'),
              hint: say('items.measures.hint'),
              choices,
            },
          ]),
      { name: 'planAdoption', label: say('items.planAdoption') },
    ],
  };
}

/** What was not asked for, since there was nothing to choose. */
export const withItems = ({ items, ...body }: Body) => ({
  ...body,
  items: ((items ?? []) as readonly Body[]).map((item) => ({
    measureIds: [],
    planAdoption: false,
    ...item,
  })) as never[],
});

/** The fields of one step of a referral chain. `under`: where they stand in the command. */
export function useStepFields(items: Paper['items'], under = ''): readonly FormField[] {
  const say = useTexts('committee');
  const bodies = useBodyChoices();
  const competence: FormField = {
    name: `${under}competence`,
    label: say('asks'),
    words: (value) => say(`competence.${value as 'DECIDE'}`),
  };
  return [
    { name: `${under}bodyId`, label: say('body'), choices: bodies },
    competence,
    ...(items.length < 2
      ? []
      : [
          {
            name: `${under}perItem`,
            label: say('perItem'),
            hint: say('perItem.hint'),
            one: say('items.number'),
            parts: [
              {
                name: 'resolutionItem',
                label: say('items.number'),
                choices: items.map(({ resolutionItem: value }) => ({ value, text: value })),
              },
              { ...competence, name: 'competence' },
            ],
          },
        ]),
  ];
}

/** The steps of a chain are numbered as they are made. */
export const withStepIds = ({ steps }: Body) => ({
  steps: ((steps ?? []) as readonly Body[]).map((one, index) => ({
    ...one,
    stepId: String(index + 1),
  })) as never[],
});

/** A number that no step of the chain has. */
export const nextStepId = ({ chain }: Pick<Paper, 'chain'>): string => {
  const taken = new Set(chain.map(({ stepId }) => stepId));
  let next = chain.length + 1;
  while (taken.has(String(next))) next += 1;
  return String(next);
};

type OfCycle = Pick<Paper, 'cycleId'>;

/** The model of the paper's cycle; of a paper without cycle the product's own. */
function useModel({ cycleId }: OfCycle) {
  const cycle = useAnswer('Cycle', { cycleId: cycleId ?? '' }, { skip: cycleId === undefined });
  const { modelId, modelVersion } = cycle.data?.answer ?? { modelId: '', modelVersion: 0 };
  const pinned = useAnswer(
    'ProcessModel',
    { modelId, modelVersion: String(modelVersion) },
    { skip: modelId === '' },
  );
  const basic = useAnswer('DefaultProcessModel', {}, { skip: cycleId !== undefined });
  return cycleId === undefined ? basic.data?.answer : pinned.data?.answer.model;
}

/** The order of bodies that the model has for such a paper, as far as there are such bodies. */
export function useUsualChain(paper: OfCycle & Pick<Paper, 'items'>) {
  const model = useModel(paper);
  const bodies = useAll('listBodies', {});
  const rows = bodies.data?.answer.rows;
  if (!model || !rows) return undefined;
  const adopts = paper.items.some(({ planAdoption }) => planAdoption);
  const usual = model.chains.find(({ planAdoption }) => planAdoption === adopts);
  return (usual?.steps ?? []).flatMap(({ bodyKind, competence }) =>
    rows
      .filter(({ kind }) => kind === bodyKind)
      .slice(0, 1)
      .map(({ bodyId }) => ({ bodyId, competence })),
  );
}
