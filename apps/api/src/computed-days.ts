import type { Words } from '#calendar';
import { streamName, type Recorded } from '#kernel';
import type { Tenant } from '#shell';

/** A day that the calendar computed, as the event keeps it. */
export type ComputedDay = Readonly<{
  event: Readonly<{ id: string; type: string; stream: string; recordedAt: string }>;
  /** Where in the event's data, as a JSON pointer. */
  at: string;
  result: string;
  calendarVersion: string;
  steps: readonly Words[];
}>;

/** `result` of a period, `latest` of one that is counted back. */
type Explained = Pick<ComputedDay, 'calendarVersion' | 'steps'> &
  Readonly<{ result?: string; latest?: string }>;

const isExplained = (value: object): value is Explained =>
  'steps' in value && Array.isArray(value.steps) && 'calendarVersion' in value;

/** Every day computed in the streams of one aggregate, oldest first. */
export async function computedDays(
  { name, store }: Tenant,
  categories: readonly string[],
  id: string,
): Promise<readonly ComputedDay[]> {
  const days: ComputedDay[] = [];
  for (const category of categories)
    for await (const page of store.read(streamName(name, category, id)))
      for (const recorded of page) days.push(...daysOf(recorded));
  return days;
}

function daysOf({ id, type, stream, metadata, data }: Recorded): ComputedDay[] {
  const event = { id, type, stream, recordedAt: metadata.recordedAt };
  return explainedIn(data).map(({ at, value }) => {
    const { result, latest, calendarVersion, steps } = value;
    return { event, at, result: result ?? latest ?? '', calendarVersion, steps };
  });
}

function explainedIn(value: unknown, at = ''): { at: string; value: Explained }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isExplained(value)) return [{ at, value }];
  return Object.entries(value).flatMap(([name, member]) => explainedIn(member, `${at}/${name}`));
}
