import {
  BODY_LIMIT,
  RequestProblem,
  answerWith,
  type Authenticator,
  type Problems,
} from '#platform/http';
import type { Caller } from '#shell';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { boundaryOf, parseForm, type Form } from './multipart';
import { authoriseOperation, type Operation } from './operations.policy';

/** Unit: bytes; a file, and what is sent beside it. */
export const LARGEST_FILE = 20 * 1024 * 1024;

type Means = Readonly<{ authenticator: Authenticator; problems: Problems }>;

/** Guards routes that take files: who may not is told so before a byte of the file is read. */
export class Uploads {
  private readonly callers = new WeakMap<FastifyRequest, Caller>();

  constructor(private readonly means: Means) {}

  /** Routes that read `multipart/form-data`, in a scope of their own. */
  register(fastify: FastifyInstance, routes: (scope: FastifyInstance) => void): void {
    void fastify.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser(
        'multipart/form-data',
        { parseAs: 'buffer', bodyLimit: LARGEST_FILE + 2 * BODY_LIMIT },
        (_request, body, done) => done(null, body),
      );
      scope.setErrorHandler(answerWith(this.means.problems));
      routes(scope);
    });
  }

  /** For `onRequest`. @throws RequestProblem NOT_SIGNED_IN, Forbidden */
  guard(action: Operation) {
    return async (request: FastifyRequest): Promise<void> => {
      const caller = await this.means.authenticator.authenticate(request);
      if (!caller) throw new RequestProblem(401, 'NOT_SIGNED_IN');
      authoriseOperation(action, caller);
      this.callers.set(request, caller);
    };
  }

  callerOf(request: FastifyRequest): Caller {
    const caller = this.callers.get(request);
    if (!caller) throw new RequestProblem(401, 'NOT_SIGNED_IN');
    return caller;
  }
}

/** @throws RequestProblem when the body is no form */
export function formOf({ body, headers }: FastifyRequest): Form {
  const boundary = boundaryOf(headers['content-type'] ?? '');
  const form = boundary === undefined ? undefined : parseForm(body as Buffer, boundary);
  if (!form)
    throw new RequestProblem(400, 'MALFORMED', '', { params: { reason: 'multipart/form-data' } });
  return form;
}

/** @throws RequestProblem when the form has no such part */
export function partOf(form: Form, name: string): Buffer {
  const part = form.get(name);
  if (!part) throw missing(`/${name}`);
  return part;
}

/** A part that is a text. @throws RequestProblem */
export function textOf(form: Form, name: string, longest = BODY_LIMIT): string {
  const part = partOf(form, name);
  if (part.length > longest) throw new RequestProblem(413, 'BODY_TOO_LARGE', `/${name}`);
  return part.toString();
}

const missing = (pointer: string) =>
  new RequestProblem(400, 'INVALID_REQUEST', pointer, {
    errors: [{ pointer, detail: 'multipart/form-data', wayOut: `${pointer.slice(1)}=…` }],
  });
