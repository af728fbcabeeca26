import {
  AppendTooLarge,
  CommandIdReused,
  InvalidRead,
  ReadModelUnavailable,
  Rejection,
  Rejections,
  RevisionMismatch,
  StoreUnavailable,
  fill,
  type Language,
  type Refusals,
} from '#kernel';
import { Forbidden, UnknownTenant } from '#shell';
import { remembered } from './naming';
import { sayForbidden, sayInvalidRead, sayValues, type Summaries } from './spoken';

/** One thing that is wrong with a request. `pointer` is a JSON pointer into it (RFC 6901). */
export type ProblemError = Readonly<{
  pointer: string;
  /** Where several rules took offence: which one. */
  code?: string;
  value?: string;
  detail: string;
  wayOut: string;
  /** The rule yields to a reason: `overrides` of the command may name it. */
  yields?: true;
}>;

/**
 * The answer to whatever went wrong.
 * @source RFC 9457
 */
export type Problem = Readonly<{
  type: string;
  code: string;
  title: string;
  status: number;
  detail: string;
  /** The paragraph or bye-law behind the rule. */
  rule?: string;
  errors: readonly ProblemError[];
}>;

/** A request that never reached a rule: wrong shape, not signed in, nothing there. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  constructor(
    readonly status: number,
    readonly code: string,
    readonly at = '',
    readonly more: Readonly<{
      params?: Readonly<Record<string, string | number>>;
      errors?: readonly ProblemError[];
    }> = {},
  ) {
    super(code);
  }
}

/** Turns errors into problem documents, in the reader's language. */
export class Problems {
  /** `actions`: what commands and queries do, by their names. */
  constructor(
    private readonly catalogue: Refusals,
    private readonly actions: Summaries = {},
  ) {}

  get codes(): readonly string[] {
    return Object.keys(this.catalogue);
  }

  /** Of an error nobody foresaw only this is told. */
  of(error: unknown, language: Language, names = remembered(error)): Problem {
    const { status, code, at, value, params, errors } = this.classified(error, language);
    if (error instanceof Rejections)
      return {
        ...this.of(error.all[0], language, names),
        errors: this.each(error, language, names),
      };
    const words = this.catalogue[code];
    const text = words?.[language] ?? { title: code, detail: code, wayOut: '' };
    const values = sayValues({ ...params, ...valueOf(value) }, language, names);
    const detail = fill(text.detail, values);
    const wayOut = fill(text.wayOut, values);
    const yields = words?.force === 'W' ? { yields: true as const } : {};
    return {
      type: `/problems/${code}`,
      code,
      title: text.title,
      status,
      detail,
      ...(words?.source === undefined ? {} : { rule: words.source }),
      errors:
        errors.length > 0
          ? errors
          : [{ pointer: at, ...valueOf(value), detail, wayOut, ...yields }],
    };
  }

  private each(
    { all }: Rejections,
    language: Language,
    names: ReadonlyMap<string, string>,
  ): readonly ProblemError[] {
    return all.flatMap((rejection) =>
      this.of(rejection, language, names).errors.map((error) => ({
        ...error,
        code: rejection.code,
      })),
    );
  }

  private classified(error: unknown, language: Language): Classified {
    if (error instanceof Forbidden)
      return plain(403, 'FORBIDDEN', sayForbidden(error, this.actions, language));
    if (error instanceof InvalidRead)
      return plain(400, 'INVALID_READ', sayInvalidRead(error, language));
    return classify(error);
  }

  /** Words of one code, for the page behind a problem's `type`. */
  describe(code: string): Refusals[string] | undefined {
    return Object.hasOwn(this.catalogue, code) ? this.catalogue[code] : undefined;
  }
}

const valueOf = (value: string | undefined) => (value === undefined ? {} : { value });

type Classified = Readonly<{
  status: number;
  code: string;
  at: string;
  value?: string | undefined;
  params?: Rejection['refusal']['params'] | undefined;
  errors: readonly ProblemError[];
}>;

const plain = (status: number, code: string, rest: Partial<Classified> = {}): Classified => ({
  status,
  code,
  at: '',
  errors: [],
  ...rest,
});

function classify(error: unknown): Classified {
  if (error instanceof Rejection) {
    const { at = '', value, params } = error.refusal;
    return plain(statusOf(error.code), error.code, { at, value, params });
  }
  if (error instanceof RequestProblem)
    return plain(error.status, error.code, {
      at: error.at,
      errors: [],
      ...error.more,
    });
  return classifyMachinery(error) ?? classifyFramework(error);
}

const statusOf = (code: string) => (code.endsWith('_NOT_FOUND') ? 404 : 409);

function classifyMachinery(error: unknown): Classified | undefined {
  if (error instanceof RevisionMismatch)
    return plain(412, 'REVISION_MISMATCH', {
      at: '/If-Match',
      value: String(error.expected),
      params: { actual: String(error.actual) },
    });
  if (error instanceof CommandIdReused)
    return plain(422, 'COMMAND_ID_REUSED', { at: '/Idempotency-Key', value: error.key });
  if (error instanceof ReadModelUnavailable)
    return plain(503, 'READ_MODEL_UNAVAILABLE', { value: error.model });
  if (error instanceof AppendTooLarge)
    return plain(413, 'APPEND_TOO_LARGE', { value: String(error.bytes) });
  if (error instanceof UnknownTenant) return plain(404, 'NOT_FOUND');
  if (error instanceof StoreUnavailable) return plain(...outage(error));
  return undefined;
}

function outage({ outcome, outage }: StoreUnavailable): [number, string] {
  if (outage === 'full') return [507, 'STORE_FULL'];
  return [503, outcome === 'unknown' ? 'OUTCOME_UNKNOWN' : 'STORE_UNAVAILABLE'];
}

/** Fastify and Nest tell their errors by a status of 4xx. */
function classifyFramework(error: unknown): Classified {
  const { statusCode, status, code } = error as {
    statusCode?: number;
    status?: number;
    code?: string;
  };
  const given = statusCode ?? status ?? 500;
  if (given === 404) return plain(404, 'NOT_FOUND');
  if (given === 413) return plain(413, 'BODY_TOO_LARGE');
  if (given === 415) return plain(415, 'MEDIA_TYPE');
  if (given === 429) return plain(429, 'TOO_MANY_REQUESTS');
  if (given >= 400 && given < 500)
    return plain(given, 'MALFORMED', { params: { reason: code ?? 'request' } });
  return plain(500, 'INTERNAL');
}
