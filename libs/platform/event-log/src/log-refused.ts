import type { Language, Words } from '#kernel';

/** What lies there is not the log that was asked for, or not in a state to be written. */
export class LogRefused extends Error {
  override readonly name = 'LogRefused';
  constructor(
    /** The file or the store, as it may be shown. */
    readonly place: string,
    readonly reason: Words,
    options?: ErrorOptions,
  ) {
    super(`${place} is refused: ${reason.en}`, options);
  }

  /** The message in the language of whoever reads it. */
  saidIn(language: Language): string {
    return language === 'en' ? this.message : `${this.place} wird abgelehnt: ${this.reason.de}`;
  }
}
