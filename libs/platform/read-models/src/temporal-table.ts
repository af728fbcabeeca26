import type { AnyReadModel, Column, ReadModel } from '#kernel';
import { IndexedRows, LoadedRows, type Entry, type OpenRows } from './open-rows';
import type { ReadFile } from './read-file';

/** `to_ord` of a row that is still current. */
export const OPEN = Number.MAX_SAFE_INTEGER;

/** Rows that one event may write into one model. */
export const PER_EVENT = 2 ** 16;

/** `valid_to` of what has no end; later than every date. */
const FOREVER = '~';

const NAME = /^[A-Za-z][\w-]*$/;

/**
 * All versions of the rows of one model. A version is current from the event that wrote it
 * (`from_key` = ordinal · 2^16 + n) until the event that closed it (`to_ord`).
 */
export class TemporalTable {
  readonly columns: readonly string[];
  readonly quoted: string;
  readonly model: ReadModel;
  readonly #closing: string;
  readonly #inserting: string;
  #open: OpenRows;

  constructor(
    private readonly file: ReadFile,
    model: AnyReadModel,
  ) {
    this.model = model as ReadModel;
    this.columns = Object.keys(model.columns ?? {}).sort();
    for (const name of [model.name, ...this.columns])
      if (!NAME.test(name) || name === 'id') throw new TypeError(`A model cannot have ${name}.`);
    this.quoted = `"rows ${model.name}"`;
    const width = 4 + this.columns.length + (model.dated ? 2 : 0);
    this.#closing = `UPDATE ${this.quoted} SET to_ord = ? WHERE from_key = ?`;
    this.#inserting = `INSERT INTO ${this.quoted} VALUES (${Array(width).fill('?').join()})`;
    this.#open = new IndexedRows(file, this.quoted);
  }

  /** What a stored table must agree with; else it is built again. */
  get shape(): string {
    const { version, categories, dated, searched } = this.model;
    const read = [...categories].sort();
    return JSON.stringify({
      version,
      categories: read,
      columns: this.columns,
      dated: !!dated,
      searched: !!searched,
    });
  }

  get open(): OpenRows {
    return this.#open;
  }

  /** Empty and without indexes, to be filled in bulk. */
  create(): void {
    this.file.exec(`DROP TABLE IF EXISTS ${this.quoted}`);
    const searched = this.columns.map((name) => `"c ${name}", `).join('');
    const valid = this.model.dated ? 'valid_from TEXT NOT NULL, valid_to TEXT NOT NULL, ' : '';
    this.file.exec(
      `CREATE TABLE ${this.quoted} (from_key INTEGER PRIMARY KEY, to_ord INTEGER NOT NULL, ` +
        `id TEXT NOT NULL, ${searched}${valid}row TEXT NOT NULL)`,
    );
    this.load();
  }

  /** While a table is filled in bulk, its open rows are in memory: closing one needs no index. */
  load(): void {
    this.#open = LoadedRows.from(this.file, this.quoted, this.columns);
  }

  /** To be run one after the other when the bulk is in; then {@link settle}. */
  get indexes(): readonly string[] {
    const on = `ON ${this.quoted}`;
    const name = (index: string) => `"${this.model.name} ${index}"`;
    const present = `WHERE to_ord = ${OPEN}`;
    return [
      `CREATE INDEX IF NOT EXISTS ${name('id')} ${on} (id, from_key)`,
      `CREATE UNIQUE INDEX IF NOT EXISTS ${name('present')} ${on} (id) ${present}`,
      ...this.columns.flatMap((column) => [
        `CREATE INDEX IF NOT EXISTS ${name(`past ${column}`)} ${on} ("c ${column}", to_ord, from_key)`,
        `CREATE INDEX IF NOT EXISTS ${name(`order ${column}`)} ${on} ("c ${column}", id, from_key)`,
        `CREATE INDEX IF NOT EXISTS ${name(`present ${column}`)} ${on} ("c ${column}", id) ${present}`,
      ]),
    ];
  }

  settle(): void {
    this.#open = new IndexedRows(this.file, this.quoted);
  }

  /** @throws TypeError when the row cannot be stored */
  entry(row: object): Entry {
    const { columns, dated } = this.model;
    const cells = this.columns.map((name) => column(name, columns?.[name]?.(row)));
    const valid = dated?.(row);
    return {
      json: JSON.stringify(row),
      cells,
      valid: valid ? [column('from', valid.from), valid.to ?? FOREVER] : [],
    };
  }

  /** Closes what an event replaced or removed and opens what it put. */
  write(ordinal: number, changes: ReadonlyMap<string, Entry | undefined>): void {
    let key = ordinal * PER_EVENT;
    for (const [id, entry] of changes) {
      const open = this.#open.get(id);
      if (open && open.json === entry?.json) continue;
      if (open) this.#close(id, open.key, ordinal);
      if (entry) this.#insert(id, entry, key++);
    }
  }

  #close(id: string, key: number, ordinal: number): void {
    this.file.run(this.#closing, ordinal, key);
    this.#open.closed(id);
  }

  #insert(id: string, entry: Entry, key: number): void {
    const { cells, valid, json } = entry;
    this.file.run(this.#inserting, key, OPEN, id, ...cells, ...valid, json);
    this.#open.opened(id, { key, ...entry });
  }
}

function column(name: string, value: unknown): Column {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`Column ${name} must be a string, a finite number or null.`);
}
