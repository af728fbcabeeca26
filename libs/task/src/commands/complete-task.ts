import { defineCommand, Id, One, Optional, Text } from '#shell';
import { tasks } from '../domain/task.decider';
import { WORKERS } from './workers';

export class ProvedByDto {
  @Id()
  readonly eventId!: string;

  @Text(300)
  readonly stream!: string;

  @Id()
  readonly type!: string;
}

/** Body of `POST /tasks/:taskId/completion`; the proof is named by the product alone. */
export class CompleteTaskDto {
  @Optional()
  @One(() => ProvedByDto)
  readonly provedBy?: ProvedByDto;
}

export const CompleteTaskCommand = defineCommand({
  type: 'CompleteTask',
  category: tasks,
  shape: CompleteTaskDto,
  route: 'POST /tasks/:taskId/completion',
  allow: [...WORKERS, 'system'],
  where: ({ provedBy }, { kind }) => provedBy === undefined || kind === 'system',
  target: ({ taskId }) => taskId,
  prepare: ({ ...input }, { caller }) => ({ ...input, roles: caller.roles }),
  summary: { de: 'Aufgabe erledigen', en: 'Complete a task' },
});
