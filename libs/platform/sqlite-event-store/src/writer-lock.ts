import { DatabaseSync, failureOf, type Database } from '#platform/sqlite';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { LogLocked } from './refusals';

/** Unit: milliseconds. A predecessor that is just ending may take as long. */
const PATIENCE = 1000;

/**
 * The right to write one log. It is an open transaction on a file of its own, which readers of the
 * log never touch; the operating system ends it with the process, also by SIGKILL.
 */
export class WriterLock {
  private constructor(private readonly db: Database) {}

  /** @throws LogLocked */
  static take(log: string): WriterLock {
    const db = new DatabaseSync(`${log}.lock`, { timeout: PATIENCE });
    try {
      db.exec('BEGIN EXCLUSIVE');
      writeFileSync(`${log}.pid`, `${process.pid}\n`);
      return new WriterLock(db);
    } catch (error) {
      db.close();
      throw failureOf(error).outage === 'locked' ? new LogLocked(log, holderOf(log)) : error;
    }
  }

  release(): void {
    if (this.db.isOpen) this.db.close();
  }
}

/** Who writes a log, without getting in its way: a process, somebody unknown, or nobody. */
export function writerOf(log: string): number | 'unknown' | undefined {
  if (!existsSync(`${log}.lock`)) return undefined;
  const db = new DatabaseSync(`${log}.lock`, { readOnly: true, timeout: 0 });
  try {
    db.prepare('PRAGMA schema_version').get();
    return undefined;
  } catch (error) {
    if (failureOf(error).outage !== 'locked') throw error;
    return holderOf(log) ?? 'unknown';
  } finally {
    db.close();
  }
}

function holderOf(log: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(`${log}.pid`, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}
