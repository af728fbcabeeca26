import { TableMappingDto, type ImportService } from '#interchange';
import { API, Validators, allSchemas, invalid, languageOf, parseBody } from '#platform/http';
import type { Caller } from '#shell';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { formOf, partOf, textOf, type Uploads } from './uploads';

type Upload = Readonly<{ caller: Caller; bytes: Uint8Array; mapping: TableMappingDto }>;

/** Tables come as `multipart/form-data`: `file`, and `mapping` as JSON. */
export function serveImports(
  fastify: FastifyInstance,
  uploads: Uploads,
  imports: ImportService,
): void {
  const validate = new Validators(allSchemas()).body({
    $ref: `#/components/schemas/${TableMappingDto.name}`,
  });

  const uploadOf = (request: FastifyRequest): Upload => {
    const form = formOf(request);
    const bytes = partOf(form, 'file');
    const mapping = parseBody(textOf(form, 'mapping')) as TableMappingDto;
    if (!validate(mapping))
      throw invalid(validate.errors, languageOf(request.headers['accept-language']));
    return { caller: uploads.callerOf(request), bytes, mapping };
  };

  uploads.register(fastify, (scope) => {
    scope.post(
      `/${API}/imports/look`,
      { onRequest: uploads.guard('LookAtTable') },
      async (request) => imports.look(uploads.callerOf(request), partOf(formOf(request), 'file')),
    );
    scope.post(
      `/${API}/imports/preview`,
      { onRequest: uploads.guard('PreviewImport') },
      async (request) => {
        const { caller, bytes, mapping } = uploadOf(request);
        return imports.preview(caller, bytes, mapping);
      },
    );
    scope.post(
      `/${API}/imports/originals`,
      { onRequest: uploads.guard('KeepImportOriginal') },
      async (request, reply) => {
        const { caller, bytes, mapping } = uploadOf(request);
        const documentHash = await imports.keep(caller, bytes, mapping);
        return reply.status(201).send({ documentHash });
      },
    );
  });
}
