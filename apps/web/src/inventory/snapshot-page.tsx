import { useState } from 'react';
import { useParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { useCycleTitles } from '../patterns/cycle-words';
import { Facts } from '../patterns/facts';
import { StoryLink, To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Attachments } from '../patterns/attachments';
import { useMay } from '../shell/me';
import { Derivation, type Figure } from './figure-derivation';
import { Freeze } from './freeze';
import { Figures } from './snapshot-figures';
import { SnapshotRequests } from './snapshot-requests';
import { SnapshotSteps } from './snapshot-steps';
import { Supply } from './supply';

/** One inventory: its figures and where they come from, its requests, its freezing. */
export default function SnapshotPage() {
  const say = useTexts('inventory');
  const { day } = useFormats();
  const { snapshotId = '' } = useParams();
  const question = useAnswer('snapshot', { snapshotId });
  const snapshot = question.data?.answer;
  const open = snapshot?.state === 'OPEN';
  const may = useMay();
  const cycle = useCycleTitles();
  const [chosen, choose] = useState<Figure>();
  return (
    <Page
      title={snapshot?.title ?? say('snapshot')}
      crumbs={[{ to: '/inventory', text: say('title') }]}
      actions={
        <>
          <To
            to={`/inventory/snapshots/${snapshotId}/places`}
            className="kern-btn kern-btn--primary"
          >
            <span className="kern-label">{say(open ? 'placesTable' : 'placesView')}</span>
          </To>
          {open && may('RecordFigures') && (
            <To
              to={`/inventory/snapshots/${snapshotId}/figures`}
              className="kern-btn kern-btn--secondary"
            >
              <span className="kern-label">{say('figures.enter')}</span>
            </To>
          )}
          <StoryLink id={snapshotId} />
        </>
      }
    >
      <Answered question={question}>
        {(row, revision) => (
          <>
            <Facts
              facts={[
                [
                  say('state'),
                  <Badge key="s" tone={row.state === 'FROZEN' ? 'success' : 'info'}>
                    {say(`snapshot.${row.state}`)}
                  </Badge>,
                ],
                row.cycleId !== undefined && [
                  say('snapshot.cycle'),
                  <To key="cycle" to={`/cycles/${row.cycleId}`}>
                    {cycle(row.cycleId)}
                  </To>,
                ],
                [say('placesOn'), day(row.placesOn)],
                [say('populationOn'), day(row.populationOn)],
                row.completeness !== undefined && [
                  say('completeness'),
                  say('completenessOf', row.completeness),
                ],
                row.reason !== undefined && [say('frozenReason'), row.reason],
                row.corrections > 0 && [say('corrections'), row.corrections],
              ]}
            />
            <Section title={say('figures')}>
              <Figures snapshot={row} onChoose={choose} />
              {chosen && (
                <Derivation
                  snapshotId={snapshotId}
                  figure={chosen}
                  frozen={row.state === 'FROZEN'}
                  revision={revision}
                  onClose={() => choose(undefined)}
                />
              )}
            </Section>
            {open && <SnapshotSteps snapshot={row} revision={revision} />}
            <Supply snapshotId={snapshotId} />
            <SnapshotRequests snapshot={row} />
            {open && <Freeze snapshot={row} revision={revision} />}
            <Attachments subjectKind="snapshot" subjectId={snapshotId} />
          </>
        )}
      </Answered>
    </Page>
  );
}
