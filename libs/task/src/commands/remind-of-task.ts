import { defineCommand, Id } from '#shell';
import { tasks } from '../domain/task.decider';

export class RemindOfTaskDto {
  @Id()
  readonly taskId!: string;
}

/** Sent by the deadline list; the rule looks at the time again. */
export const RemindOfTaskCommand = defineCommand({
  type: 'RemindOfTask',
  category: tasks,
  shape: RemindOfTaskDto,
  allow: ['system'],
  target: ({ taskId }) => taskId,
  summary: { de: 'An eine Aufgabe erinnern', en: 'Remind of a task' },
});
