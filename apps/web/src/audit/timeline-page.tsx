import { useParams, useSearchParams } from 'react-router';
import type { RowOf } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Explained } from '../patterns/explained';
import { useNames } from '../patterns/names';
import { Icon } from '../patterns/icon';
import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Exports, Table } from '../patterns/table';
import { addressOf } from '../client/request';
import { useMay } from '../shell/me';
import { useMoment } from '../shell/moment';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Steps } from './steps';

type Entry = RowOf<'GetStory'>;

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
  return (
    <Page title={say('timeline')} lead={say('timeline.lead')}>
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

/** The same page as of another moment. */
function useAt(): (moment: string) => string {
  const [search] = useSearchParams();
  return (moment) => {
    const next = new URLSearchParams(search);
    next.set('asOf', moment);
    next.delete('after');
    return `?${next.toString()}`;
  };
}

/** Where the streams of the log have their pages. */
const PAGES: Readonly<Record<string, string>> = {
  area: '/inventory/areas',
  body: '/bodies',
  cycle: '/cycles',
  evaluation: '/evaluations',
  facility: '/inventory/facilities',
  import: '/inventory/imports',
  measure: '/measures',
  needs: '/needs',
  paper: '/papers',
  person: '/people',
  provider: '/inventory/providers',
  session: '/sessions',
  snapshot: '/inventory/snapshots',
  task: '/tasks',
};

/** What an act is based on: its page as everybody saw it a moment before. */
function Before({ entry: { stream, recordedAt } }: Readonly<{ entry: Entry }>) {
  const say = useTexts('audit');
  const [, category = '', id = ''] = /^[^.]*\.(\w+)-(.+)$/.exec(stream) ?? [];
  const page = PAGES[category];
  if (page === undefined) return null;
  const before = new Date(Date.parse(recordedAt) - 1).toISOString();
  return <To to={`${page}/${id}?asOf=${encodeURIComponent(before)}`}>{say('basis')}</To>;
}

/** The events of an act as they are stored, for who may read the log. */
function Raw({ entry: { stream, until } }: Readonly<{ entry: Entry }>) {
  const say = useTexts('audit');
  const may = useMay();
  if (!may('ReadLog')) return null;
  const own = encodeURIComponent(stream.replace(/^[^.]*\./, ''));
  return <To to={`/log?stream=${own}&asOf=${until}`}>{say('raw')}</To>;
}

function AsStory({ rows }: Readonly<{ rows: readonly Entry[] }>) {
  const say = useTexts('audit');
  const formats = useFormats();
  const nameOf = useNames();
  const at = useAt();
  return (
    <ol className="timeline">
      {rows.map((entry) => (
        <li key={entry.commandId} id={`at-${entry.position}`} className="timeline__entry">
          <p className="muted kern-body">
            {formats.instant(entry.recordedAt)} · {nameOf(entry.actor)}
          </p>
          <p className="kern-body">{formats.words(entry.says)}</p>
          <Notes entry={entry} />
          <p className="timeline__ways">
            <To to={at(entry.until)}>{say('asOfThis')}</To>
            <Before entry={entry} />
            <Raw entry={entry} />
          </p>
        </li>
      ))}
    </ol>
  );
}

/** What sets an act apart: dated otherwise, late, taken over, or several events at once. */
function Notes({ entry }: Readonly<{ entry: Entry }>) {
  const say = useTexts('audit');
  const { events } = entry;
  return events.length > 1 ? (
    <p className="kern-body muted">
      <Explained>{say('events', { count: events.length })}</Explained>
    </p>
  ) : null;
}

function AsTable({ rows }: Readonly<{ rows: readonly Entry[] }>) {
  const say = useTexts('audit');
  const formats = useFormats();
  const nameOf = useNames();
  const at = useAt();
  return (
    <Table
      caption={say('timeline')}
      captionHidden
      rows={rows}
      rowKey={({ commandId }) => commandId}
      columns={[
        {
          key: 'when',
          name: say('when'),
          heading: true,
          cell: ({ recordedAt, until }) => <To to={at(until)}>{formats.instant(recordedAt)}</To>,
        },
        { key: 'who', name: say('who'), cell: ({ actor }) => nameOf(actor) },
        { key: 'what', name: say('what'), cell: ({ says }) => formats.words(says) },
        {
          key: 'events',
          name: say('eventTypes'),
          cell: ({ events }) => events.map(({ type }) => type).join(', '),
        },
        { key: 'position', name: say('position'), cell: ({ position }) => position },
      ]}
    />
  );
}
