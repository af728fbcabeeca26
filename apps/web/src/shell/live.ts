import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Asks again what is shown when the server says that something changed. */
export function useLiveUpdates(signedIn: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!signedIn) return undefined;
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void queries.invalidateQueries(), 150);
    };
    const open = () => {
      source = new EventSource('/api/changes');
      source.addEventListener('changed', refresh);
      source.addEventListener('end', () => source?.close());
      source.addEventListener('error', () => {
        // A browser gives up for good when the answer was no stream, e.g. during a restart.
        if (source?.readyState !== EventSource.CLOSED) return;
        timer = setTimeout(open, 5000);
      });
    };
    open();
    return () => {
      clearTimeout(timer);
      source?.close();
    };
  }, [signedIn, queries]);
}
