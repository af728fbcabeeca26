import type { Column } from '#kernel';
import type { ReadFile } from './read-file';

/** A row ready to be written. */
export type Entry = Readonly<{
  json: string;
  cells: readonly Column[];
  valid: readonly Column[];
}>;

/** A row that is current, and where it stands. */
export type OpenRow = Readonly<{ key: number; json: string }>;

/** The current rows of one table, as the event being applied finds them. */
export interface OpenRows {
  get(id: string): OpenRow | undefined;
  /** In no particular order. `column` must be one of the table's. */
  where(column: string, value: Column): readonly (readonly [id: string, json: string])[];
  opened(id: string, row: Entry & OpenRow): void;
  closed(id: string): void;
}

const open = `to_ord = ${Number.MAX_SAFE_INTEGER}`;

/** Found by index: few events at a time. */
export class IndexedRows implements OpenRows {
  readonly #get: string;

  constructor(
    private readonly file: ReadFile,
    private readonly table: string,
  ) {
    this.#get = `SELECT from_key AS key, row AS json FROM ${table} WHERE id = ? AND ${open}`;
  }

  get(id: string): OpenRow | undefined {
    return this.file.get(this.#get, id) as OpenRow | undefined;
  }

  where(column: string, value: Column): readonly (readonly [string, string])[] {
    const sql = `SELECT id, row FROM ${this.table} WHERE "c ${column}" IS ? AND ${open}`;
    return this.file
      .all<{ id: string; row: string }>(sql, [value])
      .map(({ id, row }) => [id, row] as const);
  }

  opened(): void {
    // the table itself is what is read
  }

  closed(): void {
    // the table itself is what is read
  }
}

type Loaded = OpenRow & Pick<Entry, 'cells'>;

/** Kept in memory: for loading in bulk into a table that has no indexes yet. */
export class LoadedRows implements OpenRows {
  readonly #rows = new Map<string, Loaded>();
  /** Per column that was asked for: value to ids. */
  readonly #found = new Map<number, Map<Column, Set<string>>>();

  constructor(private readonly columns: readonly string[]) {}

  static from(file: ReadFile, table: string, columns: readonly string[]): LoadedRows {
    const loaded = new LoadedRows(columns);
    const cells = columns.map((name, at) => `, "c ${name}" AS c${at}`).join('');
    type Stored = OpenRow & Readonly<{ id: string } & Record<`c${number}`, Column>>;
    for (const row of file.all<Stored>(
      `SELECT id, from_key AS key, row AS json${cells} FROM ${table} WHERE ${open}`,
      [],
    )) {
      const { id, key, json } = row;
      loaded.#rows.set(id, { key, json, cells: columns.map((_, at) => row[`c${at}`] ?? null) });
    }
    return loaded;
  }

  get(id: string): OpenRow | undefined {
    return this.#rows.get(id);
  }

  where(column: string, value: Column): readonly (readonly [string, string])[] {
    const ids = this.#index(this.columns.indexOf(column)).get(value) ?? [];
    return [...ids].map((id) => [id, this.#rows.get(id)?.json ?? ''] as const);
  }

  opened(id: string, { key, json, cells }: Entry & OpenRow): void {
    this.#rows.set(id, { key, json, cells });
    for (const [at, found] of this.#found) add(found, cells[at] ?? null, id);
  }

  closed(id: string): void {
    const row = this.#rows.get(id);
    this.#rows.delete(id);
    for (const [at, found] of this.#found) {
      const value = row?.cells[at] ?? null;
      const ids = found.get(value);
      ids?.delete(id);
      if (ids?.size === 0) found.delete(value);
    }
  }

  #index(at: number): Map<Column, Set<string>> {
    const known = this.#found.get(at);
    if (known) return known;
    const found = new Map<Column, Set<string>>();
    for (const [id, { cells }] of this.#rows) add(found, cells[at] ?? null, id);
    this.#found.set(at, found);
    return found;
  }
}

function add(found: Map<Column, Set<string>>, value: Column, id: string): void {
  const ids = found.get(value);
  if (ids) ids.add(id);
  else found.set(value, new Set([id]));
}
