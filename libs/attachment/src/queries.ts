import { HOUSE } from '#kernel';
import { covers, defineQuery, OneOf, PageDto, SubjectId, type Subject } from '#shell';
import { attachmentList } from './projections/attachments.projection';
import { attachersOf, removable, seenSubject } from './rights';

/** Parameters of `GET /attachments`, for the kinds of subject there are. */
function shapeOf(kinds: readonly string[]) {
  class AttachmentsDto extends PageDto {
    @OneOf(kinds)
    readonly subjectKind!: string;

    @SubjectId()
    readonly subjectId!: string;
  }
  return AttachmentsDto;
}

export const queries = (subjects: readonly Subject[]) => [
  defineQuery({
    name: 'listAttachments',
    route: 'GET /attachments',
    shape: shapeOf(subjects.map(({ kind }) => kind)),
    allow: [...HOUSE, 'provider'],
    models: [attachmentList],
    read: async ({ subjectKind, subjectId, ...request }, view) => {
      const place = { subjectKind, subjectId };
      const item = await seenSubject(subjects, place, view);
      if (item === undefined) return undefined;
      const page = view.reads.page(
        attachmentList,
        { ...request, where: { subjectId } },
        view.moment,
      );
      return {
        ...page,
        /** Whether the reader attaches files here, and takes one back. */
        attaches: covers(attachersOf(subjects, place), view.caller),
        rows: page.rows.map(({ id, row }) => ({
          ...{ id, ...row },
          removable: removable(subjects, row, item, view),
        })),
      };
    },
    summary: { de: 'Anlagen eines Eintrags', en: 'Attachments of an entry' },
  }),
];
