import { localDateOf, startOf } from '#calendar';
import type { Deadline, LocalDate, Recorded } from '#kernel';
import { nextReminder } from './rules/reminders.rule';
import {
  upcast,
  type TaskEvent,
  type TaskOpened,
  type TaskReminded,
  type TaskRescheduled,
} from './task.events';

type Hears = ReturnType<Deadline['hears']>;
type Termed = TaskOpened['data'] | TaskRescheduled['data'];

const armedOn = (id: string, day: LocalDate | undefined): Hears =>
  day === undefined ? { id, disarmed: true } : { id, dueAt: startOf(day) };

function armed({ taskId, dueOn, remind = [] }: Termed, { metadata }: Recorded): Hears {
  if (dueOn === undefined || remind.length === 0) return undefined;
  return armedOn(taskId, nextReminder(dueOn, remind, localDateOf(metadata.recordedAt)));
}

const disarms = ({ taskId }: { taskId: string }): Hears => ({ id: taskId, disarmed: true });

/** What the other events of a task do to its reminder: nothing. */
const HEARD: Partial<Record<TaskEvent['type'], (data: never, recorded: Recorded) => Hears>> = {
  TaskOpened: armed,
  TaskRescheduled: armed,
  TaskReminded: ({ taskId, next }: TaskReminded['data']) => armedOn(taskId, next),
  TaskCompleted: disarms,
  TaskCancelled: disarms,
};

/**
 * Who has to act is reminded of it, before the due date and after. Nothing is decided by it.
 * @source Planungspraxis (Erinnerung vor und nach dem Termin)
 */
export const taskReminder: Deadline = {
  name: 'task-reminder',
  categories: ['task'],
  hears: (recorded) => {
    const { type, data } = upcast(recorded);
    return HEARD[type]?.(data as never, recorded);
  },
  onExpiry: (taskId) => ({ type: 'RemindOfTask', data: { taskId } }),
};
