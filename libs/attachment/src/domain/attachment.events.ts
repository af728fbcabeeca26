import type { Event, Stored } from '#kernel';

/** What a file was found to be by its first bytes. */
export const MEDIA = ['PDF', 'PNG', 'JPEG', 'ARCHIVE', 'TEXT', 'OTHER'] as const;
export type Media = (typeof MEDIA)[number];

/** A file that is attached to what has a page of its own. Unit of `size`: bytes. */
export type Attached = Readonly<{
  attachmentId: string;
  /** `measure`, `paper`, … */
  subjectKind: string;
  subjectId: string;
  fileName: string;
  size: number;
  media: Media;
  /** SHA-256 of the bytes, by which they lie in the documents. */
  documentHash: string;
}>;

export type FileAttached = Event<'FileAttached', 1, Attached>;
/** It is no longer shown; what was attached, when and by whom stays on record. */
export type FileDetached = Event<
  'FileDetached',
  1,
  { attachmentId: string; subjectId: string; fileName: string; reason: string }
>;

export type AttachmentEvent = FileAttached | FileDetached;

export const upcast = (stored: Stored): AttachmentEvent => stored as AttachmentEvent;
