import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { ask } from '../client/request';
import type { Recorded } from './asked-moment';

/** From when to when there is something to look at; asked by who looks at the past. */
export function useRecorded(signedIn: boolean): Readonly<{ recorded: Recorded; pending: boolean }> {
  const [search] = useSearchParams();
  const enabled = signedIn && (search.get('asOf') ?? '') !== '';
  const { data = {}, isLoading } = useQuery({
    queryKey: ['recorded'],
    queryFn: async ({ signal }) => (await ask('recordedSpan', {}, { signal })).answer,
    enabled,
    retry: false,
    staleTime: 60_000,
  });
  return { recorded: data, pending: isLoading };
}
