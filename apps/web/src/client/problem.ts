import type { components } from './generated/api';

export type ProblemDocument = components['schemas']['Problem'];

/** The server said no, in words. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(readonly document: ProblemDocument) {
    super(document.title);
  }
}

/** No answer came; whether a command took effect is not known. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

const UNCERTAIN = ['STORE_UNAVAILABLE', 'OUTCOME_UNKNOWN', 'TOO_MANY_REQUESTS'];

/** Whether the same command under the same id should simply be sent again. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Unreachable ||
  (error instanceof Problem && UNCERTAIN.includes(error.document.code));

export const isSignedOut = (error: unknown): boolean =>
  error instanceof Problem && error.document.code === 'NOT_SIGNED_IN';
