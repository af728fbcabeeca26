import { covers, type Caller, type QueryDefinition, type Room } from '#shell';

/**
 * Which rooms look different to whom after events of some categories: those with a query that the
 * reader may ask, over a model that reads one of these categories.
 */
export class Concerns {
  constructor(private readonly rooms: readonly Room[]) {}

  /** Names of rooms, in the order of the house. `all`: whatever the reader may see. */
  of(caller: Caller, categories: ReadonlySet<string> | 'all'): readonly string[] {
    return this.rooms
      .filter(({ queries }) =>
        queries.some((query) => covers(query.allow, caller) && shows(query, categories)),
      )
      .map(({ name }) => name);
  }
}

/** A model without categories reads all; a query without models reads the log itself, or nothing. */
const shows = ({ models }: QueryDefinition, categories: ReadonlySet<string> | 'all'): boolean =>
  categories === 'all' ||
  models.some(
    ({ categories: read }) => read.length === 0 || read.some((name) => categories.has(name)),
  );
