import type { LocalDate } from '#kernel';
import { Day, defineCommand, One, Text } from '#shell';
import { tasks } from '../domain/task.decider';
import { assignee, AssigneeDto, TaskReasonDto } from './dto';
import { LEADERS, WORKERS } from './workers';

/** Body of `POST /tasks/:taskId/assignment`. */
export class ReassignTaskDto {
  @One(() => AssigneeDto)
  readonly for!: AssigneeDto;

  @Text(2000, 3)
  readonly reason!: string;
}

export const ReassignTaskCommand = defineCommand({
  type: 'ReassignTask',
  category: tasks,
  shape: ReassignTaskDto,
  route: 'POST /tasks/:taskId/assignment',
  allow: LEADERS,
  target: ({ taskId }) => taskId,
  prepare: ({ for: next, ...input }) => ({ ...input, for: assignee(next) }),
  summary: { de: 'Aufgabe neu zuweisen', en: 'Reassign a task' },
});

/** Body of `POST /tasks/:taskId/due-date`. */
export class RescheduleTaskDto {
  @Day()
  readonly dueOn!: LocalDate;

  @Text(2000, 3)
  readonly reason!: string;
}

export const RescheduleTaskCommand = defineCommand({
  type: 'RescheduleTask',
  category: tasks,
  shape: RescheduleTaskDto,
  route: 'POST /tasks/:taskId/due-date',
  allow: [...LEADERS, 'system'],
  target: ({ taskId }) => taskId,
  prepare: ({ dueOn, ...input }) => ({ ...input, due: { on: dueOn } }),
  summary: { de: 'Frist der Aufgabe verlegen', en: 'Move the due date of a task' },
});

export const CancelTaskCommand = defineCommand({
  type: 'CancelTask',
  category: tasks,
  shape: TaskReasonDto,
  route: 'POST /tasks/:taskId/cancellation',
  allow: [...LEADERS, 'system'],
  target: ({ taskId }) => taskId,
  summary: { de: 'Aufgabe aufheben', en: 'Cancel a task' },
});

/** Body of `POST /tasks/:taskId/follow-up`. */
export class SetFollowUpDto {
  @Day()
  readonly followUpOn!: LocalDate;
}

export const SetFollowUpCommand = defineCommand({
  type: 'SetFollowUp',
  category: tasks,
  shape: SetFollowUpDto,
  route: 'POST /tasks/:taskId/follow-up',
  allow: WORKERS,
  target: ({ taskId }) => taskId,
  prepare: ({ ...input }, { caller }) => ({ ...input, roles: caller.roles }),
  summary: { de: 'Wiedervorlage setzen', en: 'Set a follow-up date' },
});
