import { MAX_BYTES, TableMappingDto, type ImportService } from '#interchange';
import {
  API,
  BODY_LIMIT,
  RequestProblem,
  Validators,
  allSchemas,
  answerWith,
  invalid,
  languageOf,
  parseBody,
  type Authenticator,
  type Problems,
} from '#platform/http';
import type { Caller } from '#shell';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { boundaryOf, parseForm } from './multipart';
import { authoriseOperation, type Operation } from './operations.policy';

type Parts = Readonly<{
  imports: ImportService;
  authenticator: Authenticator;
  problems: Problems;
}>;
type Upload = Readonly<{ caller: Caller; bytes: Uint8Array; mapping: TableMappingDto }>;

/**
 * Tables come as `multipart/form-data`: `file`, and `mapping` as JSON. Who may not upload is told so
 * before a byte of the file is read.
 */
export function serveImports(fastify: FastifyInstance, { imports, ...parts }: Parts): void {
  const { authenticator, problems } = parts;
  const validate = new Validators(allSchemas()).body({
    $ref: `#/components/schemas/${TableMappingDto.name}`,
  });
  const callers = new WeakMap<FastifyRequest, Caller>();

  const guard = (action: Operation) => async (request: FastifyRequest) => {
    const caller = await authenticator.authenticate(request);
    if (!caller) throw new RequestProblem(401, 'NOT_SIGNED_IN');
    authoriseOperation(action, caller);
    callers.set(request, caller);
  };

  const uploadOf = (request: FastifyRequest): Upload => {
    const caller = callers.get(request);
    if (!caller) throw new RequestProblem(401, 'NOT_SIGNED_IN');
    const { file, mapping: text } = formOf(request);
    const mapping = parseBody(text) as TableMappingDto;
    if (!validate(mapping))
      throw invalid(validate.errors, languageOf(request.headers['accept-language']));
    return { caller, bytes: file, mapping };
  };

  void fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'multipart/form-data',
      { parseAs: 'buffer', bodyLimit: MAX_BYTES + 2 * BODY_LIMIT },
      (_request, body, done) => done(null, body),
    );
    scope.setErrorHandler(answerWith(problems));
    scope.post(
      `/${API}/imports/preview`,
      { onRequest: guard('PreviewImport') },
      async (request) => {
        const { caller, bytes, mapping } = uploadOf(request);
        return imports.preview(caller, bytes, mapping);
      },
    );
    scope.post(
      `/${API}/imports/originals`,
      { onRequest: guard('KeepImportOriginal') },
      async (request, reply) => {
        const { caller, bytes, mapping } = uploadOf(request);
        const documentHash = await imports.keep(caller, bytes, mapping);
        return reply.status(201).send({ documentHash });
      },
    );
  });
}

/** @throws RequestProblem when the body is no form with both parts */
function formOf({ body, headers }: FastifyRequest): Readonly<{ file: Buffer; mapping: string }> {
  const boundary = boundaryOf(headers['content-type'] ?? '');
  const form = boundary === undefined ? undefined : parseForm(body as Buffer, boundary);
  if (!form)
    throw new RequestProblem(400, 'MALFORMED', '', { params: { reason: 'multipart/form-data' } });
  const [file, mapping] = [form.get('file'), form.get('mapping')];
  if (!file) throw missing('/file');
  if (!mapping) throw missing('/mapping');
  if (mapping.length > BODY_LIMIT) throw new RequestProblem(413, 'BODY_TOO_LARGE', '/mapping');
  return { file, mapping: mapping.toString() };
}

const missing = (pointer: string) =>
  new RequestProblem(400, 'INVALID_REQUEST', pointer, {
    errors: [{ pointer, detail: 'multipart/form-data', wayOut: 'file=…, mapping={…}' }],
  });
