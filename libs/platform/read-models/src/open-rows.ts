import type { Column } from '#kernel';
import { forkOf } from './forks';
import type { ReadFile } from './read-file';

/** A row ready to be written. */
export type Entry = Readonly<{
  json: string;
  cells: readonly Column[];
  valid: readonly Column[];
}>;

/** A row that is current, and where it stands. */
export type OpenRow = Readonly<{ key: number; json: string; cells: readonly Column[] }>;

/** A row that is or was there. */
export type Known = Readonly<{ num: number; open?: OpenRow }>;

/** The current rows of one table, as the event being applied finds them. Columns go by number. */
export interface OpenRows {
  get(id: string): Known | undefined;
  /** In no particular order. */
  where(column: number, value: Column): readonly (readonly [id: string, json: string])[];
  /** Ends the spell in which the column has had this value. */
  end(num: number, column: number, value: Column, ordinal: number): void;
  /** In the place of what was open. */
  opened(id: string, num: number, row: OpenRow): void;
  closed(id: string): void;
}

/** What one event does to a table, and the rows that it looked up. */
export type Changes = Readonly<{
  changes: ReadonlyMap<string, Entry | undefined>;
  found: ReadonlyMap<string, Known>;
}>;

/** Where the rows stand. */
type Place = Readonly<{
  rows: string;
  spells: string;
  ids: string;
  columns: readonly string[];
  index: (name: 'now') => string;
}>;

/** Rows that one event may write into one model. */
export const PER_EVENT = 2 ** 16;

/** Columns that one model may have; with the rows of an event this leaves room for 2^31 events. */
export const COLUMNS = 2 ** 6;

/** The key of the spell that a version begins for one of its columns. */
export const spellOf = (key: number, column: number): number => key * COLUMNS + column;

/** The ordinal of the event that began a spell. */
const begunAt = (spell: number): number => Math.floor(spell / (PER_EVENT * COLUMNS));

const ENDING = 'SET to_ord = ?, fork = ? WHERE spell = ?';

const open = `to_ord = ${Number.MAX_SAFE_INTEGER}`;

/** `key` is missing where the row was removed. */
type Stored = Readonly<
  { num: number; key: number | null; json: string } & Record<`c${number}`, Column>
>;

const columnsOf = ({ columns }: Place): string =>
  [
    'r.from_key AS key, r.row AS json',
    ...columns.map((name, at) => `r."c ${name}" AS c${at}`),
  ].join();

function knownOf({ columns }: Place, stored: Stored): Known {
  const { num, key, json } = stored;
  if (key === null) return { num };
  return { num, open: { key, json, cells: columns.map((_, at) => stored[`c${at}`] ?? null) } };
}

/** Found by index: few events at a time. */
export class IndexedRows implements OpenRows {
  readonly #get: string;
  readonly #where: string;
  readonly #spell: string;
  readonly #end: string;

  constructor(
    private readonly file: ReadFile,
    private readonly place: Place,
  ) {
    const { rows, spells, ids } = place;
    const now = place.index('now');
    this.#get =
      `SELECT i.num, ${columnsOf(place)} FROM ${ids} i LEFT JOIN ${rows} r ` +
      `ON r.num = i.num AND r.${open} WHERE i.id = ?`;
    this.#where =
      `SELECT r.id, r.row FROM ${spells} s INDEXED BY ${now} ` +
      `CROSS JOIN ${rows} r ON r.num = s.num AND r.${open} ` +
      `WHERE s.col = ? AND s.value IS ? AND s.${open}`;
    this.#spell =
      `SELECT spell FROM ${spells} INDEXED BY ${now} ` +
      `WHERE col = ? AND value IS ? AND num = ? AND ${open}`;
    this.#end = `UPDATE ${spells} ${ENDING}`;
  }

