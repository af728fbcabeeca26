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
    return this.#lastWhere((stored) => stored.position <= position);
  }

  /** The last ordinal whose log time is not later; 0 when there is none. */
  at(instant: Instant): number {
    const time = Date.parse(instant);
    return this.#lastWhere((stored) => stored.log_time <= time);
  }

  #lastWhere(holds: (stored: Stored) => boolean): number {
    let [low, high] = [0, this.#last];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const stored = this.#stored(middle);
      if (stored && holds(stored)) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #stored(ordinal: number): Stored | undefined {
    const sql = 'SELECT position, log_time FROM ordinals WHERE ordinal = ?';
    return this.file.get(sql, ordinal) as Stored | undefined;
  }
}
