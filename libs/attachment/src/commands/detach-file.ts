import { defineCommand, Text, type Subject } from '#shell';
import { attachments } from '../domain/attachment.decider';
import { ATTACHERS, demandRemovable } from '../rights';

/** Body of `POST /attachments/:attachmentId/detachment`. */
export class DetachFileDto {
  @Text(2000, 3)
  readonly reason!: string;
}

/** The office takes back any file, a guest its own. */
export const detachFileOf = (subjects: readonly Subject[]) =>
  defineCommand({
    type: 'DetachFile',
    category: attachments,
    shape: DetachFileDto,
    route: 'POST /attachments/:attachmentId/detachment',
    allow: ATTACHERS,
    target: ({ attachmentId }) => attachmentId,
    prepare: async (input, { tenant, caller, now }) => {
      await demandRemovable(subjects, input.attachmentId, {
        ...{ tenant, reads: tenant.reads, moment: {}, caller, now },
      });
      return input;
    },
    summary: { de: 'Datei entfernen', en: 'Detach a file' },
  });
