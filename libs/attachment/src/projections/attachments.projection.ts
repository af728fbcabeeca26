import type { Instant, PersonRef, ReadModel } from '#kernel';
import { upcast, type Attached } from '../domain/attachment.events';

/** A file as it is attached now. Row id: the attachment. */
export type AttachmentRow = Attached & Readonly<{ by: PersonRef; at: Instant }>;

export const attachmentList: ReadModel<AttachmentRow> = {
  name: 'attachments',
  version: 1,
  categories: ['attachment'],
  columns: { subjectId: ({ subjectId }) => subjectId, at: ({ at }) => at },
  project(recorded, rows) {
    const { type, data } = upcast(recorded);
    if (type === 'FileDetached') rows.remove(data.attachmentId);
    else {
      const { actor, recordedAt } = recorded.metadata;
      rows.put(data.attachmentId, { ...data, by: actor, at: recordedAt });
    }
  },
};
