import type { Asked } from './operations';
import { upload } from './request';

/** What a file is attached to. */
export type Keeper = Pick<Asked<'listAttachments'>, 'subjectKind' | 'subjectId'>;

/** Attaches a file. The same key again attaches it once. @throws Problem, Unreachable */
export async function attach(file: File, keeper: Keeper, key: string): Promise<void> {
  const form = new FormData();
  form.append('subjectKind', keeper.subjectKind);
  form.append('subjectId', keeper.subjectId);
  form.append('name', file.name);
  form.append('file', file);
  await upload('/api/attachments', form, key);
}
