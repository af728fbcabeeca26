import type { StoryTemplates } from '#kernel';

export const story = {
  NotificationRequested: {
    de: 'Jemand soll an „{about.title.de}“ erinnert werden.',
    en: 'Somebody is to be reminded of “{about.title.en}”.',
  },
  NotificationClaimed: {
    de: 'Eine Benachrichtigung wird versandt.',
    en: 'A notification is being sent.',
  },
  NotificationSent: {
    de: 'Eine Benachrichtigung ist versandt.',
    en: 'A notification was sent.',
  },
  NotificationFailed: {
    de: 'Eine Benachrichtigung ließ sich nicht versenden ({failure}).',
    en: 'A notification could not be sent ({failure}).',
  },
  NotificationReleased: {
    de: 'Eine liegen gebliebene Benachrichtigung soll erneut versandt werden.',
    en: 'A notification that was left lying is to be sent again.',
  },
} satisfies StoryTemplates;
