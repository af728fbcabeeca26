import {
  canonical,
  streamParts,
  type Instant,
  type LocalDate,
  type Position,
  type ReadModel,
  type Recorded,
  type Rows,
  type StoryTemplates,
} from '#kernel';
import { nameIn, sentence, subjectsIn, type Sentence } from '../domain/sentence';

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
  says: Sentence;
}>;

type NameRow = Readonly<{ subject: null; name: string }>;

const nameId = (id: string) => `name~${id}`;

/** Changes with any of its sentences, so that the stories are told anew. */
function versionOf(templates: StoryTemplates): number {
  let version = 1;
  for (const char of canonical(templates)) version = (version * 31 + char.charCodeAt(0)) % 2 ** 31;
  return version;
}

/** The history of every aggregate, a sentence an event. */
export function storyModel(templates: StoryTemplates): ReadModel<StoryRow | NameRow> {
  return {
    name: 'story',
    version: versionOf(templates),
    categories: [],
    columns: {
      subject: ({ subject }) => subject,
      position: (row) => ('position' in row ? row.position : null),
    },
    project: (event, rows) => tell(templates, event, rows),
  };
}

function tell(templates: StoryTemplates, event: Recorded, rows: Rows<StoryRow | NameRow>): void {
  const { id, data, metadata, position, stream, type } = event;
  const own = streamParts(stream).id;
  const name = nameIn(data);
  if (name !== undefined) rows.put(nameId(own), { subject: null, name });
  const naming = (other: string) => {
    const row = rows.get(nameId(other));
    return row && 'name' in row ? row.name : undefined;
  };
  const { actor, commandId, recordedAt, effectiveOn, backdated, imported } = metadata;
  const says = sentence(templates, { type, data, actor }, naming);
  for (const subject of new Set([own, ...subjectsIn(data)]))
    rows.put(`${subject}~${id}`, {
      subject,
      position,
      eventId: id,
      commandId,
      stream,
      type,
      actor,
      recordedAt,
      says,
      ...(effectiveOn === undefined ? {} : { effectiveOn }),
      ...(backdated === undefined ? {} : { backdated }),
      ...(imported === undefined ? {} : { imported: imported.source }),
    });
}
