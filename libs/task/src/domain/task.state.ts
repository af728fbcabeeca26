import type { Instant, LocalDate, PersonRef } from '#kernel';
import type { Assignee, TaskEvent, TaskKind } from './task.events';

/** Only what the decisions need to know. */
export type Task = Readonly<{
  status: 'NONE' | 'OPEN' | 'COMPLETED' | 'CANCELLED';
  kind: TaskKind;
  for: Assignee;
  claimedBy?: PersonRef | undefined;
  dueOn?: LocalDate;
  dueAt?: Instant;
  overdue: boolean;
  followUpOn?: LocalDate;
  remind?: readonly number[];
  remindedOn?: LocalDate;
}>;

export const initialState: Task = {
  status: 'NONE',
  kind: 'GENERAL',
  for: { role: 'planner' },
  overdue: false,
};

const term = ({ dueOn, dueAt }: Pick<Task, 'dueOn' | 'dueAt'>) =>
  dueOn && dueAt ? { dueOn, dueAt } : {};

const unclaimed = (task: Task): Task => ({ ...task, claimedBy: undefined });

type Evolutions = {
  readonly [E in TaskEvent as E['type']]: (task: Task, data: E['data']) => Task;
};

const EVOLUTIONS: Evolutions = {
  TaskOpened: (task, data) => ({
    ...task,
    status: 'OPEN',
    kind: data.kind,
    for: data.for,
    ...(data.remind ? { remind: data.remind } : {}),
    ...term(data),
  }),
  TaskClaimed: (task, { by }) => ({ ...task, claimedBy: by }),
  TaskReleased: unclaimed,
  TaskReassigned: (task, data) => ({ ...unclaimed(task), for: data.for }),
  TaskRescheduled: (task, data) => ({ ...task, ...term(data), overdue: false }),
  TaskFollowUpSet: (task, { followUpOn }) => ({ ...task, followUpOn }),
  TaskCommented: (task) => task,
  TaskCompleted: (task) => ({ ...task, status: 'COMPLETED' }),
  TaskCancelled: (task) => ({ ...task, status: 'CANCELLED' }),
  TaskOverdue: (task) => ({ ...task, overdue: true }),
  TaskReminded: (task, { remindedOn }) => ({ ...task, remindedOn }),
};

export const evolve = (task: Task, { type, data }: TaskEvent): Task =>
  (EVOLUTIONS[type] as (task: Task, data: TaskEvent['data']) => Task)(task, data);
