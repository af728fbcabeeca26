import type { Room, Subject } from '#shell';
import { AttachFileCommand } from './commands/attach-file';
import { detachFileOf } from './commands/detach-file';
import { refusals } from './domain/refusals';
import { story } from './domain/story';
import { attachmentList } from './projections/attachments.projection';
import { queries } from './queries';

export type { AttachmentEvent, FileAttached, FileDetached } from './domain/attachment.events';
export { AttachmentService } from './attachment-service';

export { attachments } from './domain/attachment.decider';
export { ATTACHERS } from './rights';
export { attachmentList };

/** What of other rooms may have files: people have none. */
export const withFiles = (rooms: readonly Room[]): readonly Subject[] =>
  rooms.flatMap(({ subjects = [] }) => subjects).filter(({ files }) => files);

/** Files that belong to what other rooms hold. */
export const attachmentOf = (rooms: readonly Room[]): Room => ({
  name: 'attachment',
  commands: [AttachFileCommand, detachFileOf(withFiles(rooms))],
  queries: queries(withFiles(rooms)),
  readModels: [attachmentList],
  reactions: [],
  deadlines: [],
  refusals,
  story,
});
