import { useSearchParams } from 'react-router';
import type { RowOf } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { subjectOf } from '../patterns/event-link';
import { Filters } from '../patterns/filters';
import { Icon } from '../patterns/icon';
import { To } from '../patterns/links';
import { useNames } from '../patterns/names';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { knows, useTexts } from '../texts/texts';
import { useWordsOfEvents } from '../patterns/event-words';

type Event = RowOf<'ReadLog'>;

const CATEGORIES = [
  'area',
  'attachment',
  'body',
  'cycle',
  'evaluation',
  'facility',
  'feed',
  'import',
  'measure',
  'model',
  'needs',
  'notification',
  'paper',
  'participation',
  'person',
  'pipeline',
  'provider',
  'session',
  'snapshot',
  'task',
] as const;
const AT_ONCE = 50;

/** Of `town.cycle-6f23…`: what its kind is called. */
function useCategoryOf(): (stream: string) => string {
  const say = useTexts('audit');
  return (stream) => {
    const category = /^[^.]*\.([^-]*)-/.exec(stream)?.[1] ?? stream;
    return knows('audit', `category.${category}`)
      ? say(`category.${category}` as 'category.cycle')
      : category;
  };
}

/** The log as it is stored: every event with its stream, its place and its data. */
export default function LogPage() {
  const say = useTexts('audit');
  const [search, setSearch] = useSearchParams();
  const stream = search.get('stream') ?? undefined;
  const category = search.get('category') ?? undefined;
  const after = search.get('after') ?? undefined;
  const direction = search.get('direction') === 'forwards' ? 'forwards' : 'backwards';
  const question = useAnswer(
    'ReadLog',
    {
      ...{ direction, limit: AT_ONCE },
      ...(stream === undefined ? {} : { stream }),
      ...(category === undefined ? {} : { category }),
      ...(after === undefined ? {} : { after }),
    },
    { keep: true },
  );
  const go = (changes: Readonly<Record<string, string | undefined>>) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      for (const [name, value] of Object.entries(changes))
        if (value === undefined) next.delete(name);
        else next.set(name, value);
      return next;
    });
  return (
    <Page title={say('log')} lead={say('log.lead')}>
      {stream === undefined ? (
        <Filters
          filters={[
            {
              name: 'category',
              label: say('log.category'),
              all: say('log.category.all'),
              choices: CATEGORIES.map((value) => ({ value, text: say(`category.${value}`) })),
            },
            {
              name: 'direction',
              label: say('log.order'),
              all: say('log.backwards'),
              choices: [{ value: 'forwards', text: say('log.forwards') }],
            },
          ]}
        />
      ) : (
        <div className="actions no-print">
          <p className="kern-body">
            {say('log.stream')}: <code>{stream}</code>
          </p>
          <To to={`/timeline/${encodeURIComponent(stream.replace(/^[^-]*-/, ''))}`}>
            {say('log.story')}
          </To>
          <button
            type="button"
            className="kern-btn kern-btn--tertiary"
            onClick={() => go({ stream: undefined, after: undefined })}
          >
            <span className="kern-label">{say('log.whole')}</span>
          </button>
        </div>
      )}
      <Answered question={question}>
        {({ rows }) => (
          <>
            {rows.length === 0 ? (
              <Empty title={say('log.none')}>{say('log.none.first')}</Empty>
            ) : (
              <Events rows={rows} />
            )}
            <div className="pager no-print">
              {after !== undefined && (
                <button
                  type="button"
                  className="kern-btn kern-btn--tertiary"
                  onClick={() => go({ after: undefined })}
                >
                  <Icon name="keyboard-double-arrow-left" />
                  <span className="kern-label">{say('log.first')}</span>
                </button>
              )}
              {rows.length === AT_ONCE && (
                <button
                  type="button"
                  className="kern-btn kern-btn--secondary"
                  onClick={() => go({ after: rows.at(-1)?.position })}
                >
                  <span className="kern-label">{say('log.more')}</span>
                  <Icon name="arrow-forward" />
                </button>
              )}
            </div>
          </>
        )}
      </Answered>
    </Page>
  );
}

function Events({ rows }: Readonly<{ rows: readonly Event[] }>) {
  const say = useTexts('audit');
  const { instant, number } = useFormats();
  const nameOf = useNames();
  const wordsOf = useWordsOfEvents();
  const categoryOf = useCategoryOf();
  return (
    <Table
      rowsAsLists
      caption={say('log.caption')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'position', name: say('log.position'), cell: ({ position }) => number(position) },
        {
          key: 'type',
          name: say('log.type'),
          heading: true,
          cell: ({ type }) => (
            <>
              {wordsOf(type)} <code className="muted">{type}</code>
            </>
          ),
        },
        {
          key: 'when',
          name: say('when'),
          cell: ({ metadata }) => instant(metadata.recordedAt),
        },
        {
          key: 'who',
          name: say('who'),
          cell: ({ metadata: { actor } }) => nameOf(actor),
        },
        {
          key: 'stream',
          name: say('log.stream'),
          cell: ({ stream, revision }) => (
            <>
              <To to={`/log?stream=${encodeURIComponent(stream.replace(/^[^.]*\./, ''))}`}>
                {say('log.streamOf', {
                  category: categoryOf(stream),
                  id: subjectOf(stream).slice(0, 8),
                })}
              </To>{' '}
              <span className="muted">{say('log.revision', { revision })}</span>
            </>
          ),
        },
        { key: 'data', name: say('log.data'), cell: (event) => <Data event={event} /> },
      ]}
    />
  );
}

/** The event as it is stored, to the last sign. */
function Data({ event: { data, metadata, version, id } }: Readonly<{ event: Event }>) {
  const say = useTexts('audit');
  return (
    <details className="more">
      <summary>{say('log.show')}</summary>
      <pre className="raw" tabIndex={0}>
        {JSON.stringify({ id, version, data, metadata }, null, 2)}
      </pre>
    </details>
  );
}
