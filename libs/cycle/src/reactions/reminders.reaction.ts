import { localDateOf } from '#calendar';
import { seatsModel } from '#committee';
import { roles } from '#identity';
import type { LocalDate, PersonRef, Reaction, Reads } from '#kernel';
import { inbox, type Assignee, type TaskReminded } from '#task';

/** Who has to act: the person, who holds the seat, or all who hold the role on that day. */
function peopleFor(assignee: Assignee, reads: Reads, day: LocalDate): readonly PersonRef[] {
  if ('person' in assignee) return [assignee.person];
  if ('seatId' in assignee) {
    const person = reads.get(seatsModel, assignee.seatId)?.person;
    return person === undefined ? [] : [person];
  }
  const held = reads.all(roles, { role: assignee.role }).filter(({ row }) => row.from <= day);
  return [...new Set(held.map(({ row }) => row.person))].sort();
}

/** Whoever has to act is told by name, one notification each. */
export const reminders: Reaction = {
  name: 'reminders',
  on: ['TaskReminded'],
  react: ({ data, metadata }, reads) => {
    const { taskId, for: assignee, dueOn } = data as TaskReminded['data'];
    const task = reads.get(inbox, taskId);
    if (!task) return [];
    const { title, claimedBy } = task;
    const people =
      claimedBy === undefined
        ? peopleFor(assignee, reads, localDateOf(metadata.recordedAt))
        : [claimedBy];
    return people.map((to) => ({
      type: 'RequestNotification',
      data: { to, about: { kind: 'TASK_REMINDER', taskId, title, dueOn } },
    }));
  },
};
