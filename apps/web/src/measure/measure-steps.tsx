import { useAnswer } from '../client/use-answer';
import type { Answer } from '../client/operations';
import { To } from '../patterns/links';
import { step, Steps, type Step } from '../patterns/steps';
import { useMay, useMe } from '../shell/me';
import { useTexts } from '../texts/texts';
import { fundingFields } from './content-fields';
import { useRealisation } from './realisation-steps';
import { PENDING } from './status';

type Measure = Answer<'measure'>;

/** What can be done with a measure as it stands. */
export function MeasureSteps({ measureId }: Readonly<{ measureId: string }>) {
  const say = useTexts('measure');
  const may = useMay();
  const { data } = useAnswer('measure', { measureId });
  if (!data) return null;
  const { answer: measure, revision } = data;
  return (
    <>
      <Planning measure={measure} revision={revision} />
      <Realisation measure={measure} revision={revision} />
      {measure.decision !== undefined && may('OpenEvaluation') && (
        <p className="kern-body no-print">
          <To to={`/evaluations/new?measure=${measureId}`}>{say('evaluate')}</To>
        </p>
      )}
    </>
  );
}

type Props = Readonly<{ measure: Measure; revision: string | undefined }>;

/** From the draft to the decision. */
function Planning({ measure: { measureId, status, content }, revision }: Props) {
  const say = useTexts('measure');
  const common = { fixed: { measureId }, revision };
  const steps: readonly (Step | false)[] = [
    status === 'DRAFT' &&
      step({
        command: 'SubmitMeasure',
        ...common,
        label: say('submit'),
        lead: say('submit.lead'),
        fields: [],
      }),
    (status === 'SUBMITTED' || status === 'REJECTED') &&
      step({
        command: 'ReturnMeasure',
        ...common,
        label: say('giveBack'),
        lead: say('giveBack.lead'),
        fields: [{ name: 'reason', label: say('reason') }],
      }),
    (status === 'DRAFT' || status === 'SUBMITTED') &&
      step({
        command: 'SecureFunding',
        ...common,
        label: say('secureFunding'),
        present: content ?? {},
        fields: fundingFields(say),
        submit: say('secureFunding.submit'),
      }),
  ];
  return <Steps title={say('steps')} steps={steps} />;
}

/** From the decision to the opening, or to its end. */
function Realisation({ measure, revision }: Props) {
  const say = useTexts('measure');
  const me = useMe();
  const realisation = useRealisation();
  const { status, content } = measure;
  const own = content?.provider?.providerId === me.providerId;
  const office = me.roles.some((role) => role !== 'provider');
  if (!PENDING.includes(status) || !(office || own)) return null;
  return <Steps title={say('steps')} steps={realisation(measure, revision)} />;
}
