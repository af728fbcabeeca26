import type { Room } from '#shell';
import {
  ClaimNotificationCommand,
  ConfirmNotificationCommand,
  FailNotificationCommand,
  ReleaseNotificationCommand,
  RequestNotificationCommand,
} from './commands/notify';
import { refusals } from './domain/refusals';
import { story } from './domain/story';
import { notificationList } from './projections/notifications.projection';
import { queries } from './queries';

export type { NotificationCommand } from './domain/notification.decider';
export type * from './domain/notification.events';
export { notifications } from './domain/notification.decider';
export { messageOf, type Message } from './domain/texts';
export { notificationList, type NotificationRow } from './projections/notifications.projection';

/** Whom the product tells of what, once each. */
export const notification: Room = {
  name: 'notification',
  commands: [
    RequestNotificationCommand,
    ClaimNotificationCommand,
    ConfirmNotificationCommand,
    FailNotificationCommand,
    ReleaseNotificationCommand,
  ],
  queries,
  readModels: [notificationList],
  reactions: [],
  deadlines: [],
  refusals,
  story,
};
