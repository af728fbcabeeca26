/** What lies there is not the log that was asked for, or not in a state to be written. */
export class LogRefused extends Error {
  override readonly name = 'LogRefused';
  constructor(
    /** The file or the store, as it may be shown. */
    readonly place: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${place} is refused: ${reason}`, options);
  }
}
