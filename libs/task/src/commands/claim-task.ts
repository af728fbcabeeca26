import { defineCommand, NothingDto } from '#shell';
import { tasks } from '../domain/task.decider';
import { WORKERS } from './workers';

export const ClaimTaskCommand = defineCommand({
  type: 'ClaimTask',
  category: tasks,
  shape: NothingDto,
  route: 'POST /tasks/:taskId/claim',
  allow: WORKERS,
  target: ({ taskId }) => taskId,
  prepare: ({ taskId }, { caller }) => ({ taskId, roles: caller.roles }),
  summary: { de: 'Aufgabe übernehmen', en: 'Claim a task' },
});

export const ReleaseTaskCommand = defineCommand({
  type: 'ReleaseTask',
  category: tasks,
  shape: NothingDto,
  route: 'POST /tasks/:taskId/release',
  allow: WORKERS,
  target: ({ taskId }) => taskId,
  prepare: ({ taskId }, { caller }) => ({ taskId, roles: caller.roles }),
  summary: { de: 'Aufgabe zurückgeben', en: 'Release a task' },
});
