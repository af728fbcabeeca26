import { parseStored, type Instant, type StreamName } from '#kernel';
import { LRUCache } from 'lru-cache';
import type { OpenedLog } from './open-log';
import type { CommittedState, Head, Known, Plan } from './plan';
import { prepareReads, prepareWrites } from './schema';

/** Streams whose head is remembered. */
const HEADS = 50_000;

/** What the log holds, told from memory where one writer may trust it. */
export class Committed implements CommittedState {
  readonly logId: string;
  position: number;
  streams: number;
  recordedAt: Instant;
  private readonly heads = new LRUCache<StreamName, Head>({ max: HEADS });
  private readonly select: ReturnType<typeof prepareReads>['streamForwards'];
  private readonly selectHead: ReturnType<typeof prepareWrites>['head'];

  constructor({ db, identity, end }: OpenedLog) {
    this.logId = identity.logId;
    ({ position: this.position, streams: this.streams, recordedAt: this.recordedAt } = end);
    this.select = prepareReads(db).streamForwards;
    this.selectHead = prepareWrites(db).head;
  }

  head(stream: StreamName): Head | undefined {
    const remembered = this.heads.get(stream);
    if (remembered) return remembered;
    const found = this.selectHead(stream);
    if (found) this.heads.set(stream, found);
    return found;
  }

  known(stream: StreamName, from: number, to: number): readonly Known[] {
    return this.select(stream, from, to - from + 1).map(([position, bytes]) => ({
      id: parseStored(bytes).id,
      position,
    }));
  }

  /** A plan has become the truth. */
  take({ position, streams, recordedAt, heads }: Plan): void {
    this.position = position;
    this.streams += streams.length;
    this.recordedAt = recordedAt;
    for (const [stream, head] of heads) this.heads.set(stream, head);
  }
}
