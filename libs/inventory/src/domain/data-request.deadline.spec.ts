import type { Instant, LocalDate, Recorded } from '#kernel';
import { dataRequestOverdue, dataRequestReminder } from './data-request.deadline';
import type { SnapshotEvent } from './snapshot.events';

const of = { snapshotId: 's-1', providerId: 'p-1' };
const heard = (event: SnapshotEvent, recordedAt = '2026-03-15T09:00:00.000Z') => {
  const recorded = {
    ...event,
    metadata: { recordedAt: recordedAt as Instant },
  } as unknown as Recorded;
  return [dataRequestReminder.hears(recorded), dataRequestOverdue.hears(recorded)];
};
const requested = (dueOn: string): SnapshotEvent => ({
  type: 'DataRequested',
  version: 1,
  data: { ...of, providerName: 'Seeblick', dueOn: dueOn as LocalDate },
});
const disarmed = { id: 's-1/p-1', disarmed: true };

it('a request arms the reminder and the end of the term, in local time', () =>
  expect(heard(requested('2026-04-15'))).toEqual([
    { id: 's-1/p-1', dueAt: '2026-04-07T22:00:00.000Z' },
    { id: 's-1/p-1', dueAt: '2026-04-15T22:00:00.000Z' },
  ]));

it('a term of a few days has no reminder, and takes back the one of a longer term', () =>
  expect(heard(requested('2026-03-20'))).toEqual([
    disarmed,
    { id: 's-1/p-1', dueAt: '2026-03-20T23:00:00.000Z' },
  ]));

it('the answer ends both', () =>
  expect(
    heard({
      type: 'DataDelivered',
      version: 1,
      data: { ...of, deliveredOn: '2026-04-01' as LocalDate },
    }),
  ).toEqual([disarmed, disarmed]));

it('each ends with its own event; a reminder by hand leaves the calendar its own', () => {
  const dueOn = '2026-04-15' as LocalDate;
  const reminded = (automatic: boolean): SnapshotEvent => ({
    type: 'DataRequestReminded',
    version: 1,
    data: { ...of, dueOn, automatic },
  });
  expect(heard(reminded(true))).toEqual([disarmed, undefined]);
  expect(heard(reminded(false))).toEqual([undefined, undefined]);
  expect(heard({ type: 'DataRequestOverdue', version: 1, data: { ...of, dueOn } })).toEqual([
    undefined,
    disarmed,
  ]);
});

it('asks for what follows under both ids', () => {
  expect(dataRequestReminder.onExpiry('s-1/p-1')).toEqual({ type: 'RemindProvider', data: of });
  expect(dataRequestOverdue.onExpiry('s-1/p-1')).toEqual({
    type: 'MarkDataRequestOverdue',
    data: of,
  });
});
