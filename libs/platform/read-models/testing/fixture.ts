import type { Instant, NewEvent, Position, ReadModel } from '#kernel';
import { MemoryEventStore } from '#platform/memory';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Task = Readonly<{ person: string | null; due: number; title: string }>;

/** What the events of these tests do: each puts or removes rows of its stream's category. */
export type Deed = Readonly<{ id: string; row?: Task; poison?: boolean }>;

export const tasks = (version = 1): ReadModel<Task> => ({
  name: 'tasks',
  version,
  categories: ['task'],
  columns: { person: ({ person }) => person, due: ({ due }) => due },
  project: ({ data }, rows) => {
    const { id, row, poison } = data as Deed;
    if (poison) throw new RangeError('Nobody can take this.');
    if (row) rows.put(id, row);
    else rows.remove(id);
  },
});

/** How many open tasks each person has: a model that searches while it projects. */
export type Load = Readonly<{ person: string; open: readonly string[] }>;

export const loads: ReadModel<Load> = {
  name: 'loads',
  version: 1,
  categories: ['task'],
  columns: { size: ({ open }) => open.length, first: ({ open }) => open[0] ?? null },
  project: ({ data }, rows) => {
    const { id, row } = data as Deed;
    for (const size of [1, 2, 3, 4])
      for (const [key, load] of rows.where('size', size))
        if (load.open.includes(id))
          rows.put(key, { ...load, open: load.open.filter((o) => o !== id) });
    const key = row?.person;
    if (!key) return;
    const load = rows.get(key) ?? { person: key, open: [] };
    rows.put(key, { person: key, open: [...load.open, id].sort().slice(0, 4) });
  },
};

let made = 0;
const uuid = (): string => `00000000-0000-4000-8000-${(++made).toString(16).padStart(12, '0')}`;

/** Seconds after the log was opened. */
export const at = (seconds: number): Instant =>
  new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString() as Instant;

export const event = (data: object, seconds = 0, type = 'Done'): NewEvent => ({
  id: uuid(),
  type,
  version: 1,
  data,
  metadata: {
    actor: 'p',
    commandId: 'c',
    fingerprint: 'f',
    correlationId: 'correlation',
    causationId: 'c',
    recordedAt: at(seconds),
  },
});

export const newStore = (): MemoryEventStore =>
  new MemoryEventStore({ tenant: 't', now: at(0), logId: uuid() });

export async function record(
  store: MemoryEventStore,
  deed: Deed | Readonly<Record<string, unknown>>,
  { stream = 't.task-1', seconds = 0, type = 'Done' } = {},
): Promise<Position> {
  return (await store.append(stream, [event(deed, seconds, type)], 'any')).position;
}

export const newFile = (): string => join(mkdtempSync(join(tmpdir(), 'reads-')), 'reads.db');
