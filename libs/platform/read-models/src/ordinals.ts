import type { Instant, Position, Recorded } from '#kernel';
import type { ReadFile } from './read-file';

type Stored = Readonly<{ position: Position; log_time: number }>;

/**
 * The node's own count of the events it has read, from 1. Position and log time both rise with it,
 * so either is found by halving over the primary key and needs no index of its own.
 */
export class Ordinals {
  #last: number;
  #logTime: number;

  constructor(private readonly file: ReadFile) {
    const newest = file.get('SELECT max(ordinal) AS last FROM ordinals') as { last: number | null };
    this.#last = newest.last ?? 0;
    this.#logTime = this.#stored(this.#last)?.log_time ?? 0;
  }

  get last(): number {
    return this.#last;
  }

  /** Log time is the running maximum of what was recorded. */
  append({ position, metadata }: Recorded): void {
    this.#logTime = Math.max(this.#logTime, Date.parse(metadata.recordedAt) || 0);
    this.#last += 1;
    this.file.run('INSERT INTO ordinals VALUES (?, ?, ?)', this.#last, position, this.#logTime);
  }

  position(ordinal: number): Position | undefined {
    return this.#stored(ordinal)?.position;
  }

  /** The ordinal of exactly this position. */
  of(position: Position): number | undefined {
    const ordinal = this.upTo(position);
    return this.position(ordinal) === position ? ordinal : undefined;
  }

  /** The last ordinal whose position is not later; 0 when there is none. */
  upTo(position: Position): number {
    return this.#halve('position', position);
  }

  /** The last ordinal whose log time is not later; 0 when there is none. */
  at(instant: Instant): number {
    return this.#halve('log_time', Date.parse(instant));
  }

  /** The last ordinal where the column is not greater. */
  #halve(column: 'position' | 'log_time', limit: string | number): number {
    const sql =
      `WITH RECURSIVE halving (low, high) AS (VALUES (0, ?1) UNION ALL SELECT ` +
      `iif(${column} <= ?2, ordinal, low), iif(${column} <= ?2, high, ordinal - 1) ` +
      'FROM halving CROSS JOIN ordinals ON ordinal = (low + high + 1) / 2 WHERE low < high) ' +
      'SELECT low FROM halving WHERE low = high';
    return (this.file.get(sql, this.#last, limit) as { low: number }).low;
  }

  #stored(ordinal: number): Stored | undefined {
    const sql = 'SELECT position, log_time FROM ordinals WHERE ordinal = ?';
    return this.file.get(sql, ordinal) as Stored | undefined;
  }
}
