import { Rejection, type Category, type Command } from '#kernel';
import { upcast, type Attached, type AttachmentEvent } from './attachment.events';
import { fileNameOf } from './file-name';

export type AttachFile = Command<'AttachFile', Attached>;
export type DetachFile = Command<'DetachFile', { attachmentId: string; reason: string }>;
export type AttachmentCommand = AttachFile | DetachFile;

export type Attachment = Readonly<{
  subjectId?: string;
  fileName?: string;
  detached: boolean;
}>;

const initialState: Attachment = { detached: false };

/** @throws Rejection FILE_WITHOUT_CONTENT, FILE_NAME_UNUSABLE */
function attach({ data }: AttachFile, state: Attachment): AttachmentEvent[] {
  if (state.subjectId !== undefined) return [];
  if (data.size === 0) throw new Rejection('FILE_WITHOUT_CONTENT', { at: '/file', value: '0' });
  const fileName = fileNameOf(data.fileName);
  if (fileName === undefined)
    throw new Rejection('FILE_NAME_UNUSABLE', { at: '/name', value: data.fileName });
  return [{ type: 'FileAttached', version: 1, data: { ...data, fileName } }];
}

/** @throws Rejection ATTACHMENT_NOT_FOUND */
function detach({ data }: DetachFile, state: Attachment): AttachmentEvent[] {
  const { subjectId, fileName, detached } = state;
  if (subjectId === undefined || fileName === undefined)
    throw new Rejection('ATTACHMENT_NOT_FOUND', { at: '/attachmentId', value: data.attachmentId });
  if (detached) return [];
  return [{ type: 'FileDetached', version: 1, data: { ...data, subjectId, fileName } }];
}

export const attachments: Category<Attachment, AttachmentCommand, AttachmentEvent> = {
  category: 'attachment',
  upcast,
  initialState,
  decide: (command, state) =>
    command.type === 'AttachFile' ? attach(command, state) : detach(command, state),
  evolve: (state, { type, data }) =>
    type === 'FileAttached'
      ? { subjectId: data.subjectId, fileName: data.fileName, detached: false }
      : { ...state, detached: true },
};
