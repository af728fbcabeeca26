import {
  InvalidRead,
  ReadModelUnavailable,
  Reads,
  type AnyReadModel,
  type AsOf,
  type Instant,
  type Moment,
  type PageRequest,
  type Position,
  type ReadModel,
  type ReadModelStatus,
  type RowPage,
  type Where,
} from '#kernel';
import { Feed } from './feed';
import {
  allQuery,
  fewQuery,
  pageQueries,
  rowQuery,
  type Found,
  type Query,
  type Seen,
  type Way,
} from './query';
import { isDamaged, parsedRow } from './read-file';
import { Remembered } from './remembered';
import { checked, cursor, dayOf, whereOf, type Request } from './request';
import { Shelf, type Slot } from './shelf';

/** Unit: milliseconds. */
const PATIENCE = 10_000;

type Identified<Row> = Readonly<{ id: string; row: Row }>;

/** The read models of one tenant in one SQLite file of this node: disposable, temporal. */
export class SqliteReads extends Reads {
  /** For the reader of the log. */
  readonly feed: Feed;
  readonly #shelf: Shelf;
  readonly #remembered = new Remembered();

  constructor({
    file,
    logId,
    models,
  }: {
    file: string;
    logId: string;
    models: readonly AnyReadModel[];
  }) {
    super();
    this.#shelf = new Shelf(file, logId, models);
    this.feed = new Feed(this.#shelf);
  }

  override get<Row extends object>(
    model: ReadModel<Row>,
    id: string,
    moment: Moment = {},
  ): Row | undefined {
    return this.#answer(model.name, `get ${id}`, moment, (slot) => {
      const { sql, values } = rowQuery(slot.table, this.#seen(slot, moment), id);
      const found = this.#shelf.file.get(sql, ...values) as { row: string } | undefined;
      return found && (parsedRow(found.row) as Row);
    });
  }

