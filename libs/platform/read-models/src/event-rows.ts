import { InvalidRead, type Column, type Rows } from '#kernel';
import { PER_EVENT, type Entry, type Known } from './open-rows';
import { parsedRow } from './read-file';
import type { TemporalTable } from './temporal-table';

/**
 * What one event does to one model, gathered before it is written: an event whose projection throws
 * leaves nothing behind, and a row has at most one version per event.
 */
export class EventRows<Row extends object> implements Rows<Row> {
  readonly changes = new Map<string, Entry | undefined>();
  /** Rows that were looked up. */
  readonly found = new Map<string, Known>();

  constructor(private readonly table: TemporalTable) {}

  /** Before each event. */
  begin(): this {
    this.changes.clear();
    this.found.clear();
    return this;
  }

  readonly get = (id: string): Row | undefined => {
    const json = this.changes.has(id) ? this.changes.get(id)?.json : this.#look(id)?.open?.json;
    return json === undefined ? undefined : (parsedRow(json) as Row);
  };

  readonly put = (id: string, row: Row): void => {
    if (id === '') throw new TypeError('A row needs an id.');
    this.#change(id, this.table.entry(row));
  };

  readonly remove = (id: string): void => this.#change(id, undefined);

  /** In the order of the ids, so that bulk and live agree. */
  readonly where = (column: string, value: Column): readonly (readonly [string, Row])[] => {
    const at = this.table.columns.indexOf(column);
    if (at < 0) throw new InvalidRead('where', column, this.table.columns.join(', '));
    const found = new Map(this.table.open.where(at, value));
    for (const [id, entry] of this.changes)
      if (entry?.cells[at] === value) found.set(id, entry.json);
      else found.delete(id);
    return [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, json]) => [id, parsedRow(json) as Row] as const);
  };

  #look(id: string): Known | undefined {
    const known = this.found.get(id) ?? this.table.open.get(id);
    if (known) this.found.set(id, known);
    return known;
  }

  #change(id: string, entry: Entry | undefined): void {
    this.changes.set(id, entry);
    if (this.changes.size > PER_EVENT)
      throw new RangeError(`One event changes at most ${PER_EVENT} rows.`);
  }
}
