import type { PersonRef, Role } from '#kernel';
import type { Assignee } from '../task.events';

/** Why a task waits for somebody. */
export const WHY_MINE = ['CLAIMED', 'PERSON', 'ROLE', 'SEAT'] as const;
export type WhyMine = (typeof WHY_MINE)[number];

const SEATED: readonly Role[] = ['committeeMember', 'chair'];

type Waiting = Readonly<{ for: Assignee; claimedBy?: PersonRef | undefined }>;

/**
 * A task waits for who claimed it; unclaimed, for the person, role or seat it was given to. Who
 * leads may step in, but it does not wait for them.
 * @source practice of youth welfare planning (Planungspraxis)
 */
export function whyMine(
  { for: assignee, claimedBy }: Waiting,
  person: PersonRef,
  roles: readonly Role[],
): WhyMine | undefined {
  if (claimedBy !== undefined) return claimedBy === person ? 'CLAIMED' : undefined;
  if ('person' in assignee) return assignee.person === person ? 'PERSON' : undefined;
  if ('role' in assignee) return roles.includes(assignee.role) ? 'ROLE' : undefined;
  return roles.some((role) => SEATED.includes(role)) ? 'SEAT' : undefined;
}
