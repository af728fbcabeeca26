import type { Words } from '#calendar';
import type { LocalDate } from '#kernel';
import type { View } from './query';

/** A day that belongs into a calendar. What was called off stays, and says so. */
export type DateEntry = Readonly<{
  /** Stream of the log behind it, without the tenant: `task-…`. Also its identity. */
  stream: string;
  day: LocalDate;
  title: Words;
  text?: Words;
  /** Page of the application. */
  page: string;
  cancelled: boolean;
}>;

export type Published = Readonly<{ name: string; entries: readonly DateEntry[] }>;

/** What a room knows of days to come: for a person, and for everybody. */
export type Dates = Readonly<{
  /** The caller's own. */
  personal?: (view: View) => readonly DateEntry[];
  /** What is public of one subject of the room; nothing when there is none. */
  published?: (subjectId: string, view: View) => Published | undefined;
}>;
