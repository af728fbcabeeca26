import type { PersonRef, Role } from '#kernel';
import type { Task } from '../task.state';

const SEATED: readonly Role[] = ['committeeMember', 'chair'];

/** Lead the office's work, so they may also take what nobody takes. */
const LEADING: readonly Role[] = ['headOfPlanning', 'departmentHead'];

/**
 * A task goes to the person named, to holders of the role, or to whom a seat is given; who leads
 * may step in.
 * @source practice of youth welfare planning (Planungspraxis)
 */
export function mayTake({ for: assignee }: Task, by: PersonRef, roles: readonly Role[]): boolean {
  if (roles.some((role) => LEADING.includes(role))) return true;
  if ('person' in assignee) return assignee.person === by;
  if ('role' in assignee) return roles.includes(assignee.role);
  return roles.some((role) => SEATED.includes(role));
}

/** A claimed task belongs to who claimed it, and to who leads. */
export const mayAct = (task: Task, by: PersonRef, roles: readonly Role[]): boolean =>
  task.claimedBy === undefined || roles.some((role) => LEADING.includes(role))
    ? mayTake(task, by, roles)
    : task.claimedBy === by;
