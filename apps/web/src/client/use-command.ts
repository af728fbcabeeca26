import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CommandName, Input } from './operations';
import { isPassing, isSignedOut } from './problem';
import { send as sendOnce, type Receipt } from './request';
import { demandSamePerson } from './session';

/**
 * `waiting`: no answer came; the same command is sent again by itself, under the same id, until one
 * does or the person takes it back.
 */
export type CommandState = 'idle' | 'sending' | 'waiting' | 'done';

export type Sending<C extends CommandName> = Readonly<{
  state: CommandState;
  error: unknown;
  /** Resolves with the receipt, or with `undefined` when it was refused, given up or already under way. */
  send: (
    input: Input<C>,
    ifMatch?: string,
    /** What is to be there first, e.g. files; done again with each attempt. */
    before?: () => Promise<void>,
  ) => Promise<Receipt | undefined>;
  /** Stops sending again. Whether the command took effect shows when the page is read again. */
  giveUp: () => void;
  reset: () => void;
}>;

/** Sends a command once, however often it is clicked, and shows the new state before it is done. */
export function useCommand<C extends CommandName>(command: C): Sending<C> {
  const queries = useQueryClient();
  const [state, setState] = useState<CommandState>('idle');
  const [error, setError] = useState<unknown>();
  const under = useRef<Attempts | undefined>(undefined);
  /** One id for one content: sent again unchanged it is the same command. */
  const last = useRef<Readonly<{ content: string; key: string }>>({ content: '', key: '' });

  useEffect(() => () => under.current?.end(), []);

  const send = useCallback(
    async (input: Input<C>, ifMatch?: string, before?: () => Promise<void>) => {
      if (under.current) return undefined;
      const content = JSON.stringify([command, input]);
      if (last.current.content !== content) last.current = { content, key: crypto.randomUUID() };
      const { key } = last.current;
      const attempts = new Attempts((failure) => {
        setError(failure);
        setState('waiting');
      });
      under.current = attempts;
      setError(undefined);
      setState('sending');
      try {
        const receipt = await attempts.until(async () => {
          await before?.();
          return sendOnce(command, input, { key, ifMatch });
        });
        if (receipt) last.current = { content: '', key: '' };
        await queries.invalidateQueries();
        setState(receipt ? 'done' : 'idle');
        if (receipt) setError(undefined);
        return receipt;
      } catch (failure) {
        setError(failure);
        setState('idle');
        void queries.invalidateQueries(); // who corrects what was refused waits for no page
        return undefined;
      } finally {
        under.current = undefined;
      }
    },
    [command, queries],
  );

  return {
    state,
    error,
    send,
    giveUp: useCallback(() => under.current?.end(), []),
    reset: useCallback(() => {
      setError(undefined);
      setState('idle');
    }, []),
  };
}

/** Unit: milliseconds. */
const PAUSES = [1000, 2000, 4000, 8000, 15_000];

/** Sends until an answer comes; a pause ends when the network or the person comes back. */
class Attempts {
  private ended = false;
  private wake: () => void = () => undefined;

  constructor(private readonly onSilence: (failure: unknown) => void) {}

  end(): void {
    this.ended = true;
    this.wake();
  }

  /** `undefined` when it was ended. @throws what is an answer: a refusal, another person */
  async until(attempt: () => Promise<Receipt>): Promise<Receipt | undefined> {
    let failed: unknown;
    for (let count = 0; !this.ended; count += 1)
      try {
        if (isSignedOut(failed)) await demandSamePerson();
        return await attempt();
      } catch (failure) {
        if (!isPassing(failure) && !isSignedOut(failure)) throw failure;
        failed = failure;
        this.onSilence(failure);
        await this.pause(PAUSES[Math.min(count, PAUSES.length - 1)] ?? 0);
      }
    return undefined;
  }

  private async pause(length: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const go = () => {
        clearTimeout(timer);
        window.removeEventListener('online', go);
        window.removeEventListener('focus', go);
        resolve();
      };
      const timer = setTimeout(go, length);
      window.addEventListener('online', go);
      window.addEventListener('focus', go);
      this.wake = go;
    });
  }
}
