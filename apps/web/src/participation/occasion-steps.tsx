import type { Input } from '../client/operations';
import { step, Steps } from '../patterns/steps';
import { today } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { numbered } from './statement-codes';
import type { Occasion } from './words';

type Statement = Input<'RecordParticipationResults'>['statements'][number];
type Props = Readonly<{ occasion: Occasion; revision: string | undefined }>;

/** What was said is recorded and judged; the participants are told what became of it. */
export function OccasionSteps({ occasion, revision }: Props) {
  const say = useTexts('participation');
  const { participationId, statements } = occasion;
  const common = { fixed: { participationId }, revision };
  const consideration = {
    label: say('consideration'),
    words: (value: string) => say(`consideration.${value as 'NOT'}`),
  };
  const reason = { label: say('reason'), hint: say('results.reasonHint'), kind: 'line' } as const;
  return (
    <Steps
      steps={[
        step({
          command: 'RecordParticipationResults',
          key: 'new',
          label: say('results'),
          lead: say('results.lead'),
          ...common,
          present: { statements: [{}] },
          fields: [
            {
              name: 'statements',
              label: say('statements'),
              parts: [
                {
                  name: 'statement',
                  label: say('said'),
                  hint: say('results.saidHint'),
                  kind: 'line',
                },
                { name: 'consideration', ...consideration },
                { name: 'reason', required: false, ...reason },
              ],
            },
          ],
          toInput: (_, body) => ({
            statements: numbered(
              (body['statements'] ?? []) as readonly Omit<Statement, 'code'>[],
              statements.map(({ code }) => code),
            ),
          }),
          submit: say('results.submit'),
        }),
        statements.length > 0 &&
          step({
            command: 'RecordParticipationResults',
            key: 'again',
            label: say('judge'),
            lead: say('judge.lead'),
            ...common,
            fields: [
              {
                name: 'statements.0.code',
                label: say('said'),
                choices: statements.map(({ code, statement }) => ({
                  value: code,
                  text: `${code}: ${statement}`,
                })),
              },
              { name: 'statements.0.consideration', ...consideration },
              { name: 'statements.0.reason', required: false, ...reason },
            ],
            toInput: (_, body) => ({
              statements: Object.values(
                (body['statements'] ?? {}) as Readonly<Record<string, Statement>>,
              ).map((judged) => ({
                ...judged,
                statement: statements.find(({ code }) => code === judged.code)?.statement ?? '',
              })),
            }),
          }),
        step({
          command: 'GiveParticipationFeedback',
          label: say('giveFeedback'),
          lead: say('giveFeedback.lead'),
          ...common,
          present: { givenOn: today() },
          fields: [
            { name: 'givenOn', label: say('givenOn') },
            { name: 'form', label: say('feedbackForm'), hint: say('giveFeedback.formHint') },
          ],
          submit: say('giveFeedback.submit'),
        }),
      ]}
    />
  );
}
