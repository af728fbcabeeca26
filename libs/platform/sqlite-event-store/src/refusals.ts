import { dirname } from 'node:path';

/** Another process writes this log. */
export class LogLocked extends Error {
  override readonly name = 'LogLocked';
  readonly folder: string;
  constructor(
    file: string,
    /** The process that holds it, where it is known. */
    readonly pid?: number,
  ) {
    const holder = pid === undefined ? 'another process' : `process ${pid}`;
    super(
      `The log in ${dirname(file)} is held by ${holder}. One process writes a log: end it, or choose another folder.`,
    );
    this.folder = dirname(file);
  }
}
