import { endOf } from '#calendar';
import { SYSTEM, type Instant, type LocalDate, type Role } from '#kernel';
import { specification } from '#kernel/testing';
import fc from 'fast-check';
import { due } from './rules/due-date.rule';
import type { DueRule, OpenTask, TaskCommand } from './task.commands';
import { tasks } from './task.decider';
import type { TaskEvent, TaskKind, TaskOpened } from './task.events';

const given = specification(tasks);
const taskId = 't-1';
const now = '2026-03-02T09:00:00.000Z' as Instant;
const rule: DueRule = {
  period: { kind: 'FORWARD', amount: 4, unit: 'WEEK', shift: 'NEXT_BUSINESS_DAY' },
  from: '2026-03-06' as LocalDate,
  place: { land: 'BW' },
};
const base = {
  taskId,
  subject: { kind: 'CYCLE', id: 'c-1' },
  title: { de: 'Träger beteiligen', en: 'Involve the providers' },
  why: { de: 'In allen Phasen', en: 'In all phases' },
} as const;

const opened = (kind: TaskKind = 'STAGE', more: Partial<TaskOpened['data']> = {}): TaskOpened => ({
  type: 'TaskOpened',
  version: 1,
  data: { ...base, kind, for: { role: 'planner' }, ...more },
});
const event = (type: TaskEvent['type'], data: object = {}): TaskEvent =>
  ({ type, version: 1, data: { taskId, ...data } }) as unknown as TaskEvent;
const command = <T extends TaskCommand['type']>(type: T, data: object = {}, by = 'ada') =>
  ({ type, data: { taskId, ...data }, now, by }) as Extract<TaskCommand, { type: T }>;
const planner: readonly Role[] = ['planner'];
const provedBy = { eventId: 'e-1', stream: 'm.session-s-1', type: 'StepCompleted' };

describe('a task of a committee', () => {
  it('is not completed by a click, whoever clicks', () => {
    const roles: readonly Role[] = ['minuteTaker', 'chair', 'headOfPlanning', 'administrator'];
    given(opened('COMMITTEE'))
      .when(command('CompleteTask', { roles }))
      .thenRejected('RESULT_COMPLETES_TASK', { value: taskId });
  });
  it('is not completed by a person who brings a proof', () =>
    given(opened('COMMITTEE'))
      .when(command('CompleteTask', { roles: planner, provedBy }))
      .thenRejected('RESULT_COMPLETES_TASK'));
  it('is not completed by the product without the event that proves it', () =>
    given(opened('COMMITTEE'))
      .when(command('CompleteTask', { roles: [] }, SYSTEM))
      .thenRejected('RESULT_COMPLETES_TASK'));
  it('is completed by the recorded result', () =>
    given(opened('COMMITTEE'))
      .when(command('CompleteTask', { roles: [], provedBy }, SYSTEM))
      .then(event('TaskCompleted', { by: SYSTEM, provedBy })));
});

