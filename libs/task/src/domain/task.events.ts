import type { Due, Words } from '#calendar';
import type { Event, Instant, LocalDate, PersonRef, Role, Sealed, Stored } from '#kernel';

/**
 * `COMMITTEE` waits for a body's result and is completed by nothing else; `STAGE` for what a gate
 * asks for; `IMPLEMENTATION` for what was resolved; `GENERAL` for anything else.
 */
export const TASK_KINDS = ['STAGE', 'COMMITTEE', 'IMPLEMENTATION', 'GENERAL'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export const SUBJECTS = ['CYCLE', 'PAPER', 'MEASURE', 'SESSION', 'OTHER'] as const;

/** What the task is about. */
export type Subject = Readonly<{ kind: (typeof SUBJECTS)[number]; id: string }>;

/** For whom something waits: exactly one of the three. */
export type Assignee = Readonly<{ role: Role } | { seatId: string } | { person: PersonRef }>;

/** The event that brought what the task waited for. */
export type ProvedBy = Readonly<{ eventId: string; stream: string; type: string }>;

/**
 * `dueAt` is the first instant at which the term is over; `computation` says how it came about,
 * unless somebody chose the day.
 */
export type Term = Readonly<{ dueOn: LocalDate; dueAt: Instant; computation?: Due }>;

/** When who has to act is reminded. Unit: days from the due date, negative before it. */
type Reminders = { remind?: readonly number[] };

type Opened = {
  taskId: string;
  kind: TaskKind;
  subject: Subject;
  title: Words;
  why: Words;
  /** Paragraph or bye-law that asks for it. */
  source?: string;
  for: Assignee;
  cycleId?: string;
  stage?: string;
} & Partial<Term> &
  Reminders;
type Act = { taskId: string; by: PersonRef };
type Reassigned = Act & { for: Assignee; reason: string };
type Rescheduled = Act & Term & Reminders & { reason: string };
type FollowUp = Act & { followUpOn: LocalDate };
type Commented = Act & { text: Sealed };
type Completed = Act & { provedBy?: ProvedBy };
type Cancelled = Act & { reason: string };
type Overdue = { taskId: string; dueOn: LocalDate };
/** `next`: the day of the next reminder, where one is left. */
type Reminded = Overdue & { for: Assignee; remindedOn: LocalDate; next?: LocalDate };

export type TaskOpened = Event<'TaskOpened', 1, Opened>;
export type TaskClaimed = Event<'TaskClaimed', 1, Act>;
export type TaskReleased = Event<'TaskReleased', 1, Act>;
export type TaskReassigned = Event<'TaskReassigned', 1, Reassigned>;
export type TaskRescheduled = Event<'TaskRescheduled', 1, Rescheduled>;
export type TaskFollowUpSet = Event<'TaskFollowUpSet', 1, FollowUp>;
export type TaskCommented = Event<'TaskCommented', 1, Commented>;
export type TaskCompleted = Event<'TaskCompleted', 1, Completed>;
export type TaskCancelled = Event<'TaskCancelled', 1, Cancelled>;
export type TaskOverdue = Event<'TaskOverdue', 1, Overdue>;
export type TaskReminded = Event<'TaskReminded', 1, Reminded>;

export type TaskEvent =
  | TaskOpened
  | TaskClaimed
  | TaskReleased
  | TaskReassigned
  | TaskRescheduled
  | TaskFollowUpSet
  | TaskCommented
  | TaskCompleted
  | TaskCancelled
  | TaskOverdue
  | TaskReminded;

/** Lifts a stored event to its present version. */
export const upcast = (stored: Stored): TaskEvent => stored as TaskEvent;
