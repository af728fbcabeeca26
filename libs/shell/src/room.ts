import type { AnyReadModel, Deadline, Reaction, Refusals, StoryTemplates } from '#kernel';
import type { CommandClass } from './command';
import type { QueryDefinition } from './query';

/** Everything a room offers; the applications gather them. */
export type Room = Readonly<{
  name: string;
  commands: readonly CommandClass[];
  queries: readonly QueryDefinition[];
  readModels: readonly AnyReadModel[];
  reactions: readonly Reaction[];
  deadlines: readonly Deadline[];
  refusals: Refusals;
  story: StoryTemplates;
}>;
