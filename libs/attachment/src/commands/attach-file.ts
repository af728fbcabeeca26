import { defineCommand, Count, OneOf, SubjectId, Id, Text, ADocument } from '#shell';
import { attachments } from '../domain/attachment.decider';
import { MEDIA, type Media } from '../domain/attachment.events';
import { ATTACHERS } from '../rights';

/** What the upload found out; nobody else names a document by its hash. */
export class AttachFileDto {
  @Id()
  readonly subjectKind!: string;

  @SubjectId()
  readonly subjectId!: string;

  @Text(1000)
  readonly fileName!: string;

  @Count()
  readonly size!: number;

  @OneOf(MEDIA)
  readonly media!: Media;

  @ADocument()
  readonly documentHash!: string;
}

/** Sent by the upload, which has kept the bytes and knows whether the caller may. */
export const AttachFileCommand = defineCommand({
  type: 'AttachFile',
  category: attachments,
  shape: AttachFileDto,
  allow: ATTACHERS,
  target: 'new',
  summary: { de: 'Datei anfügen', en: 'Attach a file' },
});
