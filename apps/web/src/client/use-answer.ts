import {
  keepPreviousData,
  useQueries,
  useQuery,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useMoment } from '../shell/moment';
import { usePreferences } from '../texts/preferences';
import type { Answer, Asked, QueryName } from './operations';
import { isSignedOut, Problem } from './problem';
import { ask, type Answered } from './request';

/** A question and how it stands: `data.answer`, `data.revision`, `error`, `isPending`. */
export type Question<Q extends QueryName> = UseQueryResult<Answered<Answer<Q>>>;

/** A refusal will be the same a second time; a silence may not. */
const again = (count: number, error: Error) => !(error instanceof Problem) && count < 2;

/** How a query is asked as of the moment of the page, in the reader's language. */
function useAsking(): <Q extends QueryName>(query: Q, asked: Asked<Q>) => Asking<Q> {
  const { asOf } = useMoment();
  const { language } = usePreferences();
  return (query, asked) => ({
    queryKey: [query, asked, asOf ?? null, language],
    queryFn: ({ signal }) => ask(query, asked, { asOf, signal }),
    retry: again,
    staleTime: asOf === undefined ? 10_000 : Infinity,
    throwOnError: false,
    refetchOnWindowFocus: (state) => !isSignedOut(state.state.error),
  });
}

type Asking<Q extends QueryName> = UseQueryOptions<Answered<Answer<Q>>>;

/**
 * Asks a query as of the moment of the page, and again when something changed.
 * `skip`: what is asked for is not known yet.
 */
export function useAnswer<Q extends QueryName>(
  query: Q,
  asked: Asked<Q>,
  { skip = false, keep = false }: Readonly<{ skip?: boolean; keep?: boolean }> = {},
): Question<Q> {
  return useQuery({
    ...useAsking()(query, asked),
    enabled: !skip,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}

/** The answers to one query about several things, as far as they are there. */
export function useAnswers<Q extends QueryName>(
  query: Q,
  asked: readonly Asked<Q>[],
): readonly Answer<Q>[] {
  const asking = useAsking();
  return useQueries({ queries: asked.map((one) => asking(query, one)) }).flatMap(({ data }) =>
    data === undefined ? [] : [data.answer],
  );
}
