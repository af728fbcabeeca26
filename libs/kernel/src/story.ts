import type { Language } from './rejection';

/**
 * One sentence per event, as data. `{name}` is a field of the event's data, also nested
 * (`{votes.yes}`); `{actor}` is who acted. `[votes: {name}]` is said once for each of a list, of its own
 * fields. Public to readers who do not know the product.
 */
export type StoryTemplates = Readonly<Record<string, Readonly<Record<Language, string>>>>;
