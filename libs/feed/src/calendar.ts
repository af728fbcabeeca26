import { localDateOf, plusDays } from '#calendar';
import { streamName, type Language } from '#kernel';
import type { DateEntry, Tenant, View } from '#shell';
import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** What lies further back leaves the feed. Unit: days. */
const KEPT = 180;

type Feed = Readonly<{ name: string; entries: readonly DateEntry[]; language: Language }>;

/** When a stream was last written, and how often: calendars take the higher number for the newer. */
async function lastOf({ name, store }: Tenant, stream: string) {
  const dash = stream.indexOf('-');
  const whole = streamName(name, stream.slice(0, dash), stream.slice(dash + 1));
  for await (const page of store.read(whole, { direction: 'backwards', limit: 1 }))
    for (const { revision, metadata } of page)
      return { sequence: Number(revision), at: metadata.recordedAt };
  return { sequence: 0, at: '1970-01-01T00:00:00.000Z' };
}

/**
 * Days as iCalendar: the same log gives the same text. What was called off is CANCELLED; it does
 * not vanish from the calendars that know it.
 * @source RFC 5545, 3.8.7.4 SEQUENCE, 3.8.1.11 STATUS
 */
export async function calendarOf(
  { name, entries, language }: Feed,
  { tenant, now }: Pick<View, 'tenant' | 'now'>,
  origin: string,
): Promise<string> {
  const calendar = new ICalCalendar({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Jahresring', product: 'calendar', language: language.toUpperCase() },
    ttl: 60 * 60,
  });
  const oldest = plusDays(localDateOf(now), -KEPT);
  const shown = entries
    .filter(({ day }) => day >= oldest)
    .sort((a, b) => (`${a.day} ${a.stream}` < `${b.day} ${b.stream}` ? -1 : 1));
  for (const { stream, day, title, text, page, cancelled } of shown) {
    const { sequence, at } = await lastOf(tenant, stream);
    calendar.createEvent({
      id: `${stream}@${tenant.name}.jahresring`,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      stamp: new Date(at),
      lastModified: new Date(at),
      sequence,
      summary: title[language],
      ...(text ? { description: text[language] } : {}),
      url: `${origin}${page}`,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
