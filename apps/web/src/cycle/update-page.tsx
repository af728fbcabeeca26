import { useNavigate, useParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { CommandForm } from '../patterns/command';
import { To, useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { Term } from '../patterns/term';
import { useMay } from '../shell/me';
import { useTexts } from '../texts/texts';
import { HandedEvaluations, Handover } from './handover';

/** What a cycle leaves to the next, and the beginning of the next with it. */
export default function UpdatePage() {
  const say = useTexts('cycle');
  const may = useMay();
  const { cycleId = '' } = useParams();
  const question = useAnswer('Handover', { cycleId });
  const begun = question.data?.answer.next !== undefined;
  const begins = !begun && may('BeginUpdate');
  const what = say(begun ? 'handover.was' : 'update.step1');
  const heading = begins ? `1. ${what}` : what;
  return (
    <Page
      title={say(begins ? 'update' : 'handover')}
      lead={
        <>
          {say(begun ? 'handover.lead' : 'update.lead')}{' '}
          <Term name="update">{say('update.term')}</Term>
        </>
      }
      crumbs={[
        { to: '/cycles', text: say('title') },
        { to: `/cycles/${cycleId}`, text: question.data?.answer.title ?? say('cycle') },
      ]}
    >
      <Answered question={question}>
        {(found) => (
          <>
            <Section title={heading}>
              <div className="stack">
                {found.next && (
                  <p className="kern-body">
                    {say('handover.to')}{' '}
                    <To to={`/cycles/${found.next.cycleId}`}>{found.next.title}</To>
                  </p>
                )}
                <Handover found={found} />
                <HandedEvaluations found={found} />
              </div>
            </Section>
            {!begun && (
              <Section title={begins ? `2. ${say('update.step2')}` : say('update')}>
                <OnlyFor command="BeginUpdate">
                  <Begin cycleId={cycleId} title={found.title} />
                </OnlyFor>
              </Section>
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

function Begin({ cycleId, title }: Readonly<{ cycleId: string; title: string }>) {
  const say = useTexts('cycle');
  const navigate = useNavigate();
  const address = useAddress();
  return (
    <CommandForm
      command="BeginUpdate"
      fixed={{ cycleId }}
      present={{ title }}
      fields={[
        {
          name: 'kind',
          label: say('update.kind'),
          choices: (['ADAPTATION', 'REDRAFT'] as const).map((value) => ({
            value,
            text: say(`update.${value}`),
          })),
        },
        { name: 'title', label: say('update.title') },
        { name: 'horizon.from', label: say('update.from'), required: false },
        { name: 'horizon.to', label: say('update.to'), required: false },
      ]}
      submit={say('update.submit')}
      onDone={() => void navigate(address(`/cycles/${cycleId}`))}
    />
  );
}
