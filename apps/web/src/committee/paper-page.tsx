import { useParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Attachments } from '../patterns/attachments';
import { Badge } from '../patterns/alert';
import { Facts } from '../patterns/facts';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { toneOf } from './session-page';

type Paper = Answer<'paper'>;
type Step = Paper['chain'][number];

/** A paper: what is to be resolved, in which version, and its way through the bodies. */
export default function PaperPage() {
  const say = useTexts('committee');
  const { paperId = '' } = useParams();
  const question = useAnswer('paper', { paperId });
  return (
    <Page
      title={question.data?.answer.title ?? say('paper')}
      crumbs={[
        { to: '/bodies', text: say('bodies') },
        { to: '/papers', text: say('papers') },
      ]}
      actions={
        <To to={`/timeline/${paperId}`} className="kern-link">
          {say('timeline')}
        </To>
      }
    >
      <Answered question={question}>
        {(paper) => (
          <>
            <Facts
              facts={[
                paper.reference !== undefined && [say('reference'), paper.reference],
                [say('status'), say(`paperStatus.${paper.status}`)],
                [
                  say('version'),
                  say('versionOf', { version: paper.version, released: paper.releasedVersion }),
                ],
                paper.with !== null && [say('nowWith'), paper.with],
                paper.cycleId !== undefined && [
                  say('cycle'),
                  <To key="cycle" to={`/cycles/${paper.cycleId}`}>
                    {say('toCycle')}
                  </To>,
                ],
              ]}
            />
            <Text paper={paper} />
            <Chain paper={paper} />
            <Attachments subjectKind="paper" subjectId={paperId} />
          </>
        )}
      </Answered>
    </Page>
  );
}

function Text({ paper }: Readonly<{ paper: Paper }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  return (
    <Section title={say('resolutionText')}>
      <ol className="plain-list stack">
        {paper.items.map(({ resolutionItem, text, outcome, decidedOn, decidedBy }) => (
          <li className="card" key={resolutionItem}>
            <p className="kern-title">{say('resolutionItem', { number: resolutionItem })}</p>
            <p className="kern-body">{text}</p>
            {outcome !== undefined && (
              <p>
                <Badge tone={toneOf(outcome)}>
                  {say(`outcome.${outcome}`)}
                  {decidedOn !== undefined && `, ${decidedBy ?? ''} ${formats.shortDay(decidedOn)}`}
                </Badge>
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Chain({ paper }: Readonly<{ paper: Paper }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  return (
    <Section title={say('chain')}>
      <Table<Step>
        caption={say('chain')}
        captionHidden
        rows={paper.chain}
        rowKey={({ stepId }) => stepId}
        columns={[
          {
            key: 'body',
            name: say('body'),
            heading: true,
            cell: ({ bodyId, body }) => <To to={`/bodies/${bodyId}`}>{body}</To>,
          },
          {
            key: 'competence',
            name: say('asks'),
            cell: ({ competence }) => say(`competence.${competence}`),
          },
          { key: 'status', name: say('status'), cell: ({ status }) => say(`step.${status}`) },
          {
            key: 'outcome',
            name: say('result'),
            cell: ({ outcome, sessionId, completedOn }) =>
              outcome === undefined ? (
                '–'
              ) : (
                <>
                  {say(`outcome.${outcome}`)}
                  {sessionId !== undefined && completedOn !== undefined && (
                    <>
                      {', '}
                      <To to={`/sessions/${sessionId}`}>{formats.shortDay(completedOn)}</To>
                    </>
                  )}
                </>
              ),
          },
        ]}
      />
    </Section>
  );
}
