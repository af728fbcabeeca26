import { defineCommand, Id } from '#shell';
import { tasks } from '../domain/task.decider';

export class MarkTaskOverdueDto {
  @Id()
  readonly taskId!: string;
}

/** Sent by the deadline list; the rule looks at the time again. */
export const MarkTaskOverdueCommand = defineCommand({
  type: 'MarkTaskOverdue',
  category: tasks,
  shape: MarkTaskOverdueDto,
  allow: ['system'],
  target: ({ taskId }) => taskId,
  summary: { de: 'Aufgabe als überfällig kennzeichnen', en: 'Mark a task overdue' },
});
