import type { AnyReadModel, Deadline, Reaction, Refusals, StoryTemplates } from '#kernel';
import type { CommandClass } from './command';
import type { QueryDefinition } from './query';

/** Everything a room offers; the applications gather them. */
export type Room = Readonly<{
  name: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each command takes its own data
  commands: readonly CommandClass<any>[];
  queries: readonly QueryDefinition[];
  readModels: readonly AnyReadModel[];
  reactions: readonly Reaction[];
  deadlines: readonly Deadline[];
  refusals: Refusals;
  story: StoryTemplates;
}>;