describe('a task', () => {
  it('is unknown until it is opened', () =>
    given()
      .when(command('ClaimTask', { roles: planner }))
      .thenRejected('TASK_NOT_FOUND', { value: taskId }));
  it('is not opened again as another', () =>
    given(opened())
      .when(command('OpenTask', { ...base, kind: 'GENERAL', for: { role: 'chair' } }, SYSTEM))
      .thenRejected('TASK_ID_USED'));
  it('is opened once', () =>
    given(opened())
      .when(command('OpenTask', { ...base, kind: 'STAGE', for: { role: 'planner' } }, SYSTEM))
      .then());
  it('does not know a period that means nothing', () =>
    given()
      .when(command('OpenTask', { ...base, due: { ...rule, period: { kind: 'SOON' } } }))
      .thenRejected('PERIOD_UNKNOWN'));
  it('is not due outside the calendar', () =>
    given()
      .when(command('OpenTask', { ...base, due: { ...rule, from: '2101-01-01' } }))
      .thenRejected('DUE_DATE_IMPOSSIBLE', { value: '2101-01-01' }));
  it('counts no hours from a day', () =>
    given()
      .when(
        command('OpenTask', { ...base, due: { ...rule, period: { kind: 'HOURS', hours: 48 } } }),
      )
      .thenRejected('DUE_DATE_IMPOSSIBLE'));
  it('carries its due date and how it came about', () => {
    const open: OpenTask = {
      ...command('OpenTask', undefined, SYSTEM),
      data: { ...base, kind: 'STAGE', for: { role: 'planner' }, due: rule },
    };
    const [{ data } = opened()] = tasks.decide(open, tasks.initialState) as TaskOpened[];
    // Good Friday 2026 is 3 April, so four weeks from 6 March end on the Tuesday after Easter.
    expect(data.dueOn).toBe('2026-04-07');
    expect(data.dueAt).toBe('2026-04-07T22:00:00.000Z');
    expect(data.computation?.steps.length).toBeGreaterThan(1);
  });
  it('waits for who has the role', () =>
    given(opened())
      .when(command('ClaimTask', { roles: ['provider'] }))
      .thenRejected('TASK_NOT_YOURS'));
  it('waits for the person named', () =>
    given(opened('GENERAL', { for: { person: 'ben' } }))
      .when(command('ClaimTask', { roles: planner }))
      .thenRejected('TASK_NOT_YOURS'));
  it('waits for who sits', () => {
    const seated = opened('GENERAL', { for: { seatId: 's-1' } });
    given(seated)
      .when(command('ClaimTask', { roles: planner }))
      .thenRejected('TASK_NOT_YOURS');
    given(seated)
      .when(command('ClaimTask', { roles: ['committeeMember'] }))
      .then(event('TaskClaimed', { by: 'ada' }));
  });
  it('is claimed by one', () =>
    given(opened(), event('TaskClaimed', { by: 'ben' }))
      .when(command('ClaimTask', { roles: planner }))
      .thenRejected('TASK_CLAIMED_BY_ANOTHER'));
  it('is claimed once', () =>
    given(opened(), event('TaskClaimed', { by: 'ada' }))
      .when(command('ClaimTask', { roles: planner }))
      .then());
  it('once claimed is not completed by a colleague', () =>
    given(opened(), event('TaskClaimed', { by: 'ben' }))
      .when(command('CompleteTask', { roles: planner }))
      .thenRejected('TASK_NOT_YOURS'));
  it('once claimed is released by who claimed it, and free for the next', () => {
    const history = [opened(), event('TaskClaimed', { by: 'ada' })];
    given(...history)
      .when(command('ReleaseTask', { roles: planner }, 'ben'))
      .thenRejected('TASK_NOT_YOURS');
    given(...history)
      .when(command('ReleaseTask', { roles: planner }))
      .then(event('TaskReleased', { by: 'ada' }));
    given(...history, event('TaskReleased', { by: 'ada' }))
      .when(command('ClaimTask', { roles: planner }, 'ben'))
      .then(event('TaskClaimed', { by: 'ben' }));
  });
  it('handed on belongs to the next', () => {
    const reassigned = event('TaskReassigned', {
      by: 'eva',
      for: { role: 'chair' },
      reason: 'ill',
    });
    given(opened(), event('TaskClaimed', { by: 'ada' }), reassigned)
      .when(command('CompleteTask', { roles: planner }))
      .thenRejected('TASK_NOT_YOURS');
    given(opened())
      .when(command('ReassignTask', { for: { role: 'chair' }, reason: 'ill' }, 'eva'))
      .then(reassigned);
    given(opened(), reassigned)
      .when(command('ReassignTask', { for: { role: 'chair' }, reason: 'ill' }, 'eva'))
      .then();
  });
  it('is completed by who holds the role, once', () => {
    given(opened('GENERAL'))
      .when(command('CompleteTask', { roles: planner }))
      .then(event('TaskCompleted', { by: 'ada' }));
    given(opened(), event('TaskCompleted', { by: 'ada' }))
      .when(command('CompleteTask', { roles: planner }))
      .then();
  });
  it('completed or cancelled is not claimed', () => {
    given(opened(), event('TaskCompleted', { by: 'ada' }))
      .when(command('ClaimTask', { roles: planner }))
      .thenRejected('TASK_NOT_OPEN', { value: 'COMPLETED' });
    given(opened(), event('TaskCancelled', { by: 'ada', reason: 'over' }))
      .when(command('CompleteTask', { roles: planner }))
      .thenRejected('TASK_NOT_OPEN', { value: 'CANCELLED' });
  });
  it('that was never opened needs no completing by the product', () =>
    given()
      .when(command('CompleteTask', { roles: [], provedBy }, SYSTEM))
      .then());
  it('keeps a follow-up date, set once', () => {
    const set = command('SetFollowUp', { roles: planner, followUpOn: '2026-04-01' });
    const followUp = event('TaskFollowUpSet', { by: 'ada', followUpOn: '2026-04-01' });
    given(opened()).when(set).then(followUp);
    given(opened(), followUp).when(set).then();
  });
  it('is not laid before again, nor due, on a day that is over', () => {
    const roles = planner;
    const followUpOn = '2026-03-01';
    given(opened())
      .when(command('SetFollowUp', { roles, followUpOn }))
      .thenRejected('DAY_IN_THE_PAST', { at: '/followUpOn', value: followUpOn });
    given(opened())
      .when(command('SetFollowUp', { roles, followUpOn: '2026-03-02' }))
      .then(event('TaskFollowUpSet', { by: 'ada', followUpOn: '2026-03-02' }));
    const asked = { ...base, title: 'Nachfragen', why: 'Es fehlt noch', for: { role: 'planner' } };
    given()
      .when(command('AssignTask', { ...asked, due: { on: '2026-03-01' } }))
      .thenRejected('DAY_IN_THE_PAST', { at: '/dueOn', value: '2026-03-01' });
  });
  it('takes a comment, sealed, even when it is over', () => {
    const text = { $sealed: 'x', nonce: 'n', keyId: 'k', person: 'ada', commitment: 'c' };
    given(opened(), event('TaskCompleted', { by: 'ada' }))
      .when(command('CommentOnTask', { text }))
      .then(event('TaskCommented', { by: 'ada', text }));
    given().when(command('CommentOnTask', { text })).thenRejected('TASK_NOT_FOUND');
  });
});

