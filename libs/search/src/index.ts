import type { Room } from '#shell';
import { queries } from './queries';

/** Finds what other rooms hold, for whoever may see it there. */
export const searchOf = (rooms: readonly Room[]): Room => ({
  name: 'search',
  commands: [],
  queries: queries(rooms.flatMap(({ subjects = [] }) => subjects)),
  readModels: [],
  reactions: [],
  deadlines: [],
  refusals: {},
  story: {},
});
