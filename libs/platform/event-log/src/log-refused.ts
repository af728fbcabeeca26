import { Spoken, type Words } from '#kernel';

/** What lies there is not the log that was asked for, or not in a state to be written. */
export class LogRefused extends Spoken {
  override readonly name = 'LogRefused';
  constructor(
    /** The file or the store, as it may be shown. */
    readonly place: string,
    readonly reason: Words,
    options?: ErrorOptions,
  ) {
    const words = {
      de: `${place} wird abgelehnt: ${reason.de}`,
      en: `${place} is refused: ${reason.en}`,
    };
    super(words, options);
  }
}
