import { useQueries } from '@tanstack/react-query';
import { useMoment } from '../shell/moment';
import type { Answer, Asked, QueryName } from './operations';
import { askAll, useAsking } from './use-answer';

/** The whole of a list about several things, as far as it is there. */
export function useAllOf<Q extends QueryName>(
  query: Q,
  asked: readonly Asked<Q>[],
): readonly Answer<Q>[] {
  const asking = useAsking();
  const { asOf } = useMoment();
  return useQueries({
    queries: asked.map((one) => ({
      ...asking(query, one),
      queryKey: [...asking(query, one).queryKey, 'all'],
      queryFn: ({ signal }: Readonly<{ signal: AbortSignal }>) =>
        askAll(query, one, { asOf, signal }),
    })),
  }).flatMap(({ data }) => (data === undefined ? [] : [data.answer]));
}
