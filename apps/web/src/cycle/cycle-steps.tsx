import { useAll } from '../client/use-answer';
import { Alert } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { step, Steps } from '../patterns/steps';
import { useMay } from '../shell/me';
import { useTexts } from '../texts/texts';
import type { CycleAnswer } from './stages';

type Props = Readonly<{
  cycle: CycleAnswer;
  nameOf: (stage: string) => string;
  revision: string | undefined;
}>;

/** An office that starts in the middle takes over what lay before: stages, and the plan's adoption. */
export function TakeOver({ cycle, nameOf, revision }: Props) {
  const say = useTexts('cycle');
  const may = useMay();
  const files = useAll('listAttachments', {
    subjectKind: 'cycle',
    subjectId: cycle.id,
  });
  const documents = (files.data?.answer.rows ?? []).map(({ documentHash, fileName }) => ({
    value: documentHash,
    text: fileName,
  }));
  const pending = cycle.stages.filter(({ status }) => status === 'PENDING');
  const fixed = { cycleId: cycle.id };
  if (!may('TakeOverStage') || cycle.status !== 'RUNNING') return null;
  return (
    <details className="more no-print">
      <summary>{say('takeover')}</summary>
      <Steps
        title={say('takeover')}
        steps={[
          ...pending.slice(0, 1).map(() =>
            step({
              command: 'TakeOverStage',
              label: say('takeover.stage'),
              lead: say('takeover.stage.lead'),
              fixed,
              revision,
              fields: [
                {
                  name: 'stage',
                  label: say('takeover.which'),
                  required: true,
                  choices: pending.map(({ stage }) => ({ value: stage, text: nameOf(stage) })),
                },
                {
                  name: 'reason',
                  label: say('back.reason'),
                  hint: say('takeover.reason.hint'),
                  kind: 'lines',
                },
              ],
            }),
          ),
          cycle.adoptions.length === 0 &&
            documents.length > 0 &&
            step({
              command: 'ImportPlanAdoption',
              label: say('takeover.adoption'),
              lead: say('takeover.adoption.lead'),
              fixed,
              revision,
              fields: [
                { name: 'adoptedOn', label: say('takeover.adoptedOn') },
                { name: 'body', label: say('takeover.body'), hint: say('takeover.body.hint') },
                {
                  name: 'document',
                  label: say('takeover.document'),
                  hint: say('takeover.document.hint'),
                  choices: documents,
                },
              ],
            }),
        ]}
      />
      {cycle.adoptions.length === 0 && documents.length === 0 && (
        <Alert tone="info" title={say('takeover.adoption')}>
          <p className="kern-body">
            <Explained>{say('takeover.noDocument')}</Explained>
          </p>
        </Alert>
      )}
    </details>
  );
}
