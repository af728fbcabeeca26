import { useParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { Alert } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { PlacesForm } from './places-form';

/** Facilities and places of the reference date as a table to type into. */
export default function PlacesPage() {
  const say = useTexts('inventory');
  const { day } = useFormats();
  const { snapshotId = '' } = useParams();
  const question = useAnswer('snapshotPlaces', { snapshotId });
  const answer = question.data?.answer;
  return (
    <Page
      title={say('placesTitle')}
      crumbs={[
        { to: '/inventory', text: say('title') },
        { to: `/inventory/snapshots/${snapshotId}`, text: answer?.title ?? say('snapshot') },
      ]}
      lead={say('placesLead')}
    >
      <Answered question={question}>
        {({ rows, placesOn, state, title }) =>
          rows.length === 0 ? (
            <Empty title={say('noOffers')}>{say('noOffersHint')}</Empty>
          ) : (
            <>
              {state === 'FROZEN' && (
                <Alert tone="info" title={say('frozenTitle')}>
                  <p className="kern-body">
                    <Explained>{say('frozenPlaces')}</Explained>
                  </p>
                </Alert>
              )}
              <PlacesForm
                command="EnterPlaces"
                fixed={{ snapshotId }}
                lines={rows}
                placesOn={placesOn}
                caption={say('placesCaption', { title, day: day(placesOn) })}
                submit={say('takeTable')}
                frozen={state === 'FROZEN'}
                note={{
                  name: 'source',
                  label: say('source'),
                  hint: say('sourceHint'),
                  preset: say('sourcePreset'),
                }}
              />
            </>
          )
        }
      </Answered>
    </Page>
  );
}
