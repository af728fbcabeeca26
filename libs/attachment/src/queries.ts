import { HOUSE } from '#kernel';
import { defineQuery, Id, OneOf, PageDto, seen, type Subject, type View } from '#shell';
import { attachmentList } from './projections/attachments.projection';

/** Parameters of `GET /attachments`, for the kinds of subject there are. */
function shapeOf(kinds: readonly string[]) {
  class AttachmentsDto extends PageDto {
    @OneOf(kinds)
    readonly subjectKind!: string;

    @Id()
    readonly subjectId!: string;
  }
  return AttachmentsDto;
}

/** The subject, when it is there and the caller's to see. */
export const visible = async (
  subjects: readonly Subject[],
  { subjectKind, subjectId }: Readonly<{ subjectKind: string; subjectId: string }>,
  view: View,
): Promise<boolean> => {
  const subject = subjects.find(({ kind }) => kind === subjectKind);
  return subject !== undefined && (await seen(subject, subjectId, view)) !== undefined;
};

export const queries = (subjects: readonly Subject[]) => [
  defineQuery({
    name: 'listAttachments',
    route: 'GET /attachments',
    shape: shapeOf(subjects.map(({ kind }) => kind)),
    allow: [...HOUSE, 'provider'],
    models: [attachmentList],
    read: async ({ subjectKind, subjectId, ...request }, view) => {
      if (!(await visible(subjects, { subjectKind, subjectId }, view))) return undefined;
      const page = view.reads.page(
        attachmentList,
        { ...request, where: { subjectId } },
        view.moment,
      );
      return { ...page, rows: page.rows.map(({ id, row }) => ({ id, ...row })) };
    },
    summary: { de: 'Anlagen eines Eintrags', en: 'Attachments of an entry' },
  }),
];