  get(id: string): Known | undefined {
    const stored = this.file.get(this.#get, id) as Stored | undefined;
    return stored && knownOf(this.place, stored);
  }

  where(column: number, value: Column): readonly (readonly [string, string])[] {
    return this.file
      .all<{ id: string; row: string }>(this.#where, [column, value])
      .map(({ id, row }) => [id, row] as const);
  }

  end(num: number, column: number, value: Column, ordinal: number): void {
    const { spell } = this.file.get(this.#spell, column, value, num) as { spell: number };
    this.file.run(this.#end, ordinal, forkOf(begunAt(spell), ordinal), spell);
  }

  opened(): void {
    // the table itself is what is read
  }

  closed(): void {
    // the table itself is what is read
  }
}

/** `spells`: those that its columns are in. */
type Loaded = OpenRow & Readonly<{ spells: readonly number[] }>;

/** Kept in memory: for loading in bulk into a table that has no indexes yet. */
export class LoadedRows implements OpenRows {
  readonly #numbers = new Map<string, number>();
  readonly #ids = new Map<number, string>();
  readonly #rows = new Map<number, Loaded>();
  /** Per column that was asked for: value to numbers. */
  readonly #found = new Map<number, Map<Column, Set<number>>>();
  readonly #end: string;

  /** Reads what is there already. */
  constructor(
    private readonly file: ReadFile,
    place: Place,
  ) {
    const { rows, spells, ids } = place;
    this.#end = `UPDATE ${spells} ${ENDING}`;
    const begun = new Map<number, number[]>();
    type Spell = Readonly<{ num: number; col: number; spell: number }>;
    const stored = this.file.all<Spell>(`SELECT num, col, spell FROM ${spells} WHERE ${open}`, []);
    for (const { num, col, spell } of stored) {
      const columns = begun.get(num) ?? [];
      columns[col] = spell;
      begun.set(num, columns);
    }
    const all = `SELECT num, id FROM ${ids}`;
    for (const { num, id } of this.file.all<{ num: number; id: string }>(all, [])) {
      this.#numbers.set(id, num);
      this.#ids.set(num, id);
    }
    const current = `SELECT r.num, ${columnsOf(place)} FROM ${rows} r WHERE r.${open}`;
    for (const row of this.file.all<Stored>(current, [])) {
      const known = knownOf(place, row);
      if (known.open) this.#rows.set(row.num, { ...known.open, spells: begun.get(row.num) ?? [] });
    }
  }

  get(id: string): Known | undefined {
    const num = this.#numbers.get(id);
    if (num === undefined) return undefined;
    const open = this.#rows.get(num);
    return { num, ...(open && { open }) };
  }

  where(column: number, value: Column): readonly (readonly [string, string])[] {
    const found = this.#index(column).get(value) ?? [];
    return [...found].map(
      (num) => [this.#ids.get(num) ?? '', this.#rows.get(num)?.json ?? ''] as const,
    );
  }

  end(num: number, column: number, value: Column, ordinal: number): void {
    const spell = this.#rows.get(num)?.spells[column] ?? 0;
    this.file.run(this.#end, ordinal, forkOf(begunAt(spell), ordinal), spell);
    const found = this.#found.get(column);
    const nums = found?.get(value);
    nums?.delete(num);
    if (nums?.size === 0) found?.delete(value);
  }

  opened(id: string, num: number, { key, json, cells }: OpenRow): void {
    const before = this.#rows.get(num);
    const spells = cells.map((value, at) => {
      const going = before?.cells[at] === value ? before.spells[at] : undefined;
      return going ?? spellOf(key, at);
    });
    this.#numbers.set(id, num);
    this.#ids.set(num, id);
    this.#rows.set(num, { key, json, cells, spells });
    for (const [at, found] of this.#found) add(found, cells[at] ?? null, num);
  }

  closed(id: string): void {
    this.#rows.delete(this.#numbers.get(id) ?? 0);
  }

  #index(at: number): Map<Column, Set<number>> {
    const known = this.#found.get(at);
    if (known) return known;
    const found = new Map<Column, Set<number>>();
    for (const [num, { cells }] of this.#rows) add(found, cells[at] ?? null, num);
    this.#found.set(at, found);
    return found;
  }
}

function add(found: Map<Column, Set<number>>, value: Column, num: number): void {
  const nums = found.get(value);
  if (nums) nums.add(num);
  else found.set(value, new Set([num]));
}
