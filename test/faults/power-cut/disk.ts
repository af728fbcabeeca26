import type { Operation } from './recording';

/** Unit: bytes that a disk writes as a whole or not at all. */
const SECTOR = 512;

/** True half of the time, or as often as it pleases. */
export type Chance = () => boolean;

/** A file's bytes, growing. */
class Content {
  private constructor(
    private buffer: Buffer,
    private length: number,
  ) {}

  static readonly empty = () => new Content(Buffer.alloc(1 << 16), 0);

  write(offset: number, bytes: Buffer): void {
    this.reach(offset + bytes.length);
    this.length = Math.max(this.length, offset + bytes.length);
    bytes.copy(this.buffer, offset);
  }

  truncate(length: number): void {
    this.reach(length);
    if (length < this.length) this.buffer.fill(0, length, this.length);
    this.length = length;
  }

  copy(): Content {
    return new Content(Buffer.from(this.bytes()), this.length);
  }

  bytes(): Buffer {
    return this.buffer.subarray(0, this.length);
  }

  private reach(length: number): void {
    if (length <= this.buffer.length) return;
    const larger = Buffer.alloc(Math.max(length, this.buffer.length * 2));
    this.buffer.copy(larger);
    this.buffer = larger;
  }
}

/** What is on the disk of a file, and what was only asked for since its last sync. */
type File = { synced: Content; pending: Operation[] };

/** A name that was given or taken away since the folder's last sync. */
type Naming = Readonly<{ name: string; file?: File }>;

/**
 * A disk as POSIX promises it: what was synced is there. Of the rest each sector, each change of a
 * length and each name may have reached it or not, in any order.
 */
export class Disk {
  private readonly synced = new Map<string, File>();
  private readonly present = new Map<string, File>();
  private namings: Naming[] = [];

  apply(operation: Operation): void {
    const { kind, name } = operation;
    switch (kind) {
      case 'C':
        this.name(name, { synced: Content.empty(), pending: [] });
        return;
      case 'U':
        this.name(name);
        return;
      case 'W':
      case 'T':
        this.file(name).pending.push(operation);
        return;
      case 'S':
        sync(this.file(name));
        return;
      case 'D':
        for (const naming of this.namings) rename(this.synced, naming);
        this.namings = [];
        return;
      case 'A':
    }
  }

  /** The files as they may be found when the power is back. */
  remains(chance: Chance): ReadonlyMap<string, Buffer> {
    const names = new Map(this.synced);
    for (const naming of this.namings) if (chance()) rename(names, naming);
    return new Map([...names].map(([name, file]) => [name, remainsOf(file, chance)]));
  }

  private name(name: string, file?: File): void {
    const naming: Naming = file ? { name, file } : { name };
    this.namings.push(naming);
    rename(this.present, naming);
  }

  private file(name: string): File {
    const file = this.present.get(name);
    if (!file) throw new Error(`${name} was never made.`);
    return file;
  }
}

const rename = (names: Map<string, File>, { name, file }: Naming) =>
  file ? names.set(name, file) : names.delete(name);

function sync(file: File): void {
  for (const operation of file.pending) change(file.synced, operation);
  file.pending = [];
}

function change(content: Content, { kind, offset, bytes }: Operation): void {
  if (kind === 'T') content.truncate(offset);
  else content.write(offset, bytes);
}

function remainsOf({ synced, pending }: File, chance: Chance): Buffer {
  if (pending.length === 0) return synced.bytes();
  const content = synced.copy();
  for (const operation of pending)
    for (const part of sectors(operation)) if (chance()) change(content, part);
  return content.bytes();
}

function* sectors(operation: Operation): Iterable<Operation> {
  const { kind, offset, bytes } = operation;
  if (kind === 'T') yield operation;
  for (let at = 0; at < bytes.length;) {
    const end = Math.min(at + SECTOR - ((offset + at) % SECTOR), bytes.length);
    yield { ...operation, offset: offset + at, bytes: bytes.subarray(at, end) };
    at = end;
  }
}
