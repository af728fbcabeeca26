import type { Answer } from '../client/operations';
import { step, Steps } from '../patterns/steps';
import { useTexts } from '../texts/texts';
import {
  nextStepId,
  useItemsField,
  useStepFields,
  useUsualChain,
  withItems,
  withStepIds,
} from './paper-fields';

type Paper = Answer<'paper'>;
type Props = Readonly<{ paper: Paper; revision: string | undefined }>;

/** What those who write papers can do with one. */
export function PaperSteps({ paper, revision }: Props) {
  const say = useTexts('committee');
  const items = useItemsField(paper.cycleId);
  const inChain = useStepFields(paper.items);
  const added = useStepFields(paper.items, 'step.');
  const usual = useUsualChain(paper);
  const { paperId, chain, releasedVersion } = paper;
  const drafted = releasedVersion === 0;
  const stepsIn = (...among: readonly Paper['chain'][number]['status'][]) =>
    chain
      .filter(({ status }) => among.includes(status))
      .map(({ stepId, body, competence }) => ({
        value: stepId,
        text: `${body} (${say(`competence.${competence}`)})`,
      }));
  const common = { fixed: { paperId }, revision };
  const reason = { name: 'reason', label: say('reason'), kind: 'lines' as const };
  const ahead = stepsIn('PENDING', 'OPEN');
  const pending = stepsIn('PENDING');
  return (
    <Steps
      steps={[
        paper.status !== 'DECIDED' &&
          step({
            command: 'ChangePaperText',
            label: say('changeText'),
            lead: say(drafted ? 'changeText.lead' : 'changeText.released'),
            ...common,
            present: { items: paper.items },
            fields: drafted ? [items] : [items, { ...reason, required: true }],
            toInput: (_, body) => withItems(body),
            submit: say('changeText.submit', { version: paper.version + 1 }),
          }),
        drafted &&
          usual !== undefined &&
          step({
            command: 'SetReferralChain',
            label: say(chain.length === 0 ? 'chain.set' : 'chain.change'),
            lead: say('chain.lead'),
            ...common,
            present: { steps: chain.length === 0 ? usual : chain },
            fields: [
              {
                name: 'steps',
                label: say('chain'),
                hint: say('chain.hint'),
                one: say('body'),
                parts: inChain,
                ordered: true,
              },
            ],
            toInput: (_, body) => withStepIds(body),
            submit: say('chain.submit'),
          }),
        !drafted &&
          step({
            command: 'AddStep',
            label: say('addStep'),
            lead: say('addStep.lead'),
            ...common,
            fields: [
              ...added,
              {
                name: 'before',
                label: say('addStep.before'),
                hint: say('addStep.before.hint'),
                choices: ahead,
              },
              reason,
            ],
            toInput: (_, { step: asked, ...body }) => ({
              ...body,
              step: { ...(asked as object), stepId: nextStepId(paper) } as never,
            }),
          }),
        !drafted &&
          pending.length > 0 &&
          step({
            command: 'OpenStep',
            label: say('openStep'),
            lead: say('openStep.lead'),
            ...common,
            fields: [{ name: 'stepId', label: say('openStep.which'), choices: pending }],
          }),
        ahead.length > 0 &&
          step({
            command: 'SkipStep',
            label: say('skipStep'),
            lead: say('skipStep.lead'),
            ...common,
            fields: [
              { name: 'stepId', label: say('skipStep.which'), choices: ahead },
              { ...reason, hint: say('skipStep.hint') },
            ],
          }),
      ]}
    />
  );
}
