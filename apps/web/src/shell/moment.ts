import { createContext, useContext } from 'react';
import { useSearchParams } from 'react-router';
import { askedMoment, type Recorded, type Wrong } from './asked-moment';

/** What is known of the log, for who looks at the past. */
export const RecordedContext = createContext<Recorded>({});

/** The moment a page shows: the present, or an instant or position that stands in its address. */
export function useMoment(): Readonly<{
  asOf: string | undefined;
  /** What stands in the address, and why it is no moment to look at. */
  wrong?: Readonly<{ typed: string; why: Wrong }>;
  look: (asOf: string | undefined) => void;
}> {
  const [search, setSearch] = useSearchParams();
  const recorded = useContext(RecordedContext);
  const typed = search.get('asOf') ?? '';
  const { asOf, wrong } = typed === '' ? {} : askedMoment(typed, Date.now(), recorded);
  return {
    asOf,
    ...(wrong === undefined ? {} : { wrong: { typed, why: wrong } }),
    look: (moment) =>
      setSearch((before) => {
        const next = new URLSearchParams(before);
        if (moment === undefined) next.delete('asOf');
        else next.set('asOf', moment);
        next.delete('after');
        return next;
      }),
  };
}
