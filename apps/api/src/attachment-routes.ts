import type { AttachmentService } from '#attachment';
import { API, RequestProblem, keyOf } from '#platform/http';
import { ID_PATTERN } from '#shell';
import type { CommandBus } from '@nestjs/cqrs';
import type { FastifyInstance } from 'fastify';
import { formOf, partOf, textOf, type Uploads } from './uploads';

/** Unit: bytes of a short part. */
const SHORT = 1024;

/** Nothing of a file is ever shown by a browser as if it were of the product. */
const HANDED = {
  'content-type': 'application/octet-stream',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
};

/** Files come as `multipart/form-data`: `file`, `name`, and the subject they belong to. */
export function serveAttachments(
  fastify: FastifyInstance,
  uploads: Uploads,
  { service, bus }: Readonly<{ service: AttachmentService; bus: () => CommandBus }>,
): void {
  uploads.register(fastify, (scope) => {
    scope.post(
      `/${API}/attachments`,
      { onRequest: uploads.guard('UploadAttachment') },
      async (request, reply) => {
        const call = { caller: uploads.callerOf(request), key: keyOf(request) };
        const form = formOf(request);
        const place = {
          subjectKind: textOf(form, 'subjectKind', SHORT),
          subjectId: textOf(form, 'subjectId', SHORT),
          fileName: textOf(form, 'name', SHORT),
        };
        const receipt = await service.attach(bus(), call, place, partOf(form, 'file'));
        const { id, revision, position } = receipt;
        return reply.status(201).send({ id, revision: Number(revision), position });
      },
    );
    scope.get<{ Params: { attachmentId: string } }>(
      `/${API}/attachments/:attachmentId/file`,
      { onRequest: uploads.guard('DownloadAttachment') },
      async (request, reply) => {
        const { attachmentId } = request.params;
        const known = ID_PATTERN.test(attachmentId);
        const found = known && (await service.hand(uploads.callerOf(request), attachmentId));
        if (!found) throw new RequestProblem(404, 'NOT_FOUND', '/attachmentId');
        return reply
          .headers({ ...HANDED, 'content-disposition': disposition(found.fileName) })
          .send(Buffer.from(found.bytes));
      },
    );
  });
}

/** @source RFC 6266; RFC 8187 */
function disposition(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
