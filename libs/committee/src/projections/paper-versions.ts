import type { Instant, PersonRef } from '#kernel';
import type { PaperEvent, PaperItem } from '../domain/paper.events';

/** A text of a paper: who wrote it, or the step in which a body adopted it so, and its release. */
export type PaperVersionRow = Readonly<{
  version: number;
  items: readonly PaperItem[];
  writtenAt: Instant;
  author?: PersonRef;
  reason?: string;
  adoptedIn?: Readonly<{ stepId: string; sessionId: string }>;
  releasedBy?: PersonRef;
  releasedAt?: Instant;
}>;

/** The versions of a paper after an event, the first one first. */
export function versionsAfter(
  versions: readonly PaperVersionRow[],
  { type, data }: PaperEvent,
  at: Instant,
): readonly PaperVersionRow[] {
  if (type === 'PaperDrafted')
    return [{ version: 1, items: data.items, writtenAt: at, author: data.author }];
  if (type === 'PaperTextChanged') {
    const { version, items, author, reason, adoptedIn } = data;
    const written = {
      version,
      items,
      writtenAt: at,
      ...(author === undefined ? {} : { author }),
      ...(reason === undefined ? {} : { reason }),
      ...(adoptedIn ? { adoptedIn } : {}),
    };
    return [...versions, written];
  }
  if (type !== 'PaperReleased') return versions;
  const released = { releasedBy: data.releasedBy, releasedAt: at };
  return versions.map((one) => (one.version === data.version ? { ...one, ...released } : one));
}
