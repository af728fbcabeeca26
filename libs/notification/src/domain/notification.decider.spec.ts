import { SYSTEM, type Instant } from '#kernel';
import { specification } from '#kernel/testing';
import { notifications, type NotificationCommand } from './notification.decider';
import type { NotificationEvent } from './notification.events';

const given = specification(notifications);
const now = '2026-04-13T06:00:00.000Z' as Instant;
const later = '2026-04-13T07:00:00.000Z' as Instant;
const notificationId = 'n-1';
const about = {
  kind: 'TASK_REMINDER',
  taskId: 't-1',
  title: { de: 'Vorlage', en: 'Paper' },
  dueOn: '2026-04-20',
};
const event = (type: NotificationEvent['type'], data: object = {}) =>
  ({ type, version: 1, data: { notificationId, ...data } }) as NotificationEvent;
const command = (type: NotificationCommand['type'], data: object = {}, at = now) =>
  ({ type, data: { notificationId, ...data }, now: at, by: SYSTEM }) as NotificationCommand;

const requested = event('NotificationRequested', { to: 'p-1', about, requestedAt: now });
const claimed = event('NotificationClaimed', { worker: 'w-1' });
const sent = event('NotificationSent', { worker: 'w-1', messageId: '<n-1@town>' });
const failed = (retryAt?: Instant) =>
  event('NotificationFailed', {
    worker: 'w-1',
    failure: 'UNREACHABLE',
    ...(retryAt ? { retryAt } : {}),
  });

describe('a notification', () => {
  it('is wanted once', () => {
    const request = command('RequestNotification', { to: 'p-1', about });
    given().when(request).then(requested);
    given(requested).when(request).then();
    given(requested)
      .when(command('RequestNotification', { to: 'p-2', about }))
      .thenRejected('NOTIFICATION_EXISTS');
  });

  it('is claimed by one worker, and by nobody after it', () => {
    const claim = (worker: string, at = now) => command('ClaimNotification', { worker }, at);
    given().when(claim('w-1')).thenRejected('NOTIFICATION_NOT_FOUND');
    given(requested).when(claim('w-1')).then(claimed);
    given(requested, claimed).when(claim('w-2')).thenRejected('NOTIFICATION_CLAIMED');
    given(requested, claimed).when(claim('w-1')).thenRejected('NOTIFICATION_CLAIMED');
    given(requested, claimed, sent).when(claim('w-2')).thenRejected('NOTIFICATION_CLAIMED');
    given(requested, claimed, failed(later))
      .when(claim('w-2'))
      .thenRejected('NOTIFICATION_NOT_YET');
    given(requested, claimed, failed(later))
      .when(claim('w-2', later))
      .then(event('NotificationClaimed', { worker: 'w-2' }));
    given(requested, claimed, failed()).when(claim('w-2')).thenRejected('NOTIFICATION_CLAIMED');
  });

  it('is said to be sent or failed by who claimed it', () => {
    const confirm = (worker: string) =>
      command('ConfirmNotification', { worker, messageId: '<n-1@town>' });
    given(requested, claimed).when(confirm('w-1')).then(sent);
    given(requested, claimed).when(confirm('w-2')).then();
    given(requested).when(confirm('w-1')).then();
    const fail = command('FailNotification', { worker: 'w-1', failure: 'UNREACHABLE' });
    given(requested, claimed).when(fail).then(failed());
    given(requested, claimed, sent).when(fail).then();
  });

  it('is sent all the same when an operator says so, unless it was', () => {
    const release = command('ReleaseNotification');
    const released = event('NotificationReleased', { releasedAt: now });
    given(requested, claimed).when(release).then(released);
    given(requested, claimed, failed()).when(release).then(released);
    given(requested).when(release).then();
    given(requested, claimed, sent).when(release).then();
    given(requested, claimed, released)
      .when(command('ClaimNotification', { worker: 'w-2' }))
      .then(event('NotificationClaimed', { worker: 'w-2' }));
  });
});
