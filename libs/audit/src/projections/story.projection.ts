import {
  CODE_WORDS,
  canonical,
  streamParts,
  type Instant,
  type LocalDate,
  type Override,
  type PersonRef,
  type Position,
  type ReadModel,
  type Reads,
  type Recorded,
  type Rows,
  type StoryTemplates,
} from '#kernel';
import type { Seating, SeatSpokenOf } from '#shell';
import {
  nameIn,
  personsIn,
  sentence,
  subjectsIn,
  type Naming,
  type Sentence,
  type Told,
} from '../domain/sentence';

/** One event as one subject's story tells it. */
export type StoryRow = Readonly<{
  /** The aggregate whose story this is; null for what only keeps a name. */
  subject: string | null;
  position: Position;
  eventId: string;
  commandId: string;
  stream: string;
  type: string;
  actor: string;
  recordedAt: Instant;
  effectiveOn?: LocalDate;
  backdated?: string;
  imported?: string;
  /** Rules that were set aside, and why. */
  overrides?: readonly Override[];
  /** With a hole for every person. */
  says: Sentence;
  /** Who stands in the holes. */
  persons: Readonly<Record<string, PersonRef>>;
  /** The same with who sat on the seats it speaks of. */
  seated?: Seated;
}>;

type Seated = Readonly<{ says: Sentence; seats: Readonly<Record<string, SeatSpokenOf>> }>;

/** What stories are told with. */
export type Telling = Readonly<{
  templates: StoryTemplates;
  seating?: Pick<Seating, 'story' | 'seats'> | undefined;
}>;

export type KeptName = Readonly<{ name: string; category: string }>;
type NameRow = KeptName & Readonly<{ subject: null }>;

const nameId = (id: string) => `name~${id}`;

/** What an aggregate calls itself, of whichever kind it is. */
export function keptName(
  reads: Reads,
  model: ReadModel<StoryRow | NameRow>,
  id: string,
): KeptName | undefined {
  const row = reads.get(model, nameId(id));
  return row && 'name' in row ? row : undefined;
}

/** Changes with any of its sentences and words, so that the stories are told anew. */
function versionOf({ templates, seating }: Telling): number {
  let version = 7;
  for (const char of canonical({ templates, seated: seating?.story ?? {}, CODE_WORDS }))
    version = (version * 31 + char.charCodeAt(0)) % 2 ** 31;
  return version;
}

/** The history of every aggregate, a sentence an event. */
export function storyModel(telling: Telling): ReadModel<StoryRow | NameRow> {
  return {
    name: 'story',
    version: versionOf(telling),
    categories: [],
    columns: { subject: ({ subject }) => subject },
    project: (event, rows) => tell(telling, event, rows),
  };
}

function overridesIn(data: object): Pick<StoryRow, 'overrides'> {
  const { overrides = [] } = data as Pick<StoryRow, 'overrides'>;
  return overrides.length === 0 ? {} : { overrides };
}

function seatedIn({ seating }: Telling, told: Told, naming: Naming): Pick<StoryRow, 'seated'> {
  const seats = seating?.seats[told.type]?.(told.data as never) ?? {};
  if (!seating || Object.keys(seats).length === 0) return {};
  return { seated: { says: sentence(seating.story, told, naming), seats } };
}

function tell(telling: Telling, event: Recorded, rows: Rows<StoryRow | NameRow>): void {
  const { templates } = telling;
  const { id, data, metadata, position, stream, type } = event;
  const { id: own, category } = streamParts(stream);
  const name = nameIn(data);
  if (name !== undefined) rows.put(nameId(own), { subject: null, name, category });
  const naming = (other: string) => {
    const row = rows.get(nameId(other));
    return row && 'name' in row ? row.name : undefined;
  };
  const { actor, commandId, recordedAt, effectiveOn, backdated, imported } = metadata;
  const told = { type, data, actor };
  const says = sentence(templates, told, naming);
  const persons = personsIn(templates, told);
  const seated = seatedIn(telling, told, naming);
  for (const subject of new Set([own, ...subjectsIn(data)]))
    rows.put(`${position}~${subject}`, {
      subject,
      position,
      eventId: id,
      commandId,
      stream,
      type,
      actor,
      recordedAt,
      says,
      persons,
      ...seated,
      ...(effectiveOn === undefined ? {} : { effectiveOn }),
      ...(backdated === undefined ? {} : { backdated }),
      ...(imported === undefined ? {} : { imported: imported.source }),
      ...overridesIn(data),
    });
}