  override page<Row extends object>(
    model: ReadModel<Row>,
    request: PageRequest = {},
    moment: Moment = {},
  ): RowPage<Row> {
    return this.#reading(model.name, (slot) => {
      const seen = this.#seen(slot, moment);
      const wanted = checked(slot.table, request);
      const queries = pageQueries(slot.table, wanted, seen, this.#way(slot, wanted, seen));
      const found = this.#find(queries, wanted.limit + 1);
      const shown = found.slice(0, wanted.limit);
      const last = shown.at(-1);
      const next = last && found.length > shown.length ? cursor(wanted.order, last) : undefined;
      return {
        rows: shown.map((one) => identified<Row>(one)),
        ...(next === undefined ? {} : { next }),
        position:
          seen.ordinal === undefined ? slot.position : this.#shelf.ordinals.position(seen.ordinal),
      };
    });
  }

  override all<Row extends object>(
    model: ReadModel<Row>,
    where: Where = {},
    moment: Moment = {},
  ): readonly Identified<Row>[] {
    return this.#answer(model.name, `all ${JSON.stringify(where)}`, moment, (slot) => {
      const query = allQuery(slot.table, whereOf(slot.table, where), this.#seen(slot, moment));
      return this.#find([query], Infinity).map((one) => identified<Row>(one));
    });
  }

  override search<Row extends object>(
    model: ReadModel<Row>,
    words: string,
    limit: number,
  ): readonly Identified<Row>[] {
    const found = this.#reading(model.name, (slot) => {
      if (!slot.words) throw new InvalidRead('model', model.name, 'a model that is searched');
      return slot.words.find(words, limit);
    });
    return found.flatMap((id) => {
      const row = this.get(model, id);
      return row ? [{ id, row }] : [];
    });
  }

  override async reached(
    position: Position | undefined,
    models?: readonly AnyReadModel[],
    timeout = PATIENCE,
  ): Promise<void> {
    if (position === undefined) return;
    const names = models?.map(({ name }) => name) ?? [...this.#shelf.slots.keys()];
    this.#shelf.check();
    await this.#shelf.waiting.until(
      () => names.every((name) => hasReached(this.#running(name), position)),
      () => {
        const late = names.find((name) => !hasReached(this.#shelf.slot(name), position)) ?? '';
        return new ReadModelUnavailable(
          late,
          `it has not reached ${position} within ${timeout} ms`,
        );
      },
      timeout,
    );
  }

  override positionAt(instant: Instant): Position | undefined {
    this.#shelf.check();
    return this.#shelf.ordinals.position(this.#ordinal({ instant }));
  }

  override status(): readonly ReadModelStatus[] {
    return [...this.#shelf.slots.values()].map(({ table, state, position, ordinal, error }) => ({
      name: table.model.name,
      version: table.model.version,
      state: state === 'building' ? 'catching-up' : state,
      events: ordinal,
      ...(position === undefined ? {} : { position }),
      ...(error === undefined ? {} : { error }),
    }));
  }

  override async rebuild(name: string): Promise<void> {
    const known = [...this.#shelf.slots.keys()];
    if (!known.includes(name)) throw new InvalidRead('model', name, known.join(', '));
    this.#shelf.check();
    this.#shelf.forget(this.#shelf.slot(name));
    await this.#shelf.waiting.until(
      () => this.#running(name).state === 'live',
      () => new ReadModelUnavailable(name, 'this process ends'),
    );
  }

  close(): void {
    this.#shelf.close();
  }

  #answer<T>(name: string, question: string, { asOf, on }: Moment, read: (slot: Slot) => T): T {
    return this.#reading(name, (slot) =>
      asOf === undefined && on === undefined
        ? this.#remembered.of(slot.table, question, () => read(slot))
        : read(slot),
    );
  }

  /** What is damaged begins anew; whoever met the damage is told to come again. */
  #reading<T>(name: string, work: (slot: Slot) => T): T {
    try {
      return work(this.#shelf.ready(name));
    } catch (error) {
      if (!isDamaged(error)) throw error;
      this.#shelf.renew();
      throw new ReadModelUnavailable(name, 'its file was damaged, it is being built again');
    }
  }

  #way(slot: Slot, wanted: Request, seen: Seen): Way {
    const query = fewQuery(slot.table, wanted, seen);
    if (!query) return 'direct';
    const { few } = this.#shelf.file.get(query.sql, ...query.values) as { few: number };
    return few ? 'gather' : 'walk';
  }

  /** As many queries as it takes to find so many. */
  #find(queries: readonly Query[], enough: number): Found[] {
    const found: Found[] = [];
    for (const { sql, values } of queries)
      if (found.length < enough) found.push(...this.#shelf.file.all<Found>(sql, values));
    return found;
  }

  #seen(slot: Slot, { asOf, on }: Moment): Seen {
    const day = on === undefined ? {} : { on: dayOf(slot.table, on) };
    if (!asOf) return day;
    const ordinal = this.#ordinal(asOf);
    if (ordinal > slot.ordinal)
      throw new ReadModelUnavailable(slot.table.model.name, 'it has not read that far');
    return { ordinal, ...day };
  }

  #ordinal(asOf: AsOf): number {
    const { ordinals } = this.#shelf;
    if ('instant' in asOf) {
      if (Number.isNaN(Date.parse(asOf.instant)))
        throw new InvalidRead('asOf', asOf.instant, 'an instant, 2026-03-01T09:30:00.000Z');
      return ordinals.at(asOf.instant);
    }
    const ordinal = ordinals.of(asOf.position);
    if (ordinal === undefined)
      throw new InvalidRead('asOf', asOf.position, 'a position of this log, not beyond its head');
    return ordinal;
  }

  /** @throws ReadModelUnavailable when it is stopped */
  #running(name: string): Slot {
    const slot = this.#shelf.slot(name);
    if (slot.state === 'stopped')
      throw new ReadModelUnavailable(name, slot.error ?? 'it is stopped');
    return slot;
  }
}

const hasReached = ({ state, position: at }: Slot, position: Position): boolean =>
  state !== 'building' && at !== undefined && at >= position;

const identified = <Row>({ id, row }: Found): Identified<Row> => ({
  id,
  row: parsedRow(row) as Row,
});
