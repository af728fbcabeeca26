import type { Grant, Instant, ReadModel } from '#kernel';
import { covers } from './caller';
import type { QueryDefinition, View } from './query';
import { routeParameters } from './route';

/** Found by its words. */
export type Hit = Readonly<{ id: string; title: string; more: readonly string[] }>;

/** What a room holds that has a page of its own: search finds it, files are attached to it. */
export type Subject = Readonly<{
  kind: string;
  /** Answers for one. Whoever it does not answer may not see the subject, wherever it turns up. */
  item: QueryDefinition;
  /** Whether files may be attached. */
  files: boolean;
  /** Who beside the office attaches files to what they see of these. */
  guests?: Guests;
  /** Some of them are not there for everybody who may see such: ask `item` before naming one. */
  hidden?: boolean;
  /** The best first, at most `limit`, also what is not the caller's to see. */
  find: (words: string, view: View, limit: number) => readonly Hit[];
}>;

/** `open`: whether they may still take back what they attached to this one. */
export type Guests = Readonly<{
  allow: readonly Grant[];
  open: (item: unknown, now: Instant) => boolean;
}>;

/** One query of a room by its name. @throws Error when the room has none of that name */
export function named(queries: readonly QueryDefinition[], name: string): QueryDefinition {
  const found = queries.find((query) => query.name === name);
  if (!found) throw new Error(`There is no query ${name}.`);
  return found;
}

/** A subject that is found by the words of its read model. */
export const subjectOf = <Row extends object>(
  kind: string,
  model: ReadModel<Row>,
  item: QueryDefinition,
): Subject => ({
  kind,
  item,
  files: true,
  find: (words, { reads }, limit) =>
    reads.search(model, words, limit).map(({ id, row }) => {
      const { title, more = [] } = model.searched?.(row) ?? { title: id };
      return { id, title, more: more.filter((text) => text !== '') };
    }),
});

/**
 * What the caller sees of a subject; `undefined` when it is not there, or not theirs to see. An id
 * for a route of several parameters holds all of them, joined by dots.
 */
export async function seen({ item }: Subject, id: string, view: View): Promise<unknown> {
  if (!covers(item.allow, view.caller)) return undefined;
  const names = routeParameters(item.route);
  const ids = names.length === 1 ? [id] : id.split('.');
  if (ids.length !== names.length) return undefined;
  return item.read(Object.fromEntries(names.map((name, at) => [name, ids[at]])) as never, view);
}
