import { useNavigate, useParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { Alert } from '../patterns/alert';
import { CommandForm } from '../patterns/command';
import { useAddress } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useTexts } from '../texts/texts';

/** Begins the next cycle of a plan with what this one leaves. */
export default function UpdatePage() {
  const say = useTexts('cycle');
  const navigate = useNavigate();
  const address = useAddress();
  const { cycleId = '' } = useParams();
  const question = useAnswer('Cycle', { cycleId });
  return (
    <Page
      title={say('update')}
      lead={say('update.lead')}
      crumbs={[
        { to: '/cycles', text: say('title') },
        { to: `/cycles/${cycleId}`, text: question.data?.answer.title ?? say('cycle') },
      ]}
    >
      <Answered question={question}>
        {({ nextCycleId, title }) =>
          nextCycleId === undefined ? (
            <>
              <Section title={`1. ${say('update.step1')}`}>
                <p className="kern-body">{say('update.step1.text')}</p>
              </Section>
              <Section title={`2. ${say('update.step2')}`}>
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
              </Section>
            </>
          ) : (
            <Alert tone="info" title={say('update.done')} />
          )
        }
      </Answered>
    </Page>
  );
}
