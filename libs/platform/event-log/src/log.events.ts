import type { Event, Instant, Stored } from '#kernel';

/** The first event of every log: which log it is, and whether its history may be invented. */
export type LogOpened = Event<'LogOpened', 1, { logId: string; demo: boolean; openedAt: Instant }>;

export const upcast = (stored: Stored): LogOpened => stored as LogOpened;
