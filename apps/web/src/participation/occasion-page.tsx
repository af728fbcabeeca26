import { useParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { useCycleTitles, useStageName } from '../patterns/cycle-words';
import { Alert, Badge, type Tone } from '../patterns/alert';
import { Attachments } from '../patterns/attachments';
import { Explained } from '../patterns/explained';
import { Facts } from '../patterns/facts';
import { StoryLink, To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { OccasionSteps } from './occasion-steps';
import { useAreaNames, type Occasion } from './words';

const TONES: Readonly<Record<Occasion['statements'][number]['consideration'], Tone>> = {
  ADOPTED: 'success',
  PARTLY: 'info',
  NOT: 'warning',
};

/** One occasion: who was reached, what was said, what became of it. */
export default function OccasionPage() {
  const say = useTexts('participation');
  const { participationId = '' } = useParams();
  const question = useAnswer('participationOccasion', { participationId });
  return (
    <Page
      title={question.data?.answer.title ?? say('occasion')}
      crumbs={[{ to: '/participation?view=occasions', text: say('title') }]}
      actions={<StoryLink id={participationId} />}
    >
      <Answered question={question}>
        {(occasion, revision) => (
          <>
            <Head occasion={occasion} />
            <OccasionSteps occasion={occasion} revision={revision} />
            <Section title={say('statements')}>
              <Statements occasion={occasion} />
            </Section>
            <Attachments subjectKind="occasion" subjectId={participationId} />
          </>
        )}
      </Answered>
    </Page>
  );
}

type Props = Readonly<{ occasion: Occasion }>;

function Head({ occasion }: Props) {
  const say = useTexts('participation');
  const stageName = useStageName();
  const { day, number, list } = useFormats();
  const cycle = useCycleTitles();
  const area = useAreaNames();
  const { cycleId, stage, heldOn, heldUntil, areas, accessibleForms, invited, reached } = occasion;
  const { feedbackOn, feedbackForm = '', overrides } = occasion;
  return (
    <>
      {feedbackOn === undefined && (
        <Alert tone="warning" title={say('feedback.none')}>
          <p className="kern-body">
            <Explained>{say('feedback.noneText')}</Explained>
          </p>
        </Alert>
      )}
      <Facts
        facts={[
          [
            say('cycle'),
            <To key="c" to={`/cycles/${cycleId}`}>
              {cycle(cycleId)}
            </To>,
          ],
          stage !== undefined && [say('stage'), stageName(stage)],
          [
            say('heldOn'),
            heldUntil === undefined
              ? day(heldOn)
              : say('fromTo', { from: day(heldOn), to: day(heldUntil) }),
          ],
          [say('audience'), say(`audience.${occasion.audience}`)],
          [say('targetGroup'), `${occasion.targetGroup}${agesOf(occasion, say)}`],
          [
            say('reached'),
            invited === undefined
              ? say('reachedOpen', { reached: number(reached) })
              : say('reachedOf', { reached: number(reached), invited: number(invited) }),
          ],
          areas.length > 0 && [say('areas'), list(areas.map(area))],
          [say('format'), say(`format.${occasion.format}`)],
          [say('method'), occasion.method],
          accessibleForms.length > 0 && [
            say('accessible'),
            list(accessibleForms.map((form) => say(`accessible.${form}`))),
          ],
          feedbackOn !== undefined && [say('feedback'), `${day(feedbackOn)}, ${feedbackForm}`],
          overrides.length > 0 && [
            say('overrides'),
            overrides.map(({ reason }) => reason).join('; '),
          ],
        ]}
      />
    </>
  );
}

/** ` (6 bis 12 Jahre)`, or nothing where no ages are known. */
function agesOf({ ageFrom, ageTo }: Occasion, say: ReturnType<typeof useTexts<'participation'>>) {
  if (ageFrom === undefined && ageTo === undefined) return '';
  return ` (${say('ages', { from: ageFrom ?? 0, to: ageTo ?? '–' })})`;
}

function Statements({ occasion: { statements, considered } }: Props) {
  const say = useTexts('participation');
  if (statements.length === 0)
    return (
      <p className="kern-body">
        <Explained>{say('statements.none')}</Explained>
      </p>
    );
  return (
    <>
      <p className="kern-body">
        <Explained>
          {say('considered', {
            adopted: considered.ADOPTED,
            partly: considered.PARTLY,
            not: considered.NOT,
          })}
        </Explained>
      </p>
      <Table
        caption={say('statements')}
        captionHidden
        rows={statements}
        rowKey={({ code }) => code}
        rowsAsLists
        columns={[
          { key: 'code', name: say('code'), cell: ({ code }) => code },
          {
            key: 'statement',
            name: say('said'),
            heading: true,
            cell: ({ statement }) => statement,
          },
          {
            key: 'consideration',
            name: say('consideration'),
            cell: ({ consideration }) => (
              <Badge tone={TONES[consideration]}>{say(`consideration.${consideration}`)}</Badge>
            ),
          },
          { key: 'reason', name: say('reason'), cell: ({ reason }) => reason ?? '–' },
        ]}
      />
    </>
  );
}
