import { useNavigate, useSearchParams } from 'react-router';
import { useAll } from '../client/use-answer';
import { useCycleChoices } from '../patterns/choices';
import { CommandForm } from '../patterns/command';
import { useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Term } from '../patterns/term';
import { today, useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

/** The committee heard carriers in a session, before it votes. */
export default function NewHearingPage() {
  const say = useTexts('participation');
  const { day } = useFormats();
  const navigate = useNavigate();
  const address = useAddress();
  const [search] = useSearchParams();
  const cycles = useCycleChoices();
  const providers = useAll('listProviders', { recognised: 'true' });
  const sessions = useAll('listSessions', { orderBy: '-date' });
  return (
    <Page
      title={say('hear.title')}
      lead={
        <>
          {say('hear.lead')} <Term name="hearing">{say('hear.term')}</Term>
        </>
      }
      crumbs={[{ to: '/participation?view=hearings', text: say('title') }]}
    >
      <OnlyFor command="HearCarriers">
        <Answered question={sessions}>
          {({ rows }) => {
            const past = rows.filter(({ date }) => date <= today());
            if (past.length === 0)
              return <Empty title={say('hear.noSession')}>{say('hear.noSessionHint')}</Empty>;
            const carriers = (providers.data?.answer.rows ?? []).map(({ providerId, name }) => ({
              value: providerId,
              text: name,
            }));
            return (
              <CommandForm
                command="HearCarriers"
                fixed={{}}
                present={{
                  cycleId: search.get('cycleId') ?? undefined,
                  sessionId: search.get('sessionId') ?? undefined,
                }}
                fields={[
                  {
                    name: 'sessionId',
                    label: say('session'),
                    hint: say('hear.sessionHint'),
                    choices: past.map(({ sessionId, body, bodyId, date }) => ({
                      value: sessionId,
                      text: `${body}, ${day(date)}`,
                      also: { bodyId, heardOn: date },
                    })),
                  },
                  { name: 'cycleId', label: say('cycle'), choices: cycles },
                  {
                    name: 'carriers',
                    label: say('heard'),
                    hint: say('hear.heardHint'),
                    choices: carriers,
                  },
                  {
                    name: 'declined',
                    label: say('declined'),
                    hint: say('hear.declinedHint'),
                    choices: carriers,
                  },
                ]}
                submit={say('hear.submit')}
                onDone={() => void navigate(address('/participation?view=hearings'))}
              />
            );
          }}
        </Answered>
      </OnlyFor>
    </Page>
  );
}
