import type { ReadModel, Reads, StoryTemplates } from '#kernel';
import type { Room } from '#shell';
import { keptName, storyModel, type KeptName, type StoryRow } from './projections/story.projection';
import { queries } from './queries';

export { sentence, type Sentence } from './domain/sentence';
export type { KeptName, StoryRow } from './projections/story.projection';

export type AuditRoom = Room &
  Readonly<{
    /** What an aggregate of any room calls itself. */
    nameKept: (reads: Reads, id: string) => KeptName | undefined;
  }>;

/** The auditor's room reads what all others tell; it takes no command. */
export function auditOf(rooms: readonly Room[]): AuditRoom {
  const templates = Object.assign({}, ...rooms.map(({ story }) => story)) as StoryTemplates;
  const seating = rooms.map((room) => room.seating).find((known) => known !== undefined);
  const model = storyModel({ templates, seating });
  return {
    name: 'audit',
    commands: [],
    queries: queries(model as ReadModel<StoryRow>, seating),
    readModels: [model],
    reactions: [],
    deadlines: [],
    refusals: {},
    story: {},
    nameKept: (reads, id) => keptName(reads, model, id),
  };
}
