import type { TemporalTable } from './temporal-table';

/** Answers kept for one table, and rows to an answer: what is asked with every request. */
const ANSWERS = 1000;
const ROWS = 100;

/**
 * What was read of the present, for as long as its table stays as it is: who asks, and what they
 * may, is asked again and again and seldom changes.
 */
export class Remembered {
  readonly #tables = new WeakMap<TemporalTable, { changes: number; found: Map<string, unknown> }>();

  of<T>(table: TemporalTable, question: string, read: () => T): T {
    const { found } = this.#answers(table);
    if (found.has(question)) return found.get(question) as T;
    const answer = read();
    if (found.size >= ANSWERS) found.clear();
    if (!Array.isArray(answer) || answer.length <= ROWS) found.set(question, answer);
    return answer;
  }

  #answers(table: TemporalTable) {
    const { changes } = table;
    const known = this.#tables.get(table);
    if (known?.changes === changes) return known;
    const none = { changes, found: new Map<string, unknown>() };
    this.#tables.set(table, none);
    return none;
  }
}
