import type { Position } from '#kernel';
import { later } from './raw';
import type { StoreConnection } from './store-connection';

/** Units: events. The first look is short: mostly nothing has happened since the last. */
const FIRST = 8;
const LARGEST = 4000;

/**
 * The newest event of one log among others: looked for backwards from the end of the store, no
 * farther than the last look went.
 */
export class Head {
  private head: Position | undefined;
  /** Up to here all is known. */
  private scanned: Position | undefined;

  constructor(
    private readonly connection: StoreConnection,
    private readonly prefix: string,
  ) {}

  async find(): Promise<Position | undefined> {
    let behind: Position | undefined;
    let newest: Position | undefined;
    for (let size = FIRST; ; size = Math.min(size * 4, LARGEST)) {
      const { events, end } = await this.connection.readAll(behind, 'backwards', size);
      newest ??= events[0]?.position;
      behind = events.at(-1)?.position;
      const found = events.find(({ stream }) => stream.startsWith(this.prefix))?.position;
      if (found !== undefined || end || this.isKnown(behind)) return this.learn(found, newest);
    }
  }

  private isKnown(position: Position | undefined): boolean {
    return position === undefined || (this.scanned !== undefined && position <= this.scanned);
  }

  /** Others may have looked meanwhile, and farther. */
  private learn(found: Position | undefined, newest: Position | undefined): Position | undefined {
    this.head = later(this.head, found);
    this.scanned = later(this.scanned, newest);
    return this.head;
  }
}
