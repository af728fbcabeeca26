import { useParams, useSearchParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { Icon } from '../patterns/icon';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Exports } from '../patterns/table';
import { addressOf } from '../client/request';
import { useMoment } from '../shell/moment';
import { useTexts } from '../texts/texts';
import { Sought } from './sought';
import { Steps } from './steps';
import { AsStory, AsTable } from './story';
import { useSubject } from './subject';

/** The history of one thing, a sentence for each act: as a story or as a table, from one event to the next. */
export default function TimelinePage() {
  const say = useTexts('audit');
  const { subjectId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const { asOf } = useMoment();
  const table = search.get('view') === 'table';
  const after = search.get('after') ?? undefined;
  const asked = { subjectId, limit: 200, ...(after === undefined ? {} : { after }) };
  const question = useAnswer('GetStory', asked);
  const go = (name: string, value: string | undefined) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value === undefined) next.delete(name);
      else next.set(name, value);
      return next;
    });
  const subject = useSubject(subjectId, question.data?.answer.rows ?? []);
  return (
    <Page
      title={
        subject.name === undefined ? say('timeline') : say('timelineOf', { name: subject.name })
      }
      lead={say('timeline.lead')}
      crumbs={
        subject.page === undefined ? [] : [{ to: subject.page, text: subject.name ?? say('page') }]
      }
    >
      <Steps subjectId={subjectId} />
      <div className="actions no-print" role="group" aria-label={say('view')}>
        {(['story', 'table'] as const).map((view) => (
          <button
            key={view}
            type="button"
            className={`kern-btn kern-btn--${(view === 'table') === table ? 'primary' : 'secondary'}`}
            aria-pressed={(view === 'table') === table}
            onClick={() => go('view', view === 'table' ? 'table' : undefined)}
          >
            <span className="kern-label">{say(`view.${view}`)}</span>
          </button>
        ))}
        <Exports address={addressOf('GetStory', { subjectId }, asOf)} />
      </div>
      <Answered question={question}>
        {({ rows, next }) =>
          rows.length === 0 ? (
            <Empty title={say('nothing')}>{say('nothing.first')}</Empty>
          ) : (
            <>
              {table ? <AsTable rows={rows} /> : <AsStory rows={rows} />}
              <Sought rows={rows} next={next} />
              {next !== undefined && (
                <div className="pager no-print">
                  <button
                    type="button"
                    className="kern-btn kern-btn--secondary"
                    onClick={() => go('after', next)}
                  >
                    <span className="kern-label">{say('later')}</span>
                    <Icon name="arrow-forward" />
                  </button>
                </div>
              )}
            </>
          )
        }
      </Answered>
    </Page>
  );
}
