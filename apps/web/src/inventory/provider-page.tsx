import { useParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAll, useAnswer } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { Attachments } from '../patterns/attachments';
import { Facts } from '../patterns/facts';
import { StoryLink, To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { step, Steps } from '../patterns/steps';
import { Table } from '../patterns/table';
import { Term } from '../patterns/term';
import { today, useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { FacilitiesOf } from './facilities-of';
import { Left, STATE_TONE } from './request-state';

type Provider = Answer<'provider'>;

/** One provider: what it is, since when it is recognised, what it runs, what it was asked. */
export default function ProviderPage() {
  const say = useTexts('inventory');
  const { providerId = '' } = useParams();
  const question = useAnswer('provider', { providerId });
  return (
    <Page
      title={question.data?.answer.name ?? say('provider')}
      crumbs={[
        { to: '/inventory', text: say('title') },
        { to: '/inventory/providers', text: say('providers') },
      ]}
      actions={<StoryLink id={providerId} />}
    >
      <Answered question={question}>
        {(provider, revision) => (
          <>
            <Facts
              facts={[
                [say('provider.type'), say(`provider.type.${provider.type}`)],
                provider.umbrella !== undefined && [
                  say('provider.umbrella'),
                  say(`umbrella.${provider.umbrella}`),
                ],
                [
                  say('recognition'),
                  <Badge key="r" tone={provider.recognised ? 'success' : 'info'}>
                    {say(provider.recognised ? 'recognition.true' : 'recognition.false')}
                  </Badge>,
                ],
              ]}
            />
            <Recognitions provider={provider} />
            <FacilitiesOf of={{ providerId }} columns={['name', 'area', 'offers', 'opened']} />
            <Requests providerId={providerId} />
            <ProviderSteps provider={provider} revision={revision} />
            <Attachments subjectKind="provider" subjectId={providerId} />
          </>
        )}
      </Answered>
    </Page>
  );
}

/** Since when and until when it is or was recognised. */
function Recognitions({ provider: { providerId, type } }: Readonly<{ provider: Provider }>) {
  const say = useTexts('inventory');
  const { shortDay } = useFormats();
  const question = useAll('listRecognitions', { providerId });
  return (
    <Section title={say('recognitions')}>
      <p className="kern-body">
        <Term name="recognition">{say('recognition.term')}</Term>: {say(`recognition.of.${type}`)}
      </p>
      <Answered question={question}>
        {({ rows }) =>
          rows.length > 0 && (
            <Table
              rowsAsLists
              caption={say('recognitions')}
              captionHidden
              rows={rows}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'since',
                  name: say('recognition.since'),
                  heading: true,
                  cell: ({ since }) => shortDay(since),
                },
                {
                  key: 'until',
                  name: say('recognition.until'),
                  cell: ({ until }) =>
                    until === undefined ? say('recognition.lasts') : shortDay(until),
                },
                {
                  key: 'authority',
                  name: say('recognition.authority'),
                  cell: ({ authority }) => authority,
                },
              ]}
            />
          )
        }
      </Answered>
    </Section>
  );
}

function Requests({ providerId }: Readonly<{ providerId: string }>) {
  const say = useTexts('inventory');
  const { day } = useFormats();
  const question = useAll('dataRequests', { providerId, orderBy: '-dueOn' });
  const rows = question.data?.answer.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={say('requests')}>
      <Table
        rowsAsLists
        caption={say('requestsCaption')}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'snapshot',
            name: say('snapshot'),
            heading: true,
            cell: ({ snapshotId, snapshotTitle }) => (
              <To to={`/inventory/requests/${snapshotId}/${providerId}`}>
                {snapshotTitle ?? say('request')}
              </To>
            ),
          },
          {
            key: 'due',
            name: say('dueOn'),
            cell: (row) => (
              <>
                {day(row.dueOn)} <Left request={row} />
              </>
            ),
          },
          {
            key: 'state',
            name: say('state'),
            cell: ({ state }) => <Badge tone={STATE_TONE[state]}>{say(`request.${state}`)}</Badge>,
          },
        ]}
      />
    </Section>
  );
}

type StepsProps = Readonly<{ provider: Provider; revision: string | undefined }>;

function ProviderSteps({ provider, revision }: StepsProps) {
  const say = useTexts('inventory');
  const { providerId, name, type, recognised, since, until } = provider;
  const acted = since !== undefined && until === undefined;
  const recognisable = type !== 'PUBLIC' && type !== 'PRIVATE_COMMERCIAL';
  const common = { fixed: { providerId }, revision };
  return (
    <Steps
      title={say('provider.steps')}
      steps={[
        recognisable &&
          !acted &&
          step({
            command: 'RecogniseProvider',
            label: say('recognition.record'),
            ...(recognised ? { lead: say('recognition.byLaw') } : {}),
            ...common,
            fields: [
              { name: 'since', label: say('recognition.since') },
              {
                name: 'authority',
                label: say('recognition.authority'),
                hint: say('recognition.authority.hint'),
              },
            ],
          }),
        acted &&
          step({
            command: 'EndProviderRecognition',
            label: say('recognition.end'),
            lead: say('recognition.end.lead'),
            ...common,
            fields: [
              { name: 'until', label: say('recognition.until') },
              { name: 'reason', label: say('reason'), hint: say('recognition.end.reason.hint') },
            ],
          }),
        step({
          command: 'RenameProvider',
          label: say('provider.rename'),
          lead: say('rename.lead'),
          ...common,
          present: { name, from: today() },
          fields: [
            { name: 'name', label: say('rename.name') },
            { name: 'from', label: say('rename.from') },
          ],
        }),
      ]}
    />
  );
}
