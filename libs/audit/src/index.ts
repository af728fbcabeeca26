import type { ReadModel, StoryTemplates } from '#kernel';
import type { Room } from '#shell';
import { storyModel, type StoryRow } from './projections/story.projection';
import { queries } from './queries';

export { sentence, type Sentence } from './domain/sentence';
export type { StoryRow } from './projections/story.projection';

/** The auditor's room reads what all others tell; it takes no command. */
export function auditOf(rooms: readonly Room[]): Room {
  const templates = Object.assign({}, ...rooms.map(({ story }) => story)) as StoryTemplates;
  const model = storyModel(templates);
  return {
    name: 'audit',
    commands: [],
    queries: queries(model as ReadModel<StoryRow>),
    readModels: [model],
    reactions: [],
    deadlines: [],
    refusals: {},
    story: {},
  };
}
