import { useParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { useCycleTitles, useStageName } from '../patterns/cycle-words';
import { Alert, Badge } from '../patterns/alert';
import { Attachments } from '../patterns/attachments';
import { CommandForm } from '../patterns/command';
import { Explained } from '../patterns/explained';
import { Facts } from '../patterns/facts';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { Term } from '../patterns/term';
import { useMe } from '../shell/me';
import { today, useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { RESPONSE_TONES, responseOf, useCarrierNames } from './words';

type Asked = Answer<'carrierResponse'>;

/** What a carrier is asked, and its view with the written statement: given here by the carrier itself. */
export default function ResponsePage() {
  const say = useTexts('participation');
  const { responseId = '' } = useParams();
  const { providerId: own = '' } = useMe();
  const [participationId = '', providerId = own] = responseId.split('.');
  const question = useAnswer('carrierResponse', { participationId, providerId });
  const title = question.data?.answer.subject;
  return providerId === own ? (
    <Page
      title={title ?? say('mine.title')}
      lead={
        <>
          {say('mine.why')} <Term name="carrier">{say('mine.term')}</Term>
        </>
      }
      crumbs={[{ to: '/participation', text: say('mine.title') }]}
    >
      <Answered question={question}>
        {(asked) => (
          <>
            <Response asked={asked} />
            <GiveAnswer asked={asked} />
            <Statement asked={asked} />
          </>
        )}
      </Answered>
    </Page>
  ) : (
    <Page
      title={say('response.title')}
      crumbs={[
        { to: '/participation', text: say('title') },
        { to: `/participation/invitations/${participationId}`, text: title ?? say('invitation') },
      ]}
    >
      <Answered question={question}>
        {(asked) => (
          <>
            <Response asked={asked} of={providerId} />
            <Statement asked={asked} />
          </>
        )}
      </Answered>
    </Page>
  );
}

type Props = Readonly<{ asked: Asked }>;

/** What was asked, and what came of it; `of` names the carrier where it is not the reader's own. */
function Response({ asked, of }: Props & Readonly<{ of?: string }>) {
  const say = useTexts('participation');
  const stageName = useStageName();
  const { day } = useFormats();
  const cycle = useCycleTitles();
  const { cycleId, stage, respondBy, state, standpoint, receivedOn } = asked;
  return (
    <Facts
      facts={[
        of !== undefined && [say('carrier'), <CarrierName key="c" of={of} />],
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
  );
}

const CarrierName = ({ of }: Readonly<{ of: string }>) => useCarrierNames()(of);

function GiveAnswer({ asked }: Props) {
  const say = useTexts('participation');
  const { participationId, providerId, respondBy, standpoint, document } = asked;
  const late = respondBy < today();
  if (late && standpoint !== undefined)
    return (
      <p className="kern-body">
        <Explained>{say('answer.fixed')}</Explained>
      </p>
    );
  return (
    <Section title={say(standpoint === undefined ? 'answer.title' : 'answer.change')}>
      {late && <Alert tone="warning" title={say('answer.late')} />}
      <CommandForm
        command="AnswerInvitation"
        fixed={{ participationId, providerId }}
        present={{ standpoint, document }}
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
            keeper: () => responseOf(participationId, providerId),
          },
        ]}
        submit={say('answer.submit')}
      />
    </Section>
  );
}

const Statement = ({ asked: { participationId, providerId } }: Props) => (
  <Attachments {...responseOf(participationId, providerId)} />
);
