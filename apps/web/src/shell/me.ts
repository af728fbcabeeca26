import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { COMMANDS } from '../client/generated/commands';
import { mayDo, type CommandName, type QueryName } from '../client/operations';
import { Problem } from '../client/problem';
import { ask } from '../client/request';
import type { Me } from '../client/session';
import { useMoment } from './moment';

/** The page came without a session: said in the page itself. */
export const isStranger = (): boolean => 'stranger' in document.documentElement.dataset;

/** Who is signed in; asked again when the window is looked at again. */
export const useSession = () =>
  useQuery({
    queryKey: ['me'],
    queryFn: async ({ signal }) => (await ask('me', {}, { signal })).answer,
    retry: (count, error) => !(error instanceof Problem) && count < 3,
    enabled: !isStranger(),
    staleTime: 60_000,
    refetchOnWindowFocus: 'always',
  });

export const MeContext = createContext<Me | undefined>(undefined);

/** Who is signed in, on pages that nobody else sees. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('Nobody is signed in here.');
  return me;
}

/** Whether the person may do or ask something, at the moment of the page: the past cannot be changed. */
export function useMay(): (action: CommandName | QueryName) => boolean {
  const me = useMe();
  const { asOf } = useMoment();
  return (action) => mayDo(action, me) && (asOf === undefined || !isCommand(action));
}

const COMMAND_NAMES: ReadonlySet<string> = new Set(Object.keys(COMMANDS));
const isCommand = (action: string) => COMMAND_NAMES.has(action);
