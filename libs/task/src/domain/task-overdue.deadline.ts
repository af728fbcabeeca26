import type { Armed, Deadline, Instant } from '#kernel';
import { upcast, type TaskEvent } from './task.events';

type Heard = (data: { taskId: string; dueAt?: Instant }) => ReturnType<Deadline['hears']>;

const arms: Heard = ({ taskId, dueAt }): Armed | undefined =>
  dueAt === undefined ? undefined : { id: taskId, dueAt };

const disarms: Heard = ({ taskId }) => ({ id: taskId, disarmed: true });

const changesNothing: Heard = () => undefined;

const HEARD: { readonly [T in TaskEvent['type']]: Heard } = {
  TaskOpened: arms,
  TaskRescheduled: arms,
  TaskCompleted: disarms,
  TaskCancelled: disarms,
  TaskOverdue: disarms,
  TaskClaimed: changesNothing,
  TaskReleased: changesNothing,
  TaskReassigned: changesNothing,
  TaskFollowUpSet: changesNothing,
  TaskCommented: changesNothing,
  TaskReminded: changesNothing,
};

/**
 * An open task whose term is over is overdue. Nothing is decided by it.
 * @source § 188 Abs. 1 BGB
 */
export const taskOverdue: Deadline = {
  name: 'task-overdue',
  categories: ['task'],
  hears: (recorded) => {
    const { type, data } = upcast(recorded);
    return HEARD[type](data);
  },
  onExpiry: (taskId) => ({ type: 'MarkTaskOverdue', data: { taskId } }),
};
