import {
  parseStored,
  type CallOptions,
  type Direction,
  type Filter,
  type Page,
  type Position,
  type Recorded,
} from '#kernel';
import { setImmediate } from 'node:timers/promises';

/** Events per page. */
export const PAGE = 1000;

/** At most `limit` events behind `last`, or the first ones; empty when nothing is there (yet). */
export type PageBehind = (last: Recorded | undefined, limit: number) => Page;

/** The same, of a store that is asked and answers later. */
export type PageBehindLater = (last: Recorded | undefined, limit: number) => Promise<Page>;

export type ReadOptions = Readonly<{ limit?: number; filter?: Filter }> & CallOptions;

export type StreamOptions = Readonly<{ direction?: Direction; limit?: number }> & CallOptions;

/** A counted position, padded: its text sorts as its number. */
export const positionOf = (count: number): Position =>
  count.toString().padStart(19, '0') as Position;

export const countOf = (position: Position | undefined): number | undefined =>
  position === undefined ? undefined : Number(position);

/** @throws SyntaxError when the bytes are no event */
export function recorded(position: number, bytes: string): Recorded {
  const { id, type, version, data, metadata, stream, revision } = parseStored(bytes);
  return { id, type, version, data, metadata, stream, revision, position: positionOf(position) };
}

/** Lets the event loop turn between two pages: a long read starves nobody. */
export async function* pages(
  behind: PageBehind | PageBehindLater,
  { limit = Infinity, filter, signal }: ReadOptions = {},
): AsyncGenerator<Page> {
  let left = limit;
  let last: Recorded | undefined;
  while (left > 0) {
    signal?.throwIfAborted();
    const size = filter ? PAGE : Math.min(left, PAGE);
    const page = await behind(last, size);
    const wanted = matching(page, filter).slice(0, left);
    if (wanted.length > 0) yield wanted;
    if (page.length < size) return;
    left -= wanted.length;
    last = page.at(-1);
    await setImmediate();
  }
}

export const matching = (page: Page, filter: Filter | undefined): Page =>
  filter
    ? page.filter(({ stream }) => filter.streamPrefixes.some((prefix) => stream.startsWith(prefix)))
    : page;
