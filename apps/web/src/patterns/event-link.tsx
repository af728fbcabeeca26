import { useFormats } from '../texts/formats';
import { knows, useTexts } from '../texts/texts';
import { To } from './links';

export type EventRef = Readonly<{
  eventId: string;
  type: string;
  stream: string;
  recordedAt?: string;
}>;

/** What happened there, in a few words; a type without words is shown as it is. */
export function useEventWords(): (type: string) => string {
  const say = useTexts('patterns');
  return (type) =>
    knows('patterns', `event.${type}`) ? say(`event.${type}` as 'event.StageClosed') : type;
}

/** Of `town.cycle-6f23…`: `6f23…`. */
export const subjectOf = (stream: string): string => stream.replace(/^[^.]*\.[^-]*-/, '');

/** A proving event: what, when, and the way to it in the story of what it belongs to. */
export function EventLink({ event }: Readonly<{ event: EventRef }>) {
  const words = useEventWords();
  const formats = useFormats();
  return (
    <To to={`/timeline/${encodeURIComponent(subjectOf(event.stream))}#${event.eventId}`}>
      {words(event.type)}
      {event.recordedAt !== undefined && ` (${formats.shortDay(event.recordedAt.slice(0, 10))})`}
    </To>
  );
}

/** Proving events, the newest three open, the others one press away. */
export function EventLinks({ events }: Readonly<{ events: readonly EventRef[] }>) {
  const say = useTexts('patterns');
  const newest = [...events].reverse();
  const item = (event: EventRef) => (
    <li key={event.eventId}>
      <EventLink event={event} />
    </li>
  );
  return (
    <>
      <ul className="plain-list">{newest.slice(0, 3).map(item)}</ul>
      {newest.length > 3 && (
        <details className="more">
          <summary>{say('moreEvents', { count: newest.length - 3 })}</summary>
          <ul className="plain-list">{newest.slice(3).map(item)}</ul>
        </details>
      )}
    </>
  );
}