describe('a due task', () => {
  const dueOn = '2026-03-02' as LocalDate;
  const dueAt = endOf(dueOn);
  const due = opened('STAGE', { dueOn, dueAt });
  const at = (now: string): TaskCommand => ({
    ...command('MarkTaskOverdue', {}, SYSTEM),
    now: now as Instant,
  });

  it('is not overdue a millisecond early', () =>
    given(due).when(at('2026-03-02T22:59:59.999Z')).thenRejected('TASK_NOT_DUE_YET', {
      value: dueOn,
    }));
  it('is overdue once', () => {
    const overdue = event('TaskOverdue', { dueOn });
    given(due).when(at(dueAt)).then(overdue);
    given(due, overdue).when(at(dueAt)).then();
  });
  it('is not overdue when done, cancelled or without a date', () => {
    given(due, event('TaskCompleted', { by: 'ada' }))
      .when(at(dueAt))
      .then();
    given(due, event('TaskCancelled', { by: 'ada', reason: 'x' }))
      .when(at(dueAt))
      .then();
    given(opened()).when(at(dueAt)).then();
  });
  it('moved is measured by the new date', () => {
    const later = '2026-03-09' as LocalDate;
    const moved = event('TaskRescheduled', {
      by: 'eva',
      reason: 'session moved',
      dueOn: later,
      dueAt: endOf(later),
    });
    const overdue = event('TaskOverdue', { dueOn });
    given(due, overdue)
      .when(command('RescheduleTask', { due: { on: later }, reason: 'session moved' }, 'eva'))
      .then(moved);
    given(due, overdue, moved).when(at(dueAt)).thenRejected('TASK_NOT_DUE_YET');
    given(due, overdue, moved)
      .when(at(endOf(later)))
      .then(event('TaskOverdue', { dueOn: later }));
  });
});

it('no task is due before its term began', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 52 }),
      fc.date({ min: new Date('2001-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
      (amount, date) => {
        const from = date.toISOString().slice(0, 10) as LocalDate;
        const term = due({
          period: { kind: 'FORWARD', amount, unit: 'WEEK', shift: 'NEXT_BUSINESS_DAY' },
          from,
          place: { land: 'BY' },
        });
        return term.dueOn > from && term.dueAt === endOf(term.dueOn);
      },
    ),
    { numRuns: 50 },
  ));
