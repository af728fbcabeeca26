import type { Instant, ReadModel, Rows } from '#kernel';
import { persons } from '../domain/person.decider';
import {
  detailsOf,
  erasureOf,
  upcast,
  type Details,
  type Erasure,
  type PersonEvent,
} from '../domain/person.events';

/** A person in the directory, as sealed as in the log: names are opened when they are asked for. Row id: the person. */
export type Entry = Readonly<{
  details?: Details;
  invitedAt: Instant;
  linked: boolean;
  erased: boolean;
  erasure?: Erasure;
}>;

export const directory: ReadModel<Entry> = {
  name: 'directory',
  version: 1,
  categories: [persons.category],
  columns: { erased: ({ erased }) => Number(erased) },
  project(recorded, rows) {
    const event = upcast(recorded);
    if (event.type === 'PersonInvited')
      rows.put(event.data.person, {
        invitedAt: recorded.metadata.recordedAt,
        linked: false,
        erased: false,
      });
    else change(event, rows);
  },
};

function change(event: PersonEvent, rows: Rows<Entry>): void {
  const entry = rows.get(event.data.person);
  const changed = entry && changedBy(event, entry);
  if (changed) rows.put(event.data.person, changed);
}

function changedBy({ type, data }: PersonEvent, entry: Entry): Entry | undefined {
  switch (type) {
    case 'PersonDetailsRecorded':
      return { ...entry, details: detailsOf(data) };
    case 'PersonAccountLinked':
      return { ...entry, linked: true };
    case 'ErasureRequested':
      return { ...entry, erasure: erasureOf(data) };
    case 'PersonErased':
      return { invitedAt: entry.invitedAt, linked: false, erased: true, erasure: erasureOf(data) };
    case 'PersonInvited':
    case 'InvitationIssued':
    case 'RoleGranted':
    case 'RoleRevoked':
      return undefined;
  }
}
