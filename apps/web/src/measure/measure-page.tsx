import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Attachments } from '../patterns/attachments';
import { Explained } from '../patterns/explained';
import { StoryLink, To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useMay } from '../shell/me';
import { useTexts } from '../texts/texts';
import { Costs } from './costs';
import { Effect } from './effect';
import { MeasureFacts } from './measure-facts';
import { MeasureSteps } from './measure-steps';
import { MeasureWays } from './measure-ways';
import { Votes } from './votes';

type Thread = Answer<'MeasureThread'>;
type Measure = Thread['measure'];

/** One chain on one page: which need, which measure, who decided it how, what came of it. */
export default function MeasurePage() {
  const { measureId = '' } = useParams();
  const may = useMay();
  return may('MeasureThread') ? (
    <WholeThread measureId={measureId} />
  ) : (
    <MeasureAlone measureId={measureId} />
  );
}

type Props = Readonly<{ measureId: string }>;

function WholeThread({ measureId }: Props) {
  const say = useTexts('measure');
  const question = useAnswer('MeasureThread', { measureId });
  return (
    <Frame measureId={measureId} measure={question.data?.answer.measure}>
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
                <Described measure={thread.measure} cycle={thread.cycle} />
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
    </Frame>
  );
}

/** For who does not see how it was deliberated. */
function MeasureAlone({ measureId }: Props) {
  const question = useAnswer('measure', { measureId });
  return (
    <Frame measureId={measureId} measure={question.data?.answer}>
      <Answered question={question}>{(measure) => <Described measure={measure} />}</Answered>
    </Frame>
  );
}

function Frame({
  measureId,
  measure,
  children,
}: Props & Readonly<{ measure: Measure | undefined; children: ReactNode }>) {
  const say = useTexts('measure');
  const may = useMay();
  return (
    <Page
      title={measure?.content?.title ?? say('measure')}
      crumbs={[{ to: '/measures', text: say('title') }]}
      actions={
        <>
          {measure?.status === 'DRAFT' && may('ChangeMeasure') && (
            <To to={`/measures/${measureId}/change`} className="kern-btn kern-btn--secondary">
              <span className="kern-label">{say('change')}</span>
            </To>
          )}
          <MeasureWays measureId={measureId} measure={measure} />
          <StoryLink id={measureId} />
        </>
      }
    >
      {children}
      <Attachments subjectKind="measure" subjectId={measureId} />
    </Page>
  );
}

function Described({ measure, cycle }: Readonly<{ measure: Measure; cycle?: Thread['cycle'] }>) {
  return (
    <div className="stack">
      <MeasureFacts measure={measure} cycle={cycle} />
      <Costs measure={measure} />
      <MeasureSteps measureId={measure.measureId} />
    </div>
  );
}

function Needs({ needs }: Readonly<{ needs: Thread['needs'] }>) {
  const say = useTexts('measure');
  if (needs.length === 0)
    return (
      <p className="kern-body">
        <Explained>{say('noNeeds')}</Explained>
      </p>
    );
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
