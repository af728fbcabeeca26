import {
  ReadModelUnavailable,
  type AnyReadModel,
  type Position,
  type ReadModelStatus,
} from '#kernel';
import { EventRows } from './event-rows';
import { Ordinals } from './ordinals';
import { isDamaged, ReadFile } from './read-file';
import { SearchedRows } from './searched-rows';
import { TemporalTable, drop } from './temporal-table';
import { Waiting } from './waiting';

/** One read model: its table, and how far it has read. */
export type Slot = {
  readonly table: TemporalTable;
  readonly rows: EventRows<object>;
  readonly words: SearchedRows | undefined;
  ordinal: number;
  position: Position | undefined;
  state: 'building' | ReadModelStatus['state'];
  error?: string;
};

type StoredModel = Readonly<{ name: string; shape: string; ordinal: number; built: number }>;

/**
 * The file of one tenant on this node and what stands in it. When it is gone, damaged or of another
 * log, it begins anew, and whoever fills it is told.
 */
export class Shelf {
  readonly file: ReadFile;
  readonly waiting = new Waiting();
  readonly slots = new Map<string, Slot>();
  #ordinals!: Ordinals;
  #closed = false;
  #interrupted: () => void = () => undefined;

  constructor(
    path: string,
    logId: string,
    private readonly models: readonly AnyReadModel[],
  ) {
    const names = models.map(({ name }) => name);
    if (new Set(names).size < names.length) throw new TypeError('Two read models have one name.');
    this.file = new ReadFile(path, logId);
    try {
      this.#load();
    } catch (error) {
      if (!isDamaged(error)) throw error;
      this.file.replace();
      this.#load();
    }
  }

  get ordinals(): Ordinals {
    return this.#ordinals;
  }

  /** Called when what was read so far may be gone: the log is to be read again from the checkpoints. */
  onInterruption(listener: () => void): void {
    this.#interrupted = listener;
  }

  /** Cheap; before each use. A file that somebody else has put there is not ours. */
  check(): void {
    if (this.#closed) throw new Error('The read models are closed.');
    if (!this.file.isOpen) this.reload();
    else if (!this.file.inPlace) this.renew();
  }

  /** Takes everything from the file again. */
  reload(): void {
    this.file.open();
    this.#restart();
  }

  /** Begins with an empty file. */
  renew(): void {
    this.file.replace();
    this.#restart();
  }

  close(): void {
    this.#closed = true;
    this.waiting.end();
    this.file.close();
  }

  /** Forgets the rows of one model. */
  forget(slot: Slot): void {
    this.file.transaction(() => this.#create(slot.table));
    delete slot.error;
    Object.assign(slot, { ordinal: 0, position: undefined, state: 'building' });
    this.#interrupted();
  }

  /** @throws ReadModelUnavailable */
  ready(name: string): Slot {
    this.check();
    const slot = this.slot(name);
    if (slot.state === 'stopped') throw new ReadModelUnavailable(name, slot.error ?? 'stopped');
    if (slot.state === 'building') throw new ReadModelUnavailable(name, 'it is being built');
    return slot;
  }

  slot(name: string): Slot {
    const slot = this.slots.get(name);
    if (!slot) throw new RangeError(`There is no read model ${name}.`);
    return slot;
  }

  #restart(): void {
    this.#load();
    this.#interrupted();
  }

  #load(): void {
    this.#ordinals = new Ordinals(this.file);
    const stored = this.file.all<StoredModel>('SELECT * FROM models', []);
    this.file.transaction(() => {
      for (const { name } of stored)
        if (!this.models.some((model) => model.name === name)) this.#drop(name);
      for (const model of this.models)
        this.slots.set(
          model.name,
          this.#slot(
            new TemporalTable(this.file, model),
            stored.find(({ name }) => name === model.name),
          ),
        );
    });
  }

  #slot(table: TemporalTable, stored: StoredModel | undefined): Slot {
    const rows = new EventRows(table);
    const words = SearchedRows.of(this.file, table.model);
    if (stored?.shape !== table.shape) {
      this.#create(table);
      return { table, rows, words, ordinal: 0, position: undefined, state: 'building' };
    }
    const { ordinal, built } = stored;
    if (!built) table.load();
    const position = this.#ordinals.position(ordinal);
    return { table, rows, words, ordinal, position, state: built ? 'catching-up' : 'building' };
  }

  #create(table: TemporalTable): void {
    const { name } = table.model;
    table.create();
    SearchedRows.drop(this.file, name);
    SearchedRows.of(this.file, table.model)?.create();
    this.file.run('INSERT OR REPLACE INTO models VALUES (?, ?, 0, 0)', name, table.shape);
  }

  #drop(name: string): void {
    drop(this.file, name);
    SearchedRows.drop(this.file, name);
    this.file.run('DELETE FROM models WHERE name = ?', name);
  }
}
