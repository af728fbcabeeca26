import { localDateOf } from '#calendar';
import {
  canonical,
  Rejection,
  SYSTEM,
  type Category,
  type Instant,
  type LocalDate,
  type PersonRef,
} from '#kernel';
import { due } from './rules/due-date.rule';
import { dueReminder, nextReminder } from './rules/reminders.rule';
import { mayAct, mayTake } from './rules/whose-task.rule';
import type {
  AssignTask,
  CancelTask,
  ClaimTask,
  CommentOnTask,
  CompleteTask,
  MarkTaskOverdue,
  OpenTask,
  ReassignTask,
  ReleaseTask,
  RemindOfTask,
  RescheduleTask,
  SetFollowUp,
  TaskCommand,
} from './task.commands';
import { upcast, type TaskEvent } from './task.events';
import { evolve, initialState, type Task } from './task.state';

/** @throws Rejection TASK_ID_USED, DUE_DATE_IMPOSSIBLE */
function openTask({ data: { due: rule, ...data } }: OpenTask, task: Task): TaskEvent[] {
  if (task.status !== 'NONE') {
    if (task.kind === data.kind && canonical(task.for) === canonical(data.for)) return [];
    throw new Rejection('TASK_ID_USED', { at: '/taskId', value: data.taskId });
  }
  return [{ type: 'TaskOpened', version: 1, data: { ...data, ...(rule ? due(rule) : {}) } }];
}

/** @throws Rejection TASK_ID_USED, DUE_DATE_IMPOSSIBLE, DAY_IN_THE_PAST */
function assignTask(
  { data: { title, why, ...data }, ...call }: AssignTask,
  task: Task,
): TaskEvent[] {
  const assigned = openTask(
    {
      ...call,
      type: 'OpenTask',
      data: { ...data, kind: 'GENERAL', title: same(title), why: same(why) },
    },
    task,
  );
  if (assigned.length > 0 && data.due && 'on' in data.due)
    demandAhead(data.due.on, call.now, '/dueOn');
  return assigned;
}

/** @throws Rejection DAY_IN_THE_PAST */
function demandAhead(day: LocalDate, now: Instant, at: string): void {
  if (day < localDateOf(now)) throw new Rejection('DAY_IN_THE_PAST', { at, value: day });
}

/** What a person wrote stands in the language they wrote it in. */
const same = (text: string) => ({ de: text, en: text });

/** @throws Rejection TASK_NOT_FOUND, TASK_NOT_OPEN */
function demandOpen({ status }: Task, taskId: string): void {
  if (status === 'NONE') throw new Rejection('TASK_NOT_FOUND', { at: '/taskId', value: taskId });
  if (status !== 'OPEN') throw new Rejection('TASK_NOT_OPEN', { at: '/taskId', value: status });
}

/** @throws Rejection TASK_NOT_YOURS, TASK_CLAIMED_BY_ANOTHER */
function claimTask({ data: { taskId, roles }, by }: ClaimTask, task: Task): TaskEvent[] {
  demandOpen(task, taskId);
  if (task.claimedBy === by) return [];
  if (task.claimedBy) throw new Rejection('TASK_CLAIMED_BY_ANOTHER', { at: '/taskId' });
  if (!mayTake(task, by, roles)) throw new Rejection('TASK_NOT_YOURS', { at: '/taskId' });
  return [{ type: 'TaskClaimed', version: 1, data: { taskId, by } }];
}

/** @throws Rejection TASK_NOT_YOURS */
function releaseTask({ data: { taskId, roles }, by }: ReleaseTask, task: Task): TaskEvent[] {
  demandOpen(task, taskId);
  if (!task.claimedBy) return [];
  if (!mayAct(task, by, roles)) throw new Rejection('TASK_NOT_YOURS', { at: '/taskId' });
  return [{ type: 'TaskReleased', version: 1, data: { taskId, by } }];
}

function reassignTask({ data, by }: ReassignTask, task: Task): TaskEvent[] {
  demandOpen(task, data.taskId);
  if (canonical(task.for) === canonical(data.for)) return [];
  return [{ type: 'TaskReassigned', version: 1, data: { ...data, by } }];
}

/** @throws Rejection DUE_DATE_IMPOSSIBLE */
function rescheduleTask(
  { data: { taskId, due: rule, reason }, by }: RescheduleTask,
  task: Task,
): TaskEvent[] {
  demandOpen(task, taskId);
  const term = due(rule);
  if (term.dueAt === task.dueAt) return [];
  const reminders = task.remind ? { remind: task.remind } : {};
  return [
    { type: 'TaskRescheduled', version: 1, data: { taskId, by, reason, ...term, ...reminders } },
  ];
}

