import { useParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { Alert, Badge } from '../patterns/alert';
import { CommandButton } from '../patterns/command';
import { Explained } from '../patterns/explained';
import { Facts } from '../patterns/facts';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { useMe } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { PlacesForm } from './places-form';
import { Left, STATE_TONE } from './request-state';

/** A data request with the provider's own form. */
export default function DataRequestPage() {
  const say = useTexts('inventory');
  const { day } = useFormats();
  const me = useMe();
  const { snapshotId = '', providerId = '' } = useParams();
  const question = useAnswer('dataRequest', { snapshotId, providerId });
  const name = question.data?.answer.providerName;
  return (
    <Page
      title={name === undefined ? say('request') : say('requestTitle', { name })}
      crumbs={[
        { to: '/inventory', text: say('title') },
        { to: '/inventory/requests', text: say('requests') },
      ]}
      lead={say(me.providerId === providerId ? 'requestLead' : 'requestLead.office')}
    >
      <Answered question={question}>
        {(request) => (
          <>
            <Facts
              facts={[
                [say('snapshot'), request.snapshotTitle ?? snapshotId],
                request.placesOn !== undefined && [say('placesOn'), day(request.placesOn)],
                [
                  say('dueOn'),
                  <>
                    {day(request.dueOn)} <Left request={request} />
                  </>,
                ],
                [
                  say('state'),
                  <Badge key="state" tone={STATE_TONE[request.state]}>
                    {say(`request.${request.state}`)}
                  </Badge>,
                ],
                request.deliveredOn !== undefined && [say('deliveredOn'), day(request.deliveredOn)],
                request.note !== undefined && [say('note'), request.note],
              ]}
            />
            {request.state !== 'DELIVERED' && !request.frozen && (
              <CommandButton
                command="RemindProvider"
                input={{ snapshotId, providerId }}
                icon="mail"
              >
                {say('remind')}
              </CommandButton>
            )}
            {request.frozen && (
              <Alert tone="info" title={say('frozenTitle')}>
                <p className="kern-body">
                  <Explained>{say('frozenRequest')}</Explained>
                </p>
              </Alert>
            )}
            <Section title={say('form')}>
              {request.rows.length === 0 ? (
                <Empty title={say('noOffers')}>{say('noOffersHint')}</Empty>
              ) : (
                <PlacesForm
                  command="AnswerDataRequest"
                  frozen={request.frozen}
                  fixed={{ snapshotId, providerId }}
                  lines={request.rows}
                  placesOn={request.placesOn ?? ''}
                  caption={say('formCaption', { day: day(request.placesOn ?? request.dueOn) })}
                  submit={request.state === 'DELIVERED' ? say('answerAgain') : say('answer')}
                  note={{
                    name: 'note',
                    label: say('noteLabel'),
                    hint: say('noteHint'),
                    preset: '',
                  }}
                />
              )}
            </Section>
          </>
        )}
      </Answered>
    </Page>
  );
}
