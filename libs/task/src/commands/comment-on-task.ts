import { defineCommand, Text } from '#shell';
import { tasks } from '../domain/task.decider';
import { commentPlace } from './sealed-places';
import { WORKERS } from './workers';

/** Body of `POST /tasks/:taskId/comments`. */
export class CommentOnTaskDto {
  @Text(4000)
  readonly text!: string;
}

/** Free text enters the log only sealed under its author's key. */
export const CommentOnTaskCommand = defineCommand({
  type: 'CommentOnTask',
  category: tasks,
  shape: CommentOnTaskDto,
  route: 'POST /tasks/:taskId/comments',
  allow: WORKERS,
  target: ({ taskId }) => taskId,
  prepare: async ({ taskId, text }, { tenant, caller }) => ({
    taskId,
    text: await tenant.vault.seal(caller.person, commentPlace(tenant.name), text),
  }),
  summary: { de: 'Aufgabe kommentieren', en: 'Comment on a task' },
});
