import type { Instant, Recorded } from '#kernel';
import { taskOverdue } from './task-overdue.deadline';

const dueAt = '2026-03-02T23:00:00.000Z' as Instant;
const recorded = (type: string, data: object) => ({ type, version: 1, data }) as Recorded;

it.each(['TaskOpened', 'TaskRescheduled'])('%s arms the deadline', (type) =>
  expect(taskOverdue.hears(recorded(type, { taskId: 't-1', dueAt }))).toEqual({ id: 't-1', dueAt }),
);
it('a task without a date arms nothing', () =>
  expect(taskOverdue.hears(recorded('TaskOpened', { taskId: 't-1' }))).toBeUndefined());
it.each(['TaskCompleted', 'TaskCancelled', 'TaskOverdue'])('%s disarms it', (type) =>
  expect(taskOverdue.hears(recorded(type, { taskId: 't-1' }))).toEqual({
    id: 't-1',
    disarmed: true,
  }),
);
it('a claim changes nothing', () =>
  expect(taskOverdue.hears(recorded('TaskClaimed', { taskId: 't-1', by: 'a' }))).toBeUndefined());
it('asks for what the rule judges again', () =>
  expect(taskOverdue.onExpiry('t-1')).toEqual({
    type: 'MarkTaskOverdue',
    data: { taskId: 't-1' },
  }));
