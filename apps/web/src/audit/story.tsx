import { useLocation, useSearchParams } from 'react-router';
import type { RowOf } from '../client/operations';
import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { useNames } from '../patterns/names';
import { Table } from '../patterns/table';
import { useMay } from '../shell/me';
import { localOf, useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { useWordsOfEvents } from '../patterns/event-words';
import { pageOf } from './subject';

type Entry = RowOf<'GetStory'>;
type Props = Readonly<{ rows: readonly Entry[] }>;

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

/** What an act is based on: its page as everybody saw it a moment before. */
function Before({ entry: { stream, recordedAt } }: Readonly<{ entry: Entry }>) {
  const say = useTexts('audit');
  const page = pageOf(stream);
  if (page === undefined) return null;
  const before = new Date(Date.parse(recordedAt) - 1).toISOString();
  return <To to={`${page}?asOf=${encodeURIComponent(before)}`}>{say('basis')}</To>;
}

/** The events of an act as they are stored, for who may read the log. */
function Raw({ entry: { stream, until } }: Readonly<{ entry: Entry }>) {
  const say = useTexts('audit');
  const may = useMay();
  if (!may('ReadLog')) return null;
  const own = encodeURIComponent(stream.replace(/^[^.]*\./, ''));
  return <To to={`/log?stream=${own}&asOf=${until}`}>{say('raw')}</To>;
}

/** Where links to its events arrive. */
const Anchors = ({ entry: { events } }: Readonly<{ entry: Entry }>) =>
  events.map(({ eventId }) => <span key={eventId} id={eventId} />);

/** Whether the address leads to one of its events. */
function useIsSought(): (entry: Entry) => boolean {
  const { hash } = useLocation();
  const eventId = decodeURIComponent(hash.slice(1));
  return ({ events }) => eventId !== '' && events.some((event) => event.eventId === eventId);
}

export function AsStory({ rows }: Props) {
  const say = useTexts('audit');
  const formats = useFormats();
  const nameOf = useNames();
  const at = useAt();
  const isSought = useIsSought();
  return (
    <ol className="timeline">
      {rows.map((entry) => (
        <li
          key={entry.commandId}
          className="timeline__entry"
          data-act
          tabIndex={-1}
          {...(isSought(entry) ? { 'aria-current': 'true' as const } : {})}
        >
          <Anchors entry={entry} />
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

/** What sets an act apart: dated otherwise, late, taken over, against a rule, several events at once. */
function Notes({ entry }: Readonly<{ entry: Entry }>) {
  const say = useTexts('audit');
  const formats = useFormats();
  const { events, recordedAt, effectiveOn, backdated, imported, overrides = [] } = entry;
  const notes = [
    ...(effectiveOn === undefined || effectiveOn === localOf(recordedAt).slice(0, 10)
      ? []
      : [say('effectiveOn', { day: formats.day(effectiveOn) })]),
    ...(backdated === undefined ? [] : [say('backdated', { reason: backdated })]),
    ...(imported === undefined ? [] : [say('imported', { source: imported })]),
    ...overrides.map(({ reason }) => say('override', { reason })),
    ...(events.length > 1 ? [say('events', { count: events.length })] : []),
  ];
  return notes.map((note) => (
    <p className="kern-body muted" key={note}>
      <Explained>{note}</Explained>
    </p>
  ));
}

export function AsTable({ rows }: Props) {
  const say = useTexts('audit');
  const formats = useFormats();
  const nameOf = useNames();
  const at = useAt();
  const may = useMay();
  const wordsOf = useWordsOfEvents();
  return (
    <Table
      rowsAsLists
      caption={say('timeline')}
      captionHidden
      rows={rows}
      rowKey={({ commandId }) => commandId}
      columns={[
        {
          key: 'when',
          name: say('when'),
          heading: true,
          cell: (entry) => (
            <span data-act tabIndex={-1}>
              <Anchors entry={entry} />
              <To to={at(entry.until)}>{formats.instant(entry.recordedAt)}</To>
            </span>
          ),
        },
        { key: 'who', name: say('who'), cell: ({ actor }) => nameOf(actor) },
        {
          key: 'what',
          name: say('what'),
          cell: (entry) => (
            <>
              {formats.words(entry.says)}
              <Notes entry={entry} />
            </>
          ),
        },
        {
          key: 'events',
          name: say('eventTypes'),
          cell: ({ events }) => [...new Set(events.map(({ type }) => wordsOf(type)))].join(', '),
        },
        {
          key: 'position',
          name: say('position'),
          numeric: true,
          cell: ({ position }) => formats.number(position),
        },
        ...(may('ReadLog')
          ? [{ key: 'raw', name: say('log'), cell: (entry: Entry) => <Raw entry={entry} /> }]
          : []),
      ]}
    />
  );
}
