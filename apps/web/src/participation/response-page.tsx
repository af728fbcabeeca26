import { useParams } from 'react-router';
import type { RowOf } from '../client/operations';
import { useAll } from '../client/use-answer';
import { useCycleTitles, useStageName } from '../patterns/cycle-words';
import { Alert, Badge } from '../patterns/alert';
import { CommandForm } from '../patterns/command';
import { Explained } from '../patterns/explained';
import { Facts } from '../patterns/facts';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Term } from '../patterns/term';
import { useMe } from '../shell/me';
import { today, useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { RESPONSE_TONES } from './words';

type Asked = RowOf<'carrierResponses'>;

/** A carrier gives its view. */
export default function ResponsePage() {
  const say = useTexts('participation');
  const { participationId = '' } = useParams();
  const { providerId = '' } = useMe();
  const question = useAll('carrierResponses', { providerId, orderBy: '-respondBy' });
  const asked = question.data?.answer.rows.find((row) => row.participationId === participationId);
  return (
    <Page
      title={asked?.subject ?? say('mine.title')}
      lead={
        <>
          {say('mine.why')} <Term name="carrier">{say('mine.term')}</Term>
        </>
      }
      crumbs={[{ to: '/participation', text: say('mine.title') }]}
    >
      <Answered question={question}>
        {() => (asked ? <Response asked={asked} /> : <Empty title={say('mine.notAsked')} />)}
      </Answered>
    </Page>
  );
}

function Response({ asked }: Readonly<{ asked: Asked }>) {
  const say = useTexts('participation');
  const stageName = useStageName();
  const { day } = useFormats();
  const cycle = useCycleTitles();
  const { participationId, providerId, cycleId, stage, respondBy, state } = asked;
  const { standpoint, receivedOn } = asked;
  const late = respondBy < today();
  return (
    <>
      <Facts
        facts={[
          [say('cycle'), cycle(cycleId)],
          [say('stage'), stageName(stage)],
          [say('respondBy'), say('untilEnd', { day: day(respondBy) })],
          [
            say('state'),
            <Badge key="s" tone={RESPONSE_TONES[state]}>
              {say(`response.${state}`)}
            </Badge>,
          ],
          standpoint !== undefined && [say('standpoint'), say(`standpoint.${standpoint}`)],
          receivedOn !== undefined && [say('receivedOn'), day(receivedOn)],
        ]}
      />
      {late && standpoint !== undefined ? (
        <p className="kern-body">
          <Explained>{say('answer.fixed')}</Explained>
        </p>
      ) : (
        <Section title={say(standpoint === undefined ? 'answer.title' : 'answer.change')}>
          {late && <Alert tone="warning" title={say('answer.late')} />}
          <CommandForm
            command="AnswerInvitation"
            fixed={{ participationId, providerId }}
            present={{ standpoint }}
            fields={[
              {
                name: 'standpoint',
                label: say('standpoint'),
                words: (value) => say(`standpoint.${value as 'AGREES'}`),
              },
              {
                name: 'document',
                label: say('answer.document'),
                hint: say('answer.documentHint'),
                kind: 'hash',
              },
            ]}
            submit={say('answer.submit')}
          />
        </Section>
      )}
    </>
  );
}
