import type { Instant, Metadata, Recorded, Rows } from '#kernel';
import { inbox, type InboxRow } from './inbox.projection';

const table = () => {
  const held = new Map<string, InboxRow>();
  const rows: Rows<InboxRow> = {
    get: (id) => held.get(id),
    put: (id, row) => void held.set(id, row),
    remove: (id) => void held.delete(id),
    where: () => [],
  };
  const record = (type: string, data: object, recordedAt = '2026-03-01T09:00:00.000Z') =>
    inbox.project(
      {
        type,
        version: 1,
        data: { taskId: 't-1', ...data },
        metadata: { recordedAt: recordedAt as Instant } as Metadata,
      } as Recorded,
      rows,
    );
  return { record, row: () => held.get('t-1')! };
};

const opening = {
  kind: 'STAGE',
  subject: { kind: 'CYCLE', id: 'c-1' },
  title: { de: 'x', en: 'x' },
  why: { de: 'y', en: 'y' },
  for: { role: 'planner' },
  cycleId: 'c-1',
  dueOn: '2026-03-31',
};
const columns = (row: InboxRow) =>
  Object.fromEntries(Object.entries(inbox.columns!).map(([name, of]) => [name, of(row)]));

it('shows whom an open task waits for', () => {
  const { record, row } = table();
  record('TaskOpened', opening);
  expect(columns(row())).toMatchObject({
    role: 'planner',
    person: null,
    status: 'OPEN',
    due: '2026-03-31',
    cycleId: 'c-1',
    subject: 'c-1',
    overdue: 0,
  });
});

it('a claimed task is in the claimant’s inbox, and leaves it when released', () => {
  const { record, row } = table();
  record('TaskOpened', opening);
  record('TaskClaimed', { by: 'ada' });
  expect(columns(row())).toMatchObject({ person: 'ada', status: 'CLAIMED' });
  record('TaskReleased', { by: 'ada' });
  expect(columns(row())).toMatchObject({ person: null, status: 'OPEN' });
});

it('shows by what a task was completed', () => {
  const { record, row } = table();
  const provedBy = { eventId: 'e', stream: 's', type: 'SnapshotFrozen' };
  record('TaskOpened', opening);
  record('TaskOverdue', { dueOn: '2026-03-31' });
  record('TaskCompleted', { by: 'system', provedBy }, '2026-04-02T09:00:00.000Z');
  expect(row()).toMatchObject({
    status: 'COMPLETED',
    overdue: true,
    provedBy,
    endedAt: '2026-04-02T09:00:00.000Z',
  });
});

it('a moved task is no longer overdue', () => {
  const { record, row } = table();
  record('TaskOpened', opening);
  record('TaskOverdue', { dueOn: '2026-03-31' });
  record('TaskRescheduled', { by: 'eva', reason: 'r', dueOn: '2026-05-01', dueAt: 'i' });
  expect(row()).toMatchObject({ overdue: false, dueOn: '2026-05-01', reason: 'r' });
});
