import { streamParts, type Page, type Position, type Recorded } from '#kernel';
import { setImmediate } from 'node:timers/promises';
import { isDamaged, isStoreError, Unusable } from './read-file';
import type { Shelf, Slot } from './shelf';

/** The writing side of the read models, for the one reader of the log. */
export class Feed {
  /** Ordinal of the event fed last; unknown when reading has to be resumed. */
  #cursor: number | undefined;
  #position: Position | undefined;
  #onReset: () => void = () => undefined;

  constructor(private readonly shelf: Shelf) {
    shelf.onInterruption(() => {
      this.#cursor = undefined;
      shelf.waiting.review();
      this.#onReset();
    });
  }

  /** Called when the log has to be read again: {@link resume}. */
  onReset(listener: () => void): void {
    this.#onReset = listener;
  }

  /** Whether nothing can be read yet: then larger pages serve better. */
  get building(): boolean {
    return this.#slots().every(({ state }) => state === 'building');
  }

  /** What was read before is not to be trusted: all begins anew. */
  forget(): void {
    this.shelf.renew();
  }

  /**
   * Where to read on: behind the lowest checkpoint of models and reactions. A file that knows more
   * than the log is of another history and begins anew.
   */
  resume(head: Position | undefined, reactions: readonly string[] = []): Position | undefined {
    this.shelf.check();
    const newest = this.shelf.ordinals.position(this.shelf.ordinals.last);
    if (newest !== undefined && (head === undefined || head < newest)) this.shelf.renew();
    const { ordinals } = this.shelf;
    const lowest = Math.min(
      ordinals.last,
      ...this.#running().map(({ ordinal }) => ordinal),
      ...reactions.map((name) => ordinals.upTo(this.checkpoint(name) ?? ('' as Position))),
    );
    this.#cursor = lowest;
    this.#position = ordinals.position(lowest);
    return this.#position;
  }

  /**
   * Applies the events to all models in one transaction. False: nothing was kept, and reading has to
   * be resumed.
   * @throws when the file cannot be written; nothing was kept
   */
  project(events: Page): boolean {
    this.shelf.check();
    if (this.#cursor === undefined) return false;
    try {
      this.shelf.file.transaction(() => {
        for (const event of events) this.#apply(event);
        this.#keepCheckpoints();
      });
    } catch (error) {
      if (isDamaged(error)) this.shelf.renew();
      else this.shelf.reload();
      if (!isDamaged(error)) throw error;
      return false;
    }
    this.shelf.waiting.review();
    return true;
  }

  /** All that there was has been read: models filled in bulk get their indexes. */
  async caughtUp(): Promise<void> {
    for (const slot of this.#running()) {
      if (slot.state === 'building') await this.#settle(slot);
      if (this.#cursor === undefined) return;
      slot.state = 'live';
    }
    this.shelf.waiting.review();
  }

  /** Until somebody waits for more to be fed. Unit of `most`: milliseconds. */
  quiet(most: number): Promise<void> {
    return this.shelf.waiting.quiet(most);
  }

  /** There was nothing of interest up to here. */
  passed(position: Position): void {
    for (const slot of this.#running())
      if (slot.position === undefined || slot.position < position) slot.position = position;
    this.shelf.waiting.review();
  }

  fellBehind(): void {
    for (const slot of this.#running()) if (slot.state === 'live') slot.state = 'catching-up';
  }

  /** How far a reaction has come. Lost with the file; then it begins anew. */
  checkpoint(reaction: string): Position | undefined {
    const sql = 'SELECT position FROM reactions WHERE name = ?';
    const stored = this.shelf.file.get(sql, reaction) as { position: Position } | undefined;
    return stored?.position;
  }

  /** While reading has to be resumed nothing is kept: the file may be a new one. */
  keepCheckpoint(reaction: string, position: Position): void {
    this.shelf.check();
    if (this.#cursor === undefined) return;
    this.shelf.file.run('INSERT OR REPLACE INTO reactions VALUES (?, ?)', reaction, position);
  }

  #apply(event: Recorded): void {
    if (this.#position !== undefined && event.position <= this.#position) return;
    const ordinal = this.#count(event);
    const { category } = streamParts(event.stream);
    for (const slot of this.#running())
      if (slot.ordinal < ordinal && reads(slot, category)) this.#project(slot, event, ordinal);
  }

  #count(event: Recorded): number {
    const ordinal = (this.#cursor ?? 0) + 1;
    const { ordinals } = this.shelf;
    if (ordinal > ordinals.last) ordinals.append(event);
    else if (ordinals.position(ordinal) !== event.position)
      throw new Unusable(`The log has ${event.position} where this file knows another event.`);
    this.#cursor = ordinal;
    this.#position = event.position;
    return ordinal;
  }

  /** An event that a projection cannot take stops that projection, and no other. */
  #project(slot: Slot, event: Recorded, ordinal: number): void {
    const { table } = slot;
    const rows = slot.rows.begin();
    try {
      table.model.project(event, rows);
    } catch (error) {
      if (isStoreError(error)) throw error;
      const { stream, revision, position } = event;
      slot.state = 'stopped';
      slot.error = `${stream} revision ${revision} at ${position}: ${messageOf(error)}`;
      this.#keep([slot], ordinal - 1);
      return;
    }
    table.write(ordinal, rows);
    slot.words?.write(rows.changes);
  }

  #keepCheckpoints(): void {
    const cursor = this.#cursor ?? 0;
    const behind = this.#running().filter(({ ordinal }) => ordinal < cursor);
    if (behind.length > 0) this.#keep(behind, cursor);
  }

  #keep(slots: readonly Slot[], ordinal: number): void {
    const sql = 'UPDATE models SET ordinal = ? WHERE name IN (SELECT value FROM json_each(?))';
    const names = slots.map(({ table }) => table.model.name);
    this.shelf.file.run(sql, ordinal, JSON.stringify(names));
    const position = this.shelf.ordinals.position(ordinal);
    for (const slot of slots) Object.assign(slot, { ordinal, position });
  }

  async #settle(slot: Slot): Promise<void> {
    const { table } = slot;
    for (const index of table.indexes) {
      if (this.#cursor === undefined) return;
      this.shelf.file.exec(index);
      await setImmediate();
    }
    if (this.#cursor === undefined) return;
    this.shelf.file.run('UPDATE models SET built = 1 WHERE name = ?', table.model.name);
    table.settle();
  }

  #slots(): Slot[] {
    return [...this.shelf.slots.values()];
  }

  #running(): Slot[] {
    return this.#slots().filter(({ state }) => state !== 'stopped');
  }
}

const reads = ({ table }: Slot, category: string): boolean => {
  const { categories } = table.model;
  return categories.length === 0 || categories.includes(category);
};

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