/** @throws Rejection TASK_NOT_YOURS, DAY_IN_THE_PAST */
function setFollowUp(
  { data: { taskId, followUpOn, roles }, by, now }: SetFollowUp,
  task: Task,
): TaskEvent[] {
  demandOpen(task, taskId);
  if (task.followUpOn === followUpOn) return [];
  if (!mayAct(task, by, roles)) throw new Rejection('TASK_NOT_YOURS', { at: '/taskId' });
  demandAhead(followUpOn, now, '/followUpOn');
  return [{ type: 'TaskFollowUpSet', version: 1, data: { taskId, by, followUpOn } }];
}

/** @throws Rejection TASK_NOT_FOUND */
function comment({ data, by }: CommentOnTask, { status }: Task): TaskEvent[] {
  if (status === 'NONE')
    throw new Rejection('TASK_NOT_FOUND', { at: '/taskId', value: data.taskId });
  return [{ type: 'TaskCommented', version: 1, data: { ...data, by } }];
}

/**
 * What nobody was asked to do, or is done already, needs no completing by the product.
 * @throws Rejection TASK_NOT_FOUND, TASK_NOT_OPEN, RESULT_COMPLETES_TASK, TASK_NOT_YOURS
 */
function completeTask({ data, by }: CompleteTask, task: Task): TaskEvent[] {
  const { taskId, provedBy, roles } = data;
  if (needsNoCompleting(task, by)) return [];
  demandOpen(task, taskId);
  if (by === SYSTEM && provedBy)
    return [{ type: 'TaskCompleted', version: 1, data: { taskId, by, provedBy } }];
  if (task.kind === 'COMMITTEE')
    throw new Rejection('RESULT_COMPLETES_TASK', { at: '/taskId', value: taskId });
  if (!mayAct(task, by, roles)) throw new Rejection('TASK_NOT_YOURS', { at: '/taskId' });
  return [{ type: 'TaskCompleted', version: 1, data: { taskId, by } }];
}

const needsNoCompleting = ({ status }: Task, by: PersonRef): boolean =>
  status === 'COMPLETED' || (by === SYSTEM && status !== 'OPEN');

/** @throws Rejection TASK_NOT_FOUND, TASK_NOT_OPEN */
function cancelTask({ data, by }: CancelTask, task: Task): TaskEvent[] {
  if (task.status === 'CANCELLED' || (by === SYSTEM && task.status !== 'OPEN')) return [];
  demandOpen(task, data.taskId);
  return [{ type: 'TaskCancelled', version: 1, data: { ...data, by } }];
}

/** @throws Rejection TASK_NOT_DUE_YET */
function markOverdue({ data: { taskId }, now }: MarkTaskOverdue, task: Task): TaskEvent[] {
  const { status, overdue, dueOn, dueAt } = task;
  if (status !== 'OPEN' || overdue || !dueOn || !dueAt) return [];
  if (now < dueAt) throw new Rejection('TASK_NOT_DUE_YET', { at: '/taskId', value: dueOn });
  return [{ type: 'TaskOverdue', version: 1, data: { taskId, dueOn } }];
}

/** @throws Rejection TASK_REMINDER_NOT_YET */
function remind({ data: { taskId }, now }: RemindOfTask, task: Task): TaskEvent[] {
  const { status, dueOn, remind: offsets = [], remindedOn } = task;
  if (status !== 'OPEN' || !dueOn) return [];
  const day = dueReminder(dueOn, offsets, now);
  if (day === undefined || (remindedOn !== undefined && day <= remindedOn))
    throw new Rejection('TASK_REMINDER_NOT_YET', { at: '/taskId', value: dueOn });
  const next = nextReminder(dueOn, offsets, day);
  const data = { taskId, for: task.for, dueOn, remindedOn: day, ...(next ? { next } : {}) };
  return [{ type: 'TaskReminded', version: 1, data }];
}

type Decisions = {
  readonly [C in TaskCommand as C['type']]: (command: C, task: Task) => TaskEvent[];
};

const DECISIONS: Decisions = {
  OpenTask: openTask,
  AssignTask: assignTask,
  ClaimTask: claimTask,
  ReleaseTask: releaseTask,
  ReassignTask: reassignTask,
  RescheduleTask: rescheduleTask,
  SetFollowUp: setFollowUp,
  CommentOnTask: comment,
  CompleteTask: completeTask,
  CancelTask: cancelTask,
  MarkTaskOverdue: markOverdue,
  RemindOfTask: remind,
};

const decide = (command: TaskCommand, task: Task): TaskEvent[] =>
  (DECISIONS[command.type] as (command: TaskCommand, task: Task) => TaskEvent[])(command, task);

/** What waits for whom, and why; stream `task-<taskId>`. */
export const tasks: Category<Task, TaskCommand, TaskEvent> = {
  category: 'task',
  initialState,
  decide,
  evolve,
  upcast,
};
