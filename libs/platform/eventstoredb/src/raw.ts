import type { Position, Revision, StreamName } from '#kernel';

/** An event as the store takes it. */
export type RawEvent = Readonly<{ id: string; type: string; data: object; metadata: object }>;

/** An event as the store gives it, of whatever program. */
export type RawRecorded = Readonly<{
  id: string;
  type: string;
  stream: StreamName;
  revision: Revision;
  position: Position;
  data: unknown;
  metadata: unknown;
}>;

/** Some events, and whether there is nothing behind them. */
export type RawPage = Readonly<{ events: readonly RawRecorded[]; end: boolean }>;

/** What a subscription says beside its events. */
export type Mark =
  | Readonly<{ kind: 'caught-up' }>
  | Readonly<{ kind: 'fell-behind' }>
  | Readonly<{ kind: 'checkpoint'; position: Position }>;

export type Received = Mark | Readonly<{ kind: 'event'; event: RawRecorded }>;

/** Of two places the one that comes after. */
export const later = (a: Position | undefined, b: Position | undefined): Position | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;
