import { OutOfOrder, type Position, type Revision, type StreamName } from '#kernel';
import { LRUCache } from 'lru-cache';
import { Incomplete } from './failure';
import type { RawRecorded } from './raw';
import type { StoreConnection } from './store-connection';

/** Streams whose last revision is remembered. */
const REMEMBERED = 100_000;

/**
 * Whether a subscription leaves nothing out: within a stream revisions are counted. Between streams
 * nothing tells, as positions have gaps.
 */
export class Continuity {
  private readonly seen = new LRUCache<StreamName, Revision>({ max: REMEMBERED });

  constructor(
    private readonly connection: StoreConnection,
    private readonly since: Position | undefined,
  ) {}

  /**
   * False for what came before. `passed` is how far was handed on.
   * @throws Incomplete when an event of its stream is missing before it and can still be had in its
   * place, OutOfOrder when later ones were handed on
   */
  async follows({ stream, revision }: RawRecorded, passed: Position | undefined): Promise<boolean> {
    const last = this.seen.get(stream) ?? (await this.before(stream, revision));
    if (revision <= last) return false;
    if (revision > last + 1n) throw await this.gap(stream, last + 1n, passed);
    this.seen.set(stream, revision);
    return true;
  }

  private async gap(
    stream: StreamName,
    missing: Revision,
    passed: Position | undefined,
  ): Promise<Error> {
    const [left] = await this.connection.readStream(stream, missing, 'forwards', 1);
    return passed !== undefined && left && left.position < passed
      ? new OutOfOrder(stream, missing)
      : new Incomplete(`Revision ${missing} of ${stream} was left out.`);
  }

  /** The last revision that whoever reads has had before: what lies up to where reading began. */
  private async before(stream: StreamName, revision: Revision): Promise<Revision> {
    if (revision === 0n || this.since === undefined) return -1n;
    const [previous] = await this.connection.readStream(stream, revision - 1n, 'backwards', 1);
    return previous && previous.position <= this.since ? previous.revision : -1n;
  }
}
