import type { Position, Recorded } from './event-store';
import type { Instant, LocalDate } from './time';

export type Column = string | number | null;

/** When a dated fact is true; `to` is the first day on which it no longer is. */
export type Validity = Readonly<{ from: LocalDate; to?: LocalDate }>;

/** The rows a projection may touch while one event is applied. Nothing is overwritten: rows are closed. */
export type Rows<Row extends object> = Readonly<{
  get: (id: string) => Row | undefined;
  put: (id: string, row: Row) => void;
  remove: (id: string) => void;
  /** Open rows whose column equals `value`. Only columns of the model. */
  where: (column: string, value: Column) => readonly (readonly [id: string, row: Row])[];
}>;

/** A table computed from the log: disposable, temporal, rebuilt when `version` changes. */
export type ReadModel<Row extends object = object> = Readonly<{
  name: string;
  version: number;
  /** Categories whose events it reads; none means all. */
  categories: readonly string[];
  /** What can be searched and sorted by, beside the id. */
  columns?: Readonly<Record<string, (row: Row) => Column>>;
  /** Makes `on` available: from when to when the row is true in the world. */
  dated?: (row: Row) => Validity;
  /** What a current row is found by. Never the name of a person: that stays sealed. */
  searched?: (row: Row) => Searched;
  /** @throws anything: the projection then stops at this event, visibly, and no other does */
  project: (event: Recorded, rows: Rows<Row>) => void;
}>;

/** Words of the title count for more. */
export type Searched = Readonly<{ title: string; more?: readonly string[] }>;

/** Any read model, where the shape of its rows does not matter. */
export type AnyReadModel = Readonly<{
  name: string;
  version: number;
  categories: readonly string[];
  columns?: Readonly<Record<string, (row: never) => Column>>;
  dated?: (row: never) => Validity;
  searched?: (row: never) => Searched;
  project: (event: Recorded, rows: never) => void;
}>;

/** A recorded instant or a position; both mean the state after the last event not later. */
export type AsOf = Readonly<{ position: Position } | { instant: Instant }>;

export type Where = Readonly<Record<string, Column | readonly Column[]>>;

export type PageRequest = Readonly<{
  where?: Where;
  /** A column, or `id`; ties are broken by the id. `-` before it: descending. */
  orderBy?: string;
  /** The `next` of the page before. */
  after?: string;
  /** At most 500; 50 when absent. */
  limit?: number;
}>;

export type RowPage<Row> = Readonly<{
  rows: readonly Readonly<{ id: string; row: Row }>[];
  next?: string;
  /** The position the page shows. */
  position: Position | undefined;
}>;

/** What a reader asks for: how things stood in the log, and how they were true in the world. */
export type Moment = Readonly<{ asOf?: AsOf; on?: LocalDate }>;

/** The read models of one tenant on this node. */
export abstract class Reads {
  /** @throws ReadModelUnavailable when the model is stopped or being rebuilt */
  abstract get<Row extends object>(
    model: ReadModel<Row>,
    id: string,
    moment?: Moment,
  ): Row | undefined;

  /** @throws ReadModelUnavailable, InvalidRead */
  abstract page<Row extends object>(
    model: ReadModel<Row>,
    request?: PageRequest,
    moment?: Moment,
  ): RowPage<Row>;

  /** Every row that matches, page by page: for reports, not for pages. */
  abstract all<Row extends object>(
    model: ReadModel<Row>,
    where?: Where,
    moment?: Moment,
  ): readonly Readonly<{ id: string; row: Row }>[];

  /**
   * Current rows with all these words, or words that begin so; the best first. At most `limit`.
   * @throws ReadModelUnavailable, InvalidRead when the model is not searched
   */
  abstract search<Row extends object>(
    model: ReadModel<Row>,
    words: string,
    limit: number,
  ): readonly Readonly<{ id: string; row: Row }>[];

  /**
   * Resolves when every model named (or all) has seen `position`.
   * @throws ReadModelUnavailable when one of them is stopped, or after `timeout` milliseconds
   */
  abstract reached(
    position: Position | undefined,
    models?: readonly AnyReadModel[],
    timeout?: number,
  ): Promise<void>;

  /** The last position whose log time is not later than `instant`. */
  abstract positionAt(instant: Instant): Position | undefined;

  abstract status(): readonly ReadModelStatus[];

  /** Forgets the model's rows and builds them again from the first event. */
  abstract rebuild(name: string): Promise<void>;
}

export type ReadModelStatus = Readonly<{
  name: string;
  version: number;
  state: 'live' | 'catching-up' | 'stopped';
  position?: Position;
  /** How many events it has read, as this node counts them: for showing progress. */
  events?: number;
  /** Where and why it stopped. */
  error?: string;
}>;

/** The model is stopped at an event, or not yet built. HTTP 503. */
export class ReadModelUnavailable extends Error {
  override readonly name = 'ReadModelUnavailable';
  constructor(
    readonly model: string,
    readonly reason: string,
  ) {
    super(`The read model ${model} is not available: ${reason}`);
  }
}

/** A column, order, moment or cursor the model does not know. HTTP 400. */
export class InvalidRead extends Error {
  override readonly name = 'InvalidRead';
  constructor(
    readonly parameter: string,
    readonly value: string,
    readonly allowed: string,
  ) {
    super(`${parameter}=${value} is not possible: ${allowed}`);
  }
}
