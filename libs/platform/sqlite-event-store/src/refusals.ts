import type { Language } from '#kernel';
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

  /** The message in the language of whoever reads it. */
  saidIn(language: Language): string {
    if (language === 'en') return this.message;
    const holder = this.pid === undefined ? 'Ein anderer Prozess' : `Prozess ${this.pid}`;
    return `${holder} hält das Protokoll in ${this.folder}. Ein Protokoll schreibt nur einer: Beenden Sie ihn, oder nennen Sie einen anderen Ordner.`;
  }
}
