import { useEffect, useRef } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { RowOf } from '../client/operations';

type Props = Readonly<{ rows: readonly RowOf<'GetStory'>[]; next: string | undefined }>;

/** Goes to the event that the address names after its `#`, on whichever page of the story it stands. */
export function Sought({ rows, next }: Props) {
  const { hash } = useLocation();
  const [, setSearch] = useSearchParams();
  const eventId = decodeURIComponent(hash.slice(1));
  const gone = useRef<string>(undefined);
  useEffect(() => {
    if (eventId === '' || gone.current === eventId) return;
    const here = rows.some(({ events }) => events.some((event) => event.eventId === eventId));
    if (here) {
      gone.current = eventId;
      const place = document.getElementById(eventId)?.closest<HTMLElement>('[data-act]');
      place?.scrollIntoView({ block: 'center' });
      place?.focus({ preventScroll: true });
    } else if (next !== undefined)
      setSearch(
        (before) => {
          const further = new URLSearchParams(before);
          further.set('after', next);
          return further;
        },
        { replace: true },
      );
  }, [eventId, rows, next, setSearch]);
  return null;
}
