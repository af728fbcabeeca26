import { useParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { Facts } from '../patterns/facts';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { toneOf } from './status';

type Thread = Answer<'MeasureThread'>;

/** One chain on one page: which need, which measure, who decided it how, what came of it. */
export default function MeasurePage() {
  const say = useTexts('measure');
  const { measureId = '' } = useParams();
  const question = useAnswer('MeasureThread', { measureId });
  return (
    <Page
      title={question.data?.answer.measure.content?.title ?? say('measure')}
      crumbs={[{ to: '/measures', text: say('title') }]}
    >
      <Answered question={question}>
        {(thread) => (
          <ol className="thread">
            <li>
              <Section title={say('thread.need')}>
                <Needs needs={thread.needs} />
              </Section>
            </li>
            <li>
              <Section title={say('thread.measure')}>
                <Measure measure={thread.measure} />
              </Section>
            </li>
            <li>
              <Section title={say('thread.votes')}>
                <Votes papers={thread.papers} />
              </Section>
            </li>
            <li>
              <Section title={say('thread.effect')}>
                <Effect thread={thread} />
              </Section>
            </li>
          </ol>
        )}
      </Answered>
    </Page>
  );
}

function Needs({ needs }: Readonly<{ needs: Thread['needs'] }>) {
  const say = useTexts('measure');
  if (needs.length === 0) return <p className="kern-body">{say('noNeeds')}</p>;
  return (
    <ul className="plain-list stack">
      {needs.map(({ needItemId, needsId, areaName, ageGroup, shown, places }) => (
        <li key={needItemId} className="kern-body">
          <To to={`/needs/${needsId}?item=${needItemId}`}>
            {say('needLine', { area: areaName, age: say(`age.${ageGroup}`) })}
          </To>{' '}
          {say('needFigures', {
            need: shown.need,
            places,
            gap: shown.gap.replace('-', '−'),
          })}
        </li>
      ))}
    </ul>
  );
}

function Measure({ measure: { content, status, cost } }: Readonly<{ measure: Thread['measure'] }>) {
  const say = useTexts('measure');
  const { day, number } = useFormats();
  const euro = (cents: number) => say('euro', { amount: number(cents / 100, 0) });
  return (
    <Facts
      facts={[
        [
          say('state'),
          <Badge key="s" tone={toneOf(status)}>
            {say(`status.${status}`)}
          </Badge>,
        ],
        content !== undefined && [say('type'), say(`type.${content.type}`)],
        content !== undefined && [
          say('places'),
          content.places
            .map(({ areaName, ageGroup, amount }) =>
              say('placesLine', {
                amount: amount > 0 ? `+${amount}` : String(amount),
                area: areaName,
                age: ageGroup === undefined ? '' : say(`age.${ageGroup}`),
              }),
            )
            .join('; '),
        ],
        content?.provider !== undefined && [say('provider'), content.provider.name],
        content?.impactGoal !== undefined && [say('impactGoal'), content.impactGoal.statement],
        content?.startsOn !== undefined && [say('startsOn'), day(content.startsOn)],
        content?.realiseBy !== undefined && [say('realiseBy'), day(content.realiseBy)],
        [
          say('cost'),
          say('costLine', {
            operating: euro(cost.operating),
            investment: euro(cost.investment),
            income: euro(cost.income),
            net: euro(cost.net),
          }),
        ],
      ]}
    />
  );
}

function Votes({ papers }: Readonly<{ papers: Thread['papers'] }>) {
  const say = useTexts('measure');
  const { day } = useFormats();
  if (papers.length === 0) return <p className="kern-body">{say('noPapers')}</p>;
  return papers.map(({ paperId, title, votes }) => (
    <div key={paperId} className="stack">
      <h3 className="kern-heading-medium">
        <To to={`/papers/${paperId}`}>{title}</To>
      </h3>
      {votes.length === 0 ? (
        <p className="kern-body">{say('noVotes')}</p>
      ) : (
        <Table
          caption={say('votesCaption', { paper: title })}
          captionHidden
          rows={votes}
          rowKey={({ eventId }) => eventId}
          columns={[
            { key: 'on', name: say('decidedOn'), heading: true, cell: (row) => day(row.decidedOn) },
            { key: 'body', name: say('body'), cell: (row) => say(`body.${row.bodyKind}`) },
            { key: 'item', name: say('item'), cell: (row) => row.resolutionItem },
            {
              key: 'votes',
              name: say('votes'),
              cell: ({ votes: counted }) =>
                counted === undefined
                  ? say('noCount')
                  : say('voteLine', { yes: counted.yes, no: counted.no, abstain: counted.abstain }),
            },
            { key: 'outcome', name: say('outcome'), cell: (row) => say(`outcome.${row.outcome}`) },
          ]}
        />
      )}
    </div>
  ));
}

function Effect({ thread: { measure, effect } }: Readonly<{ thread: Thread }>) {
  const say = useTexts('measure');
  const { day } = useFormats();
  return (
    <div className="stack">
      {measure.openings.map(({ openedOn, places }) => (
        <p className="kern-body" key={openedOn}>
          {say('openedLine', {
            day: day(openedOn),
            places: places.reduce((sum, { amount }) => sum + amount, 0),
          })}
        </p>
      ))}
      {effect.length === 0 ? (
        <p className="kern-body">{say('noEffect')}</p>
      ) : (
        effect.map(({ id, title, indicators, state }) => (
          <div key={id} className="stack">
            <h3 className="kern-heading-medium">
              <To to={`/evaluations/${id}`}>{title}</To>
            </h3>
            <ul className="plain-list">
              {indicators.map(({ indicatorId, name, target, unit, actual, shown }) => (
                <li key={indicatorId} className="kern-body">
                  {actual === undefined
                    ? say('indicatorOpen', { name, target, unit })
                    : say('indicatorLine', {
                        name,
                        target,
                        unit,
                        actual: actual.actual,
                        shown: shown ?? '–',
                      })}
                </li>
              ))}
            </ul>
            {state.judged && (
              <p className="kern-body">
                {say('judged', {
                  judgement: say(`judgement.${state.judged.judgement}`),
                  consequence: say(`consequence.${state.judged.consequence}`),
                })}{' '}
                {state.judged.reason}
              </p>
            )}
          </div>
        ))
      )}
    </div>
  );
}
