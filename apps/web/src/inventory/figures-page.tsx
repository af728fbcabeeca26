import { useParams } from 'react-router';
import { useAll, useAnswer } from '../client/use-answer';
import { Alert } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { Page } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { FiguresForm } from './figures-form';

/** The figures an inventory expects, as a table to type into. */
export default function FiguresPage() {
  const say = useTexts('inventory');
  const { day } = useFormats();
  const { snapshotId = '' } = useParams();
  const question = useAnswer('snapshot', { snapshotId });
  const figures = useAll('listSnapshotFigures', { snapshotId });
  const { title = say('snapshot') } = question.data?.answer ?? {};
  return (
    <Page
      title={say('figures.enter')}
      lead={say('figures.lead')}
      crumbs={[
        { to: '/inventory', text: say('title') },
        { to: `/inventory/snapshots/${snapshotId}`, text: title },
      ]}
    >
      <Answered question={question}>
        {(snapshot) => (
          <Answered question={figures}>
            {({ rows }) => (
              <>
                {snapshot.state === 'FROZEN' && (
                  <Alert tone="info" title={say('frozenTitle')}>
                    <p className="kern-body">
                      <Explained>{say('frozenPlaces')}</Explained>
                    </p>
                  </Alert>
                )}
                <p className="kern-body">
                  <Explained>
                    {say('figures.days', {
                      places: day(snapshot.placesOn),
                      population: day(snapshot.populationOn),
                    })}
                  </Explained>
                </p>
                <FiguresForm snapshot={snapshot} figures={rows} />
              </>
            )}
          </Answered>
        )}
      </Answered>
    </Page>
  );
}
