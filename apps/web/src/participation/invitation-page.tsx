import { useParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { useCycleTitles, useStageName } from '../patterns/cycle-words';
import { Badge } from '../patterns/alert';
import { Attachments } from '../patterns/attachments';
import { Facts } from '../patterns/facts';
import { StoryLink, To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { step, Steps } from '../patterns/steps';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import {
  RESPONSE_TONES,
  responseOf,
  useAreaNames,
  useCarrierNames,
  type Invitation,
} from './words';

/** One invitation: who was asked, until when, and what each carrier said. */
export default function InvitationPage() {
  const say = useTexts('participation');
  const { participationId = '' } = useParams();
  const question = useAnswer('carrierInvitation', { participationId });
  return (
    <Page
      title={question.data?.answer.subject ?? say('invitation')}
      crumbs={[{ to: '/participation', text: say('title') }]}
      actions={<StoryLink id={participationId} />}
    >
      <Answered question={question}>
        {(invitation, revision) => (
          <>
            <Head invitation={invitation} />
            <InvitationSteps invitation={invitation} revision={revision} />
            <Section title={say('carriers')}>
              <Carriers invitation={invitation} />
            </Section>
            <Attachments subjectKind="invitation" subjectId={participationId} />
          </>
        )}
      </Answered>
    </Page>
  );
}

type Props = Readonly<{ invitation: Invitation }>;

function Head({ invitation }: Props) {
  const say = useTexts('participation');
  const stageName = useStageName();
  const { day, words, list } = useFormats();
  const cycle = useCycleTitles();
  const area = useAreaNames();
  const { cycleId, stage, areas, noticeOn, respondBy, state, extensions, computation } = invitation;
  return (
    <>
      <Facts
        facts={[
          [
            say('state'),
            <Badge key="s" tone={state === 'RUNNING' ? 'info' : 'success'}>
              {say(`state.${state}`)}
            </Badge>,
          ],
          [
            say('cycle'),
            <To key="c" to={`/cycles/${cycleId}`}>
              {cycle(cycleId)}
            </To>,
          ],
          [say('stage'), stageName(stage)],
          areas.length > 0 && [say('areas'), list(areas.map(area))],
          [say('noticeOn'), day(noticeOn)],
          [say('respondBy'), say('untilEnd', { day: day(respondBy) })],
          extensions.length > 0 && [
            say('extended'),
            extensions
              .map(({ from, to, reason }) =>
                say('extendedOf', { from: day(from), to: day(to), reason }),
              )
              .join('; '),
          ],
        ]}
      />
      <details className="twin">
        <summary>{say('howTerm')}</summary>
        <ol>
          {computation.steps.map((text) => (
            <li key={text.en}>{words(text)}</li>
          ))}
        </ol>
      </details>
    </>
  );
}

function Carriers({ invitation: { participationId, carriers } }: Props) {
  const say = useTexts('participation');
  const { day } = useFormats();
  const name = useCarrierNames();
  return (
    <Table
      caption={say('carriers.caption')}
      captionHidden
      rows={[...carriers].sort((a, b) =>
        name(a.providerId).localeCompare(name(b.providerId), 'de'),
      )}
      rowKey={({ providerId }) => providerId}
      rowsAsLists
      columns={[
        {
          key: 'carrier',
          name: say('carrier'),
          heading: true,
          cell: ({ providerId }) => (
            <To to={`/participation/responses/${participationId}.${providerId}`}>
              {name(providerId)}
            </To>
          ),
        },
        {
          key: 'state',
          name: say('state'),
          cell: ({ state }) => (
            <Badge tone={RESPONSE_TONES[state]}>{say(`response.${state}`)}</Badge>
          ),
        },
        {
          key: 'standpoint',
          name: say('standpoint'),
          cell: ({ standpoint }) =>
            standpoint === undefined ? '–' : say(`standpoint.${standpoint}`),
        },
        {
          key: 'receivedOn',
          name: say('receivedOn'),
          cell: ({ receivedOn }) => (receivedOn === undefined ? '–' : day(receivedOn)),
        },
        {
          key: 'document',
          name: say('statement'),
          cell: ({ document }) =>
            document === undefined ? (
              '–'
            ) : (
              <code className="hash" title={document}>
                {document.slice(0, 16)}
              </code>
            ),
        },
      ]}
    />
  );
}

function InvitationSteps({
  invitation,
  revision,
}: Props & Readonly<{ revision: string | undefined }>) {
  const say = useTexts('participation');
  const name = useCarrierNames();
  const { participationId, carriers } = invitation;
  const common = { fixed: { participationId }, revision };
  return (
    <Steps
      steps={[
        step({
          command: 'AnswerInvitation',
          label: say('enter'),
          lead: say('enter.lead'),
          ...common,
          fields: [
            {
              name: 'providerId',
              label: say('carrier'),
              choices: carriers.map(({ providerId }) => ({
                value: providerId,
                text: name(providerId),
              })),
            },
            {
              name: 'standpoint',
              label: say('standpoint'),
              words: (value) => say(`standpoint.${value as 'AGREES'}`),
            },
            { name: 'receivedOn', label: say('receivedOn'), hint: say('enter.todayHint') },
            {
              name: 'document',
              label: say('statement'),
              kind: 'hash',
              keeper: ({ providerId }) => responseOf(participationId, String(providerId)),
            },
          ],
          submit: say('enter.submit'),
        }),
        step({
          command: 'ExtendResponsePeriod',
          label: say('extend'),
          ...common,
          present: { days: 14 },
          fields: [
            { name: 'days', label: say('extend.days'), hint: say('extend.daysHint') },
            { name: 'reason', label: say('extend.reason') },
          ],
          submit: say('extend.submit'),
        }),
      ]}
    />
  );
}
