import { type Revision } from '#kernel';

/**
 * What has become of a call. `applied` says whether an append may have happened: `no`, or `unknown`.
 */
export type Failure =
  | Readonly<{ kind: 'conflict'; actual: Revision }>
  | Readonly<{ kind: 'no-stream' }>
  | Readonly<{ kind: 'deleted' }>
  | Readonly<{ kind: 'too-large' }>
  /** Wrong credentials, or none where some are asked for. */
  | Readonly<{ kind: 'denied' }>
  /** It passes: try again. */
  | Readonly<{ kind: 'passing'; applied: 'no' | 'unknown' }>
  /** Nothing that is known: trying again does not help. */
  | Readonly<{ kind: 'defect' }>;

/** A call that was not answered in time. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
  constructor(limit: number) {
    super(`No answer within ${limit} ms.`);
  }
}

/** The connection was closed while the call was under way. */
export class Closed extends Error {
  override readonly name = 'Closed';
  constructor() {
    super('The connection to the store was closed.');
  }
}

/** A subscription left something out: it is read anew. */
export class Incomplete extends Error {
  override readonly name = 'Incomplete';
}

/** The parts of an error that are looked at, whoever made it. */
type Shape = Readonly<{
  type?: unknown;
  code?: unknown;
  message?: unknown;
  actualVersion?: unknown;
}>;

const passing = (applied: 'no' | 'unknown'): Failure => ({ kind: 'passing', applied });

/** By the client's own name of an error. */
const BY_TYPE: Readonly<Record<string, (error: Shape) => Failure>> = {
  'wrong-expected-version': ({ actualVersion }) => ({
    kind: 'conflict',
    actual: typeof actualVersion === 'bigint' ? actualVersion : -1n,
  }),
  'stream-not-found': () => ({ kind: 'no-stream' }),
  'stream-deleted': () => ({ kind: 'deleted' }),
  'maximum-append-size-exceeded': () => ({ kind: 'too-large' }),
  'access-denied': () => ({ kind: 'denied' }),
  'not-leader': () => passing('no'),
  unavailable: () => passing('unknown'),
  cancelled: () => passing('unknown'),
  'deadline-exceeded': () => passing('unknown'),
  timeout: () => passing('unknown'),
};

/** By the status of gRPC, for errors that the client did not name. @source gRPC, `statuscodes.md` */
const BY_CODE: Readonly<Record<number, Failure>> = {
  1: passing('unknown'), // CANCELLED
  4: passing('unknown'), // DEADLINE_EXCEEDED
  7: { kind: 'denied' }, // PERMISSION_DENIED
  8: { kind: 'too-large' }, // RESOURCE_EXHAUSTED
  10: passing('unknown'), // ABORTED: "Consumer too slow"
  13: passing('unknown'), // INTERNAL: the stream was reset
  14: passing('unknown'), // UNAVAILABLE
  16: { kind: 'denied' }, // UNAUTHENTICATED
};

/** By what is said, for errors without a status. */
const BY_WORDS: readonly (readonly [RegExp, Failure])[] = [
  [/failed to discover/i, passing('no')],
  [/server is not ready/i, passing('unknown')],
  [/write after end|channel has been (closed|shut down)/i, passing('unknown')],
];

/** The only place where errors of the store are told apart: by `type`, `code`, then words. */
export function failureOf(error: unknown): Failure {
  if ([Unanswered, Closed, Incomplete].some((kind) => error instanceof kind))
    return passing('unknown');
  if (typeof error !== 'object' || error === null) return { kind: 'defect' };
  const shape = error as Shape;
  return byType(shape) ?? byWords(shape) ?? byCode(shape) ?? { kind: 'defect' };
}

const byType = (shape: Shape): Failure | undefined =>
  typeof shape.type === 'string' && Object.hasOwn(BY_TYPE, shape.type)
    ? BY_TYPE[shape.type]?.(shape)
    : undefined;

const byWords = ({ message }: Shape): Failure | undefined =>
  BY_WORDS.find(([pattern]) => typeof message === 'string' && pattern.test(message))?.[1];

const byCode = ({ code }: Shape): Failure | undefined =>
  typeof code === 'number' ? BY_CODE[code] : undefined;
