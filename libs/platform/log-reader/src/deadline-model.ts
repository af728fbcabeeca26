import {
  streamParts,
  type Armed,
  type Deadline,
  type Instant,
  type ReadModel,
  type Recorded,
  type Rows,
} from '#kernel';

/** One deadline: what it waits for, or what ended it. `armedBy` tells one arming from the next. */
export type DeadlineRow = Readonly<{
  name: string;
  id: string;
  dueAt: Instant;
  armedBy: string;
  correlationId: string;
  state: 'open' | 'closed';
  closedBy?: string;
}>;

/** The to-do list, computed from the log. Give another `version` when a deadline hears differently. */
export function deadlineModel(deadlines: readonly Deadline[], version = 1): ReadModel<DeadlineRow> {
  const hearsAll = deadlines.some(({ categories }) => categories.length === 0);
  return {
    name: 'deadline',
    version,
    categories: hearsAll ? [] : [...new Set(deadlines.flatMap(({ categories }) => categories))],
    columns: {
      name: ({ name }) => name,
      state: ({ state }) => state,
      /** Only what is open: found first in the order of this column. */
      due: ({ state, dueAt }) => (state === 'open' ? dueAt : null),
    },
    project: (event, rows) => {
      const { category } = streamParts(event.stream);
      for (const deadline of deadlines)
        if (deadline.categories.length === 0 || deadline.categories.includes(category))
          hear(deadline, event, rows);
    },
  };
}

function hear(deadline: Deadline, event: Recorded, rows: Rows<DeadlineRow>): void {
  const heard = deadline.hears(event);
  if (!heard) return;
  const key = `${deadline.name}:${heard.id}`;
  if ('dueAt' in heard) {
    rows.put(key, armed(deadline, heard, event));
    return;
  }
  const row = rows.get(key);
  if (row?.state === 'open') rows.put(key, { ...row, state: 'closed', closedBy: event.id });
}

const armed = ({ name }: Deadline, { id, dueAt }: Armed, event: Recorded): DeadlineRow => ({
  name,
  id,
  dueAt: new Date(dueAt).toISOString() as Instant,
  armedBy: event.id,
  correlationId: event.metadata.correlationId,
  state: 'open',
});

/** What an event has put on the list, by itself. */
export function armedRow(deadline: Deadline, event: Recorded): DeadlineRow | undefined {
  const { category } = streamParts(event.stream);
  if (deadline.categories.length > 0 && !deadline.categories.includes(category)) return undefined;
  const heard = deadline.hears(event);
  return heard && 'dueAt' in heard && isInstant(heard.dueAt)
    ? armed(deadline, heard, event)
    : undefined;
}

const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text));
