import { Rejection, type Grant } from '#kernel';
import { covers, seen, type Subject, type View } from '#shell';
import { attachmentList, type AttachmentRow } from './projections/attachments.projection';

const OFFICE = [
  'planner',
  'headOfPlanning',
  'departmentHead',
  'minuteTaker',
] as const satisfies readonly Grant[];

/** Who attaches files and takes them back: the office everywhere, others where they are guests. */
export const ATTACHERS = [...OFFICE, 'provider'] as const satisfies readonly Grant[];

type Place = Readonly<{ subjectKind: string; subjectId: string }>;

const subjectOf = (subjects: readonly Subject[], { subjectKind }: Place) =>
  subjects.find(({ kind }) => kind === subjectKind);

/** What the caller sees of what a file belongs to; `undefined` when there is nothing to see. */
export async function seenSubject(
  subjects: readonly Subject[],
  place: Place,
  view: View,
): Promise<unknown> {
  const subject = subjectOf(subjects, place);
  return subject && seen(subject, place.subjectId, view);
}

/** Who attaches files to such a subject. */
export const attachersOf = (subjects: readonly Subject[], place: Place): readonly Grant[] => [
  ...OFFICE,
  ...(subjectOf(subjects, place)?.guests?.allow ?? []),
];

/** Whether the caller takes a file back; `item` is what it belongs to. */
export function removable(
  subjects: readonly Subject[],
  row: AttachmentRow,
  item: unknown,
  { caller, now }: Pick<View, 'caller' | 'now'>,
): boolean {
  if (covers(OFFICE, caller)) return true;
  const guests = subjectOf(subjects, row)?.guests;
  const own = guests !== undefined && covers(guests.allow, caller) && row.by === caller.person;
  return own && guests.open(item, now);
}

/** @throws Rejection ATTACHMENT_NOT_FOUND, ATTACHMENT_FIXED; what is not the caller's to see is not there */
export async function demandRemovable(
  subjects: readonly Subject[],
  attachmentId: string,
  view: View,
): Promise<void> {
  if (covers(OFFICE, view.caller)) return;
  const { reads, store } = view.tenant;
  await reads.reached(await store.head()); // another node may have attached it
  const row = view.reads.get(attachmentList, attachmentId);
  const item = row && (await seenSubject(subjects, row, view));
  if (!row || item === undefined)
    throw new Rejection('ATTACHMENT_NOT_FOUND', { at: '/attachmentId', value: attachmentId });
  if (!removable(subjects, row, item, view))
    throw new Rejection('ATTACHMENT_FIXED', { at: '/attachmentId', value: row.fileName });
}
