import { useNavigate, useParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { CommandForm } from '../patterns/command';
import { useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { useTexts } from '../texts/texts';
import { useContentFields } from './content-fields';
import { useNeedChoices } from './need-choices';

/** Changes a draft; what stands at present is in the fields. */
export default function ChangeMeasurePage() {
  const say = useTexts('measure');
  const { measureId = '' } = useParams();
  const question = useAnswer('measure', { measureId });
  return (
    <Page
      title={say('change')}
      crumbs={[
        { to: '/measures', text: say('title') },
        {
          to: `/measures/${measureId}`,
          text: question.data?.answer.content?.title ?? say('measure'),
        },
      ]}
    >
      <OnlyFor command="ChangeMeasure">
        <Answered question={question}>
          {(measure, revision) =>
            measure.status === 'DRAFT' ? (
              <Change measure={measure} revision={revision} />
            ) : (
              <Empty title={say('change.not')}>{say('change.not.text')}</Empty>
            )
          }
        </Answered>
      </OnlyFor>
    </Page>
  );
}

type Props = Readonly<{ measure: Answer<'measure'>; revision: string | undefined }>;

function Change({ measure: { measureId, content, frame }, revision }: Props) {
  const say = useTexts('measure');
  const navigate = useNavigate();
  const address = useAddress();
  const plan = frame?.adoptedPlan;
  const needs = useNeedChoices(
    frame?.cycleId ?? (plan && 'cycleId' in plan ? plan.cycleId : undefined),
  );
  const others = (content?.needItems ?? [])
    .filter((id) => !needs.some(({ value }) => value === id))
    .map((value) => ({ value, text: say('need.other') }));
  const fields = useContentFields([...needs, ...others]);
  return (
    <CommandForm
      command="ChangeMeasure"
      fixed={{ measureId }}
      revision={revision}
      present={content ?? {}}
      fields={fields}
      submit={say('change.submit')}
      onDone={() => void navigate(address(`/measures/${measureId}`))}
    />
  );
}
