import { useSearchParams } from 'react-router';

/** The moment a page shows: the present, or an instant or position that stands in its address. */
export function useMoment(): Readonly<{
  asOf: string | undefined;
  look: (asOf: string | undefined) => void;
}> {
  const [search, setSearch] = useSearchParams();
  return {
    asOf: search.get('asOf') ?? undefined,
    look: (asOf) =>
      setSearch((before) => {
        const next = new URLSearchParams(before);
        if (asOf === undefined) next.delete('asOf');
        else next.set('asOf', asOf);
        next.delete('after');
        return next;
      }),
  };
}
