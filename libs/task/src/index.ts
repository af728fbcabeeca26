import type { Room } from '#shell';
import { ClaimTaskCommand, ReleaseTaskCommand } from './commands/claim-task';
import { CommentOnTaskCommand } from './commands/comment-on-task';
import { CompleteTaskCommand } from './commands/complete-task';
import { MarkTaskOverdueCommand } from './commands/mark-task-overdue';
import { RemindOfTaskCommand } from './commands/remind-of-task';
import { AssignTaskCommand, OpenTaskCommand } from './commands/open-task';
import {
  CancelTaskCommand,
  ReassignTaskCommand,
  RescheduleTaskCommand,
  SetFollowUpCommand,
} from './commands/reassign-task';
import { refusals } from './domain/refusals';
import { story } from './domain/story';
import { taskOverdue } from './domain/task-overdue.deadline';
import { taskReminder } from './domain/task-reminder.deadline';
import { inbox } from './projections/inbox.projection';
import { dates } from './dates';
import { queries } from './queries';

export type { TaskCommand } from './domain/task.commands';
export { tasks } from './domain/task.decider';
export type * from './domain/task.events';
export { inbox, type InboxRow } from './projections/inbox.projection';

/** What waits for whom and why. */
export const task: Room = {
  name: 'task',
  commands: [
    OpenTaskCommand,
    AssignTaskCommand,
    ClaimTaskCommand,
    ReleaseTaskCommand,
    ReassignTaskCommand,
    RescheduleTaskCommand,
    SetFollowUpCommand,
    CommentOnTaskCommand,
    CompleteTaskCommand,
    CancelTaskCommand,
    MarkTaskOverdueCommand,
    RemindOfTaskCommand,
  ],
  queries,
  dates,
  readModels: [inbox],
  reactions: [],
  deadlines: [taskOverdue, taskReminder],
  refusals,
  story,
};
