import type { Period, Place, Words } from '#calendar';
import type { Command, Instant, LocalDate, Role, Sealed } from '#kernel';
import type { Assignee, ProvedBy, Subject, TaskKind } from './task.events';

/** How the due date is found: a day somebody chose, or a period of the law and where it begins. */
export type DueRule = Readonly<
  { on: LocalDate } | { period: Period; from: LocalDate | Instant; place: Place }
>;

type Of = { taskId: string };

/** `roles` are those the log gives the acting person now. */
type Acting = Of & { roles: readonly Role[] };

export type OpenTask = Command<
  'OpenTask',
  Of & {
    kind: TaskKind;
    subject: Subject;
    title: Words;
    why: Words;
    source?: string;
    for: Assignee;
    cycleId?: string;
    stage?: string;
    due?: DueRule;
    /** Unit: days from the due date, negative before it. */
    remind?: readonly number[];
  }
>;
/** A person asks for something that no gate and no agenda asks for. */
export type AssignTask = Command<
  'AssignTask',
  Of & {
    subject: Subject;
    title: string;
    why: string;
    for: Assignee;
    cycleId?: string;
    stage?: string;
    due?: DueRule;
  }
>;
export type ClaimTask = Command<'ClaimTask', Acting>;
export type ReleaseTask = Command<'ReleaseTask', Acting>;
export type ReassignTask = Command<'ReassignTask', Of & { for: Assignee; reason: string }>;
export type RescheduleTask = Command<'RescheduleTask', Of & { due: DueRule; reason: string }>;
export type SetFollowUp = Command<'SetFollowUp', Acting & { followUpOn: LocalDate }>;
export type CommentOnTask = Command<'CommentOnTask', Of & { text: Sealed }>;
export type CompleteTask = Command<'CompleteTask', Acting & { provedBy?: ProvedBy }>;
export type CancelTask = Command<'CancelTask', Of & { reason: string }>;
export type MarkTaskOverdue = Command<'MarkTaskOverdue', Of>;
export type RemindOfTask = Command<'RemindOfTask', Of>;

export type TaskCommand =
  | OpenTask
  | AssignTask
  | ClaimTask
  | ReleaseTask
  | ReassignTask
  | RescheduleTask
  | SetFollowUp
  | CommentOnTask
  | CompleteTask
  | CancelTask
  | MarkTaskOverdue
  | RemindOfTask;
