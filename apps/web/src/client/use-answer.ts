import {
  keepPreviousData,
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
export function useAsking(): <Q extends QueryName>(query: Q, asked: Asked<Q>) => Asking<Q> {
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

export type Asking<Q extends QueryName> = UseQueryOptions<Answered<Answer<Q>>>;

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

type PageOf = Readonly<{ rows: readonly unknown[]; next?: string }>;

/** Every row of a list, however many there are. */
export async function askAll<Q extends QueryName>(
  query: Q,
  asked: Asked<Q>,
  how: Readonly<{ asOf?: string | undefined; signal: AbortSignal }>,
): Promise<Answered<Answer<Q>>> {
  const page = (after?: string) =>
    ask(query, { ...asked, limit: PAGE, ...(after === undefined ? {} : { after }) }, how);
  const first = await page();
  let { next, rows } = first.answer as unknown as PageOf;
  while (next !== undefined) {
    const further: PageOf = (await page(next)).answer;
    rows = [...rows, ...further.rows];
    next = further.next;
  }
  return { ...first, answer: { ...(first.answer as PageOf), rows, next } as Answer<Q> };
}

/** Unit: rows, the most the API gives at once. */
const PAGE = 500;

/** Asks for a whole list: to choose from, to count, to find names in. */
export function useAll<Q extends QueryName>(
  query: Q,
  asked: Asked<Q>,
  { skip = false, keep = false }: Readonly<{ skip?: boolean; keep?: boolean }> = {},
): Question<Q> {
  const asking = useAsking()(query, asked);
  const { asOf } = useMoment();
  return useQuery({
    ...asking,
    queryKey: [...asking.queryKey, 'all'],
    queryFn: ({ signal }) => askAll(query, asked, { asOf, signal }),
    enabled: !skip,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}
