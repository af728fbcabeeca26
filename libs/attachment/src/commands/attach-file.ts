import { defineCommand, Count, Id, OneOf, Text, ADocument } from '#shell';
import type { Grant } from '#kernel';
import { attachments } from '../domain/attachment.decider';
import { MEDIA, type Media } from '../domain/attachment.events';

/** Who attaches files and takes them back. */
export const ATTACHERS = [
  'planner',
  'headOfPlanning',
  'departmentHead',
  'minuteTaker',
] as const satisfies readonly Grant[];

/** What the upload found out; nobody else names a document by its hash. */
export class AttachFileDto {
  @Id()
  readonly subjectKind!: string;

  @Id()
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

/** Sent by the upload, which has kept the bytes. */
export const AttachFileCommand = defineCommand({
  type: 'AttachFile',
  category: attachments,
  shape: AttachFileDto,
  allow: ATTACHERS,
  target: 'new',
  summary: { de: 'Datei anfügen', en: 'Attach a file' },
});

export class DetachFileDto {
  @Text(2000, 3)
  readonly reason!: string;
}

export const DetachFileCommand = defineCommand({
  type: 'DetachFile',
  category: attachments,
  shape: DetachFileDto,
  route: 'POST /attachments/:attachmentId/detachment',
  allow: ATTACHERS,
  target: ({ attachmentId }) => attachmentId,
  summary: { de: 'Datei entfernen', en: 'Detach a file' },
});
