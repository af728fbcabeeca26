import { Redis } from 'ioredis';
import { once } from 'node:events';

/** A connection to Redis, and those that were made after its pattern, which can be cut at any time. */
export class Line extends Redis {
  private readonly others: Line[] = [];
  private isCut = false;

  /** The type that its base promises depends on the options of each; another line fits it always. */
  override duplicate(override?: object): never {
    const other = new Line({ ...this.options, ...override } as never);
    this.others.push(other);
    return other as never;
  }

  /**
   * Between two attempts to connect ioredis would only stop trying: nobody who waits for an answer, or
   * for the end, would ever hear of it. As one that was not tried yet it ends in order.
   */
  override disconnect(reconnect = false): void {
    if (this.status === 'reconnecting' && !reconnect) this.status = 'wait';
    super.disconnect(reconnect);
  }

  /** Once it can be asked, whoever began to connect. @throws Error when that fails */
  async reached(): Promise<void> {
    if (this.status === 'wait') await this.connect();
    else if (this.status !== 'ready') await once(this, 'ready');
  }

  /** Ends them all for good; what waits for an answer fails. */
  cut(): void {
    for (const line of [this, ...this.others]) {
      line.isCut = true;
      if (line.status !== 'end') line.disconnect();
    }
  }

  /** @throws Error once it was cut: who tries again and again would bring it back to life */
  override connect(...given: Parameters<Redis['connect']>): Promise<void> {
    return this.isCut ? Promise.reject(new Error('The line was cut.')) : super.connect(...given);
  }
}
