import { failureOf, openDisposable, type Database, type Statement } from '#platform/sqlite';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Counts the layouts of the tables below; another one is rebuilt. */
const FORMAT = 3;

const SCHEMA = `
CREATE TABLE log (id TEXT NOT NULL);
CREATE TABLE ordinals (ordinal INTEGER PRIMARY KEY, position TEXT NOT NULL, log_time INTEGER NOT NULL);
CREATE TABLE models (name TEXT PRIMARY KEY, shape TEXT NOT NULL, ordinal INTEGER NOT NULL, built INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE reactions (name TEXT PRIMARY KEY, position TEXT NOT NULL) WITHOUT ROWID;
PRAGMA user_version = ${FORMAT};`;

const MOST_STATEMENTS = 500;

export type Value = string | number | null | Uint8Array;

/** The file may vanish, be damaged or belong to another log: then it begins anew. */
export class ReadFile {
  #db: Database | undefined;
  #inode = 0n;
  readonly #statements = new Map<string, Statement>();

  constructor(
    readonly path: string,
    private readonly logId: string,
  ) {
    this.open();
  }

  /** Whether the open file is still the one that others see under its name. */
  get inPlace(): boolean {
    return inode(this.path) === this.#inode;
  }

  /** Not so when it could not be opened again. */
  get isOpen(): boolean {
    return this.#db !== undefined;
  }

  open(): void {
    this.close();
    try {
      this.#openAsIs();
    } catch (error) {
      if (!isDamaged(error)) throw error;
      this.replace();
    }
  }

  /** Begins with an empty file. */
  replace(): void {
    this.close();
    remove(this.path);
    this.#openAsIs();
  }

  close(): void {
    this.#statements.clear();
    if (this.#db?.isOpen) this.#db.close();
    this.#db = undefined;
  }

  exec(sql: string): void {
    this.#open.exec(sql);
  }

  run(sql: string, ...values: Value[]): void {
    this.#statement(sql).run(...values);
  }

  /** The first row, if any. */
  get(sql: string, ...values: Value[]): unknown {
    return this.#statement(sql).get(...values);
  }

  all<Row>(sql: string, values: readonly Value[]): Row[] {
    return this.#statement(sql).all(...values) as Row[];
  }

  /** All that `work` writes, or nothing. */
  transaction(work: () => void): void {
    const db = this.#open;
    db.exec('BEGIN IMMEDIATE');
    try {
      work();
      db.exec('COMMIT');
    } catch (error) {
      if (db.isOpen && db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }

  #openAsIs(): void {
    if (!statSync(this.path, { throwIfNoEntry: false })?.size) remove(this.path);
    mkdirSync(dirname(this.path), { recursive: true });
    this.#db = openDisposable(this.path);
    try {
      this.#check();
    } catch (error) {
      this.close();
      throw error;
    }
    this.#inode = inode(this.path) ?? 0n;
  }

  #check(): void {
    const { user_version: format } = this.get('PRAGMA user_version') as { user_version: number };
    if (format === 0) {
      this.transaction(() => {
        this.exec(SCHEMA);
        this.run('INSERT INTO log VALUES (?)', this.logId);
      });
    } else if (format !== FORMAT || this.#log !== this.logId)
      throw new Unusable('It is of another log or layout.');
  }

  get #log(): string | undefined {
    return (this.get('SELECT id FROM log') as { id: string } | undefined)?.id;
  }

  get #open(): Database {
    if (!this.#db) throw new Error(`${this.path} is closed.`);
    return this.#db;
  }

  #statement(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    if (this.#statements.size >= MOST_STATEMENTS) this.#statements.clear();
    const statement = this.#open.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

/** What the file says cannot stand in a file of this log. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}

const CONSTRAINT = 19;

/** Whether only a new file helps. A constraint that fails is damage, too. */
export const isDamaged = (error: unknown): boolean =>
  error instanceof Unusable ||
  failureOf(error).outage === 'corrupt' ||
  (sqliteError(error)?.errcode ?? 0) % 256 === CONSTRAINT ||
  DAMAGE.test(sqliteError(error)?.message ?? '');

/** The binding leaves the code out where a statement fails between two rows. */
const DAMAGE = /malformed|not a database/;

/** Whether the file failed, and not what was asked of it. */
export const isStoreError = (error: unknown): boolean =>
  error instanceof Unusable || sqliteError(error) !== undefined;

/** @throws Unusable when what is stored is no JSON */
export function parsedRow(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Unusable('A stored row is no JSON.');
  }
}

type SqliteError = Readonly<{ code: string; message: string; errcode?: number }>;

const sqliteError = (error: unknown): SqliteError | undefined =>
  (error as { code?: unknown } | null | undefined)?.code === 'ERR_SQLITE_ERROR'
    ? (error as SqliteError)
    : undefined;

const inode = (path: string): bigint | undefined =>
  statSync(path, { bigint: true, throwIfNoEntry: false })?.ino;

function remove(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
}
