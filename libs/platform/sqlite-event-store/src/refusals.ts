import { Spoken } from '#kernel';
import { dirname } from 'node:path';

/** Another process writes this log. */
export class LogLocked extends Spoken {
  override readonly name = 'LogLocked';
  readonly folder: string;
  constructor(
    file: string,
    /** The process that holds it, where it is known. */
    readonly pid?: number,
  ) {
    const folder = dirname(file);
    const holder = {
      de: pid === undefined ? 'Ein anderer Prozess' : `Prozess ${pid}`,
      en: pid === undefined ? 'another process' : `process ${pid}`,
    };
    super({
      de: `${holder.de} hält das Protokoll in ${folder}. Ein Protokoll schreibt nur einer: Beenden Sie ihn, oder nennen Sie einen anderen Ordner.`,
      en: `The log in ${folder} is held by ${holder.en}. One process writes a log: end it, or choose another folder.`,
    });
    this.folder = folder;
  }
}
