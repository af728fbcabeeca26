import { localDateOf, startOf } from '#calendar';
import { SYSTEM, type Instant, type LocalDate, type Recorded } from '#kernel';
import { specification } from '#kernel/testing';
import fc from 'fast-check';
import type { TaskCommand } from './task.commands';
import { tasks } from './task.decider';
import type { TaskEvent } from './task.events';
import { taskReminder } from './task-reminder.deadline';

const given = specification(tasks);
const dueOn = '2026-04-20' as LocalDate;
const chair = { role: 'chair' } as const;
const opened = (more: object = { dueOn, remind: [-14, -7, 0] }) =>
  ({
    type: 'TaskOpened',
    version: 1,
    data: {
      taskId: 't',
      kind: 'COMMITTEE',
      for: chair,
      dueAt: '2026-04-20T22:00:00.000Z',
      ...more,
    },
  }) as unknown as TaskEvent;
const reminded = (remindedOn: string, next?: string) =>
  ({
    type: 'TaskReminded',
    version: 1,
    data: { taskId: 't', for: chair, dueOn, remindedOn, ...(next ? { next } : {}) },
  }) as TaskEvent;
const remind = (now: string) =>
  ({ type: 'RemindOfTask', data: { taskId: 't' }, now: now as Instant, by: SYSTEM }) as TaskCommand;
const heard = ({ type, data }: TaskEvent, recordedAt: string) =>
  taskReminder.hears({
    type,
    version: 1,
    data,
    stream: 'm.task-t',
    metadata: { recordedAt },
  } as unknown as Recorded);

describe('a reminder', () => {
  it('waits for the next of its days after the opening', () => {
    const armed = (day: string) => ({ id: 't', dueAt: startOf(day as LocalDate) });
    expect(heard(opened(), '2026-03-01T09:00:00.000Z')).toEqual(armed('2026-04-06'));
    expect(heard(opened(), '2026-04-06T09:00:00.000Z')).toEqual(armed('2026-04-13'));
    expect(heard(reminded('2026-04-13', '2026-04-20'), '2026-04-13T00:00:00.000Z')).toEqual(
      armed('2026-04-20'),
    );
    expect(heard(reminded('2026-04-20'), '2026-04-20T00:00:00.000Z')).toEqual({
      id: 't',
      disarmed: true,
    });
    expect(heard(opened({ dueOn }), '2026-03-01T09:00:00.000Z')).toBeUndefined();
  });

  it('never comes early, and once for all days that were missed', () => {
    given(opened()).when(remind('2026-04-05T21:59:59.999Z')).thenRejected('TASK_REMINDER_NOT_YET');
    given(opened())
      .when(remind('2026-04-05T22:00:00.000Z'))
      .then(reminded('2026-04-06', '2026-04-13'));
    given(opened())
      .when(remind('2026-04-14T09:00:00.000Z'))
      .then(reminded('2026-04-13', '2026-04-20'));
    given(opened()).when(remind('2026-08-01T09:00:00.000Z')).then(reminded('2026-04-20'));
  });

  it('comes once', () =>
    given(opened(), reminded('2026-04-06', '2026-04-13'))
      .when(remind('2026-04-07T09:00:00.000Z'))
      .thenRejected('TASK_REMINDER_NOT_YET'));

  it('is of no use to what is done, or has no day', () => {
    const done = { type: 'TaskCompleted', version: 1, data: { taskId: 't', by: SYSTEM } } as const;
    given(opened(), done).when(remind('2026-04-10T09:00:00.000Z')).then();
    given(opened({ dueAt: undefined }))
      .when(remind('2026-04-10T09:00:00.000Z'))
      .then();
    expect(heard(done, '2026-04-10T09:00:00.000Z')).toEqual({ id: 't', disarmed: true });
  });

  it('goes with the due date', () =>
    given(opened())
      .when({
        type: 'RescheduleTask',
        data: { taskId: 't', due: { on: '2026-05-04' as LocalDate }, reason: 'Sitzung' },
        now: '2026-04-01T09:00:00.000Z' as Instant,
        by: SYSTEM,
      })
      .then({
        type: 'TaskRescheduled',
        version: 1,
        data: {
          taskId: 't',
          by: SYSTEM,
          reason: 'Sitzung',
          dueOn: '2026-05-04' as LocalDate,
          dueAt: '2026-05-04T22:00:00.000Z' as Instant,
          remind: [-14, -7, 0],
        },
      }));

  it('rings as often as it has days, whatever the hours it is looked at', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 6 }),
        (offsets) => {
          let state = tasks.evolve(tasks.initialState, opened({ dueOn, remind: offsets }));
          let armed = heard(opened({ dueOn, remind: offsets }), '2026-01-01T00:00:00.000Z');
          let rung = 0;
          while (armed && 'dueAt' in armed && rung <= offsets.length) {
            const [event] = tasks.decide(remind(armed.dueAt), state);
            expect(event?.type).toBe('TaskReminded');
            state = tasks.evolve(state, event!);
            expect((event!.data as { remindedOn: string }).remindedOn).toBe(
              localDateOf(armed.dueAt),
            );
            armed = heard(event!, armed.dueAt);
            rung += 1;
          }
          expect(rung).toBe(offsets.length);
        },
      ),
      { numRuns: 50 },
    ));
});
