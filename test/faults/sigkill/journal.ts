import { fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Entry } from './wire';

/** What clients know, on disk before they go on. One sync serves all that came in one turn. */
export class Journal {
  private readonly descriptor: number;
  private lines: string[] = [];
  private synced: Promise<void> | undefined;

  constructor(file: string) {
    this.descriptor = openSync(file, 'a');
  }

  note(entry: Entry): Promise<void> {
    this.lines.push(`${JSON.stringify(entry)}\n`);
    return (this.synced ??= new Promise((resolve) => {
      setImmediate(() => {
        writeSync(this.descriptor, this.lines.join(''));
        fdatasyncSync(this.descriptor);
        this.lines = [];
        this.synced = undefined;
        resolve();
      });
    }));
  }
}

export const readJournal = (file: string): Entry[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry);
