import { useParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { Attachments } from '../patterns/attachments';
import { Facts } from '../patterns/facts';
import { StoryLink, To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { FacilitySteps } from './facility-steps';
import { Capacities, Offers } from './facility-tables';

/** One facility: who runs it where, what it offers, and its places over time. */
export default function FacilityPage() {
  const say = useTexts('inventory');
  const { day } = useFormats();
  const { facilityId = '' } = useParams();
  const question = useAnswer('facility', { facilityId });
  return (
    <Page
      title={question.data?.answer.name ?? say('facility')}
      crumbs={[{ to: '/inventory', text: say('title') }]}
      actions={<StoryLink id={facilityId} />}
    >
      <Answered question={question}>
        {(facility, revision) => (
          <>
            <Facts
              facts={[
                [
                  say('provider'),
                  <To key="p" to={`/inventory/providers/${facility.providerId}`}>
                    {facility.providerName}
                  </To>,
                ],
                [
                  say('area'),
                  <To key="a" to={`/inventory/areas/${facility.areaId}`}>
                    {facility.areaName}
                  </To>,
                ],
                facility.address !== undefined && [say('facility.address'), facility.address],
                [say('facility.openedOn'), day(facility.openedOn)],
              ]}
            />
            <Section title={say('offers')}>
              <Offers facility={facility} />
            </Section>
            <Section title={say('places')}>
              <Capacities facility={facility} />
            </Section>
            <FacilitySteps facility={facility} revision={revision} />
            <Attachments subjectKind="facility" subjectId={facilityId} />
          </>
        )}
      </Answered>
    </Page>
  );
}
