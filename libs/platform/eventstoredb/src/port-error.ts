import { StoreUnavailable, WrongExpectedRevision, type Expected, type StreamName } from '#kernel';
import { failureOf } from './failure';

/** What a failed append is to its caller. */
export function asPortError(error: unknown, stream: StreamName, expected: Expected): unknown {
  if (error instanceof StoreUnavailable) return error;
  const failure = failureOf(error);
  switch (failure.kind) {
    case 'conflict':
      return new WrongExpectedRevision(stream, expected, failure.actual);
    case 'passing':
      return new StoreUnavailable(
        failure.applied === 'no' ? 'not-applied' : 'unknown',
        'unavailable',
        error,
      );
    case 'denied':
    case 'deleted':
    case 'too-large':
    case 'no-stream':
      return new StoreUnavailable('not-applied', 'unavailable', error);
    case 'defect':
      return new StoreUnavailable('unknown', 'unavailable', error);
  }
}
