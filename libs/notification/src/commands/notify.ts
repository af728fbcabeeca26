import type { Words } from '#calendar';
import type { Instant, LocalDate } from '#kernel';
import { AnInstant, Day, defineCommand, Id, NothingDto, One, OneOf, Optional, Text } from '#shell';
import { notifications } from '../domain/notification.decider';
import { SENDING_FAILURES, type About, type SendingFailure } from '../domain/notification.events';

export class NotificationWordsDto implements Words {
  @Text(1000)
  readonly de!: string;

  @Text(1000)
  readonly en!: string;
}

export class AboutDto implements About {
  @OneOf(['TASK_REMINDER'])
  readonly kind!: 'TASK_REMINDER';

  @Id()
  readonly taskId!: string;

  @One(() => NotificationWordsDto)
  readonly title!: NotificationWordsDto;

  @Day()
  readonly dueOn!: LocalDate;
}

export class RequestNotificationDto {
  @Id()
  readonly to!: string;

  @One(() => AboutDto)
  readonly about!: AboutDto;
}

/** Recorded before anything is sent. */
export const RequestNotificationCommand = defineCommand({
  type: 'RequestNotification',
  category: notifications,
  shape: RequestNotificationDto,
  allow: ['system'],
  target: 'new',
  summary: { de: 'Jemanden benachrichtigen', en: 'Notify somebody' },
});

export class ClaimNotificationDto {
  @Id()
  readonly notificationId!: string;

  @Text(100)
  readonly worker!: string;
}

/** Who claims it sends it, and nobody else. */
export const ClaimNotificationCommand = defineCommand({
  type: 'ClaimNotification',
  category: notifications,
  shape: ClaimNotificationDto,
  allow: ['system'],
  target: ({ notificationId }) => notificationId,
  summary: { de: 'Versand übernehmen', en: 'Claim the sending' },
});

export class ConfirmNotificationDto extends ClaimNotificationDto {
  @Text(300)
  readonly messageId!: string;
}

export const ConfirmNotificationCommand = defineCommand({
  type: 'ConfirmNotification',
  category: notifications,
  shape: ConfirmNotificationDto,
  allow: ['system'],
  target: ({ notificationId }) => notificationId,
  summary: { de: 'Versand bestätigen', en: 'Confirm the sending' },
});

export class FailNotificationDto extends ClaimNotificationDto {
  @OneOf(SENDING_FAILURES)
  readonly failure!: SendingFailure;

  @Optional()
  @AnInstant()
  readonly retryAt?: Instant;
}

export const FailNotificationCommand = defineCommand({
  type: 'FailNotification',
  category: notifications,
  shape: FailNotificationDto,
  allow: ['system'],
  target: ({ notificationId }) => notificationId,
  summary: { de: 'Fehlgeschlagenen Versand vermerken', en: 'Record that the sending failed' },
});

/** Follows from an act of the operator. */
export const ReleaseNotificationCommand = defineCommand({
  type: 'ReleaseNotification',
  category: notifications,
  shape: NothingDto as new () => { notificationId: string },
  allow: ['system'],
  target: ({ notificationId }) => notificationId,
  summary: { de: 'Liegengebliebenes erneut versenden', en: 'Send again what was left lying' },
});
