import type { AnyReadModel, Deadline, Reaction, Refusals, StoryTemplates } from '#kernel';
import type { CommandClass } from './command';
import type { Dates } from './dates';
import type { QueryDefinition } from './query';
import type { Seating } from './seating';
import type { Subject } from './subject';

/** Everything a room offers; the applications gather them. */
export type Room = Readonly<{
  name: string;
  commands: readonly CommandClass[];
  queries: readonly QueryDefinition[];
  /** What has a page of its own. */
  subjects?: readonly Subject[];
  /** What it knows of days to come. */
  dates?: Dates;
  readModels: readonly AnyReadModel[];
  reactions: readonly Reaction[];
  deadlines: readonly Deadline[];
  refusals: Refusals;
  story: StoryTemplates;
  /** Who sits on the seats its story speaks of. */
  seating?: Seating;
}>;
