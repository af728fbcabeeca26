import type { AnyReadModel, Column, ReadModel } from '#kernel';
import {
  COLUMNS,
  IndexedRows,
  LoadedRows,
  PER_EVENT,
  spellOf,
  type Changes,
  type Entry,
  type Known,
  type OpenRow,
  type OpenRows,
} from './open-rows';
import type { ReadFile } from './read-file';

/** `to_ord` of what is still current. */
export const OPEN = Number.MAX_SAFE_INTEGER;

/** `valid_to` of what has no end; later than every date. */
const FOREVER = '~';

/** How rows are named and, where no column is asked for, ordered. */
const RESERVED: readonly string[] = ['id', 'entered'];

const NAME = /^[A-Za-z][\w-]*$/;

/**
 * All versions of the rows of one model. A version is current from the event that wrote it
 * (`from_key` = ordinal · 2^16 + n) until the event that closed it (`to_ord`). A row has the number
 * of its first version: numbers rise as rows enter, so what is new stands together in every index.
 *
 * What can be searched stands beside the rows, in spells: the time in which a column of a row had
 * one value (`spell` = `from_key` of the version that began it · 2^6 + column). Most events change
 * few columns, so few spells; an index over the versions would have to be written for all of them.
 */
export class TemporalTable {
  readonly columns: readonly string[];
  readonly rows: string;
  readonly spells: string;
  readonly ids: string;
  readonly model: ReadModel;
  readonly #closing: string;
  readonly #inserting: string;
  #open: OpenRows;
  #changes = 0;

  constructor(
    private readonly file: ReadFile,
    model: AnyReadModel,
  ) {
    this.model = model as ReadModel;
    this.columns = Object.keys(model.columns ?? {}).sort();
    for (const name of [model.name, ...this.columns])
      if (!NAME.test(name) || RESERVED.includes(name))
        throw new TypeError(`A model cannot have ${name}.`);
    if (this.columns.length > COLUMNS)
      throw new TypeError(`${model.name} has more than ${COLUMNS} columns.`);
    this.rows = `"rows ${model.name}"`;
    this.spells = `"spells ${model.name}"`;
    this.ids = `"ids ${model.name}"`;
    const width = 5 + this.columns.length + (model.dated ? 2 : 0);
    this.#closing = `UPDATE ${this.rows} SET to_ord = ? WHERE from_key = ?`;
    this.#inserting = `INSERT INTO ${this.rows} VALUES (${Array(width).fill('?').join()})`;
    this.#open = new IndexedRows(file, this);
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

  /** Another number whenever a row may have changed. */
  get changes(): number {
    return this.#changes;
  }

  index(name: IndexName): string {
    return `"${this.model.name} ${name}"`;
  }

  /** Empty and without indexes, to be filled in bulk. */
  create(): void {
    drop(this.file, this.model.name);
    const searched = this.columns.map((name) => `"c ${name}", `).join('');
    const valid = this.model.dated ? 'valid_from TEXT NOT NULL, valid_to TEXT NOT NULL, ' : '';
    this.file.exec(
      `CREATE TABLE ${this.rows} (from_key INTEGER PRIMARY KEY, to_ord INTEGER NOT NULL, ` +
        `num INTEGER NOT NULL, id TEXT NOT NULL, ${searched}${valid}row TEXT NOT NULL);` +
        `CREATE TABLE ${this.spells} (spell INTEGER PRIMARY KEY, to_ord INTEGER NOT NULL, ` +
        'col INTEGER NOT NULL, value, num INTEGER NOT NULL, fork INTEGER);' +
        `CREATE TABLE ${this.ids} (num INTEGER PRIMARY KEY, id TEXT NOT NULL)`,
    );
    this.load();
  }

  /** While a table is filled in bulk, its open rows are in memory: closing one needs no index. */
  load(): void {
    this.#open = new LoadedRows(this.file, this);
  }

  /** To be run one after the other when the bulk is in; then {@link settle}. */
  get indexes(): readonly string[] {
    const { rows, spells, ids } = this;
    const [now, over] = [`WHERE to_ord = ${OPEN}`, `WHERE to_ord < ${OPEN}`];
    const index = (name: IndexName, on: string) =>
      `INDEX IF NOT EXISTS ${this.index(name)} ON ${on}`;
    return [
      `CREATE UNIQUE ${index('id', `${ids} (id)`)}`,
      `CREATE ${index('versions', `${rows} (num, from_key)`)}`,
      `CREATE UNIQUE ${index('present', `${rows} (num) ${now}`)}`,
      `CREATE ${index('now', `${spells} (col, value, num) ${now}`)}`,
      `CREATE ${index('before', `${spells} (col, value, fork, to_ord, num) ${over}`)}`,
      `CREATE ${index('behind', `${spells} (col, value, fork, spell, num) ${over}`)}`,
      `CREATE ${index('order', `${spells} (col, value, num, to_ord) ${over}`)}`,
    ];
  }

  settle(): void {
    this.#open = new IndexedRows(this.file, this);
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
  write(ordinal: number, { changes, found }: Changes): void {
    if (changes.size > 0) this.#changes += 1;
    let key = ordinal * PER_EVENT;
    for (const [id, entry] of changes) {
      const known = found.get(id) ?? this.#open.get(id);
      if (known?.open?.json === entry?.json) continue;
      if (known?.open) this.#close(known.num, known.open, entry, ordinal);
      if (entry) this.#insert(id, { key: key++, ...entry }, known);
      else this.#open.closed(id);
    }
  }

  #close(num: number, open: OpenRow, next: Entry | undefined, ordinal: number): void {
    this.file.run(this.#closing, ordinal, open.key);
    for (const [at, value] of open.cells.entries())
      if (next?.cells[at] !== value) this.#open.end(num, at, value, ordinal);
  }

  #insert(id: string, row: OpenRow & Entry, known: Known | undefined): void {
    const { key, cells, valid, json } = row;
    const { num, open } = known ?? { num: key };
    if (!known) this.file.run(`INSERT INTO ${this.ids} VALUES (?, ?)`, num, id);
    this.file.run(this.#inserting, key, OPEN, num, id, ...cells, ...valid, json);
    this.#open.opened(id, num, row);
    const spells = cells.flatMap((value, at) =>
      open?.cells[at] === value ? [] : [spellOf(key, at), OPEN, at, value, num, null],
    );
    if (spells.length === 0) return;
    const places = Array(spells.length / 6).fill('(?,?,?,?,?,?)');
    this.file.run(`INSERT INTO ${this.spells} VALUES ${places.join()}`, ...spells);
  }
}

export function drop(file: ReadFile, model: string): void {
  for (const table of ['rows', 'spells', 'ids'])
    file.exec(`DROP TABLE IF EXISTS "${table} ${model}"`);
}

export type IndexName =
  /** The numbers of rows. */
  | 'id'
  /** The versions of a row. */
  | 'versions'
  /** Rows that are current. */
  | 'present'
  /** What has a value. */
  | 'now'
  /** What had a value, by forks before what is looked for, and behind it. */
  | 'before'
  | 'behind'
  /** What had a value, as the rows entered. */
  | 'order';

function column(name: string, value: unknown): Column {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`Column ${name} must be a string, a finite number or null.`);
}
