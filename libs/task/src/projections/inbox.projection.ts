import type { Due, Words } from '#calendar';
import type { Instant, LocalDate, PersonRef, ReadModel, Sealed } from '#kernel';
import {
  upcast,
  type Assignee,
  type ProvedBy,
  type Subject,
  type TaskEvent,
  type TaskKind,
  type TaskOpened,
} from '../domain/task.events';

export const TASK_STATUS = ['OPEN', 'CLAIMED', 'COMPLETED', 'CANCELLED'] as const;
export type TaskStatus = (typeof TASK_STATUS)[number];

export type Comment = Readonly<{ by: PersonRef; at: Instant; text: Sealed }>;

/** A task as its page shows it. */
export type InboxRow = Readonly<{
  taskId: string;
  kind: TaskKind;
  status: TaskStatus;
  overdue: boolean;
  subject: Subject;
  title: Words;
  why: Words;
  source?: string;
  for: Assignee;
  claimedBy?: PersonRef | undefined;
  cycleId?: string;
  stage?: string;
  dueOn?: LocalDate;
  dueAt?: Instant;
  computation?: Due | undefined;
  followUpOn?: LocalDate;
  remindedOn?: LocalDate;
  openedAt: Instant;
  endedAt?: Instant;
  endedBy?: PersonRef;
  provedBy?: ProvedBy;
  /** Why it was handed on, moved or cancelled last. */
  reason?: string;
  comments: readonly Comment[];
}>;

type Changes = {
  readonly [E in Exclude<TaskEvent, TaskOpened> as E['type']]: (
    row: InboxRow,
    data: E['data'],
    at: Instant,
  ) => InboxRow;
};

const unclaimed = (row: InboxRow): InboxRow => ({ ...row, status: 'OPEN', claimedBy: undefined });

const CHANGES: Changes = {
  TaskClaimed: (row, { by }) => ({ ...row, status: 'CLAIMED', claimedBy: by }),
  TaskReleased: unclaimed,
  TaskReassigned: (row, data) => ({ ...unclaimed(row), for: data.for, reason: data.reason }),
  TaskRescheduled: (row, { dueOn, dueAt, computation, reason }) => ({
    ...row,
    dueOn,
    dueAt,
    computation,
    reason,
    overdue: false,
  }),
  TaskFollowUpSet: (row, { followUpOn }) => ({ ...row, followUpOn }),
  TaskCommented: (row, { by, text }, at) => ({
    ...row,
    comments: [...row.comments, { by, at, text }],
  }),
  TaskCompleted: (row, { by, provedBy }, at) => ({
    ...row,
    status: 'COMPLETED',
    endedAt: at,
    endedBy: by,
    ...(provedBy ? { provedBy } : {}),
  }),
  TaskCancelled: (row, { by, reason }, at) => ({
    ...row,
    status: 'CANCELLED',
    endedAt: at,
    endedBy: by,
    reason,
  }),
  TaskOverdue: (row) => ({ ...row, overdue: true }),
  TaskReminded: (row, { remindedOn }) => ({ ...row, remindedOn }),
};

const opened = (data: TaskOpened['data'], at: Instant): InboxRow => ({
  ...data,
  status: 'OPEN',
  overdue: false,
  openedAt: at,
  comments: [],
});

const person = ({ claimedBy, for: assignee }: InboxRow): PersonRef | null =>
  claimedBy ?? ('person' in assignee ? assignee.person : null);

/** Every task there ever was; the open ones are the inbox. */
export const inbox: ReadModel<InboxRow> = {
  name: 'inbox',
  version: 1,
  categories: ['task'],
  columns: {
    person,
    role: ({ for: assignee }) => ('role' in assignee ? assignee.role : null),
    seatId: ({ for: assignee }) => ('seatId' in assignee ? assignee.seatId : null),
    status: ({ status }) => status,
    kind: ({ kind }) => kind,
    overdue: ({ overdue }) => Number(overdue),
    due: ({ dueOn }) => dueOn ?? null,
    followUp: ({ followUpOn }) => followUpOn ?? null,
    cycleId: ({ cycleId }) => cycleId ?? null,
    stage: ({ stage }) => stage ?? null,
    subject: ({ subject }) => subject.id,
  },
  project: (recorded, rows) => {
    const event = upcast(recorded);
    const { recordedAt } = recorded.metadata;
    const { taskId } = event.data;
    if (event.type === 'TaskOpened') {
      rows.put(taskId, opened(event.data, recordedAt));
      return;
    }
    const row = rows.get(taskId);
    if (!row) return;
    const change = CHANGES[event.type] as Changes['TaskOverdue'];
    rows.put(taskId, change(row, event.data as never, recordedAt));
  },
};
