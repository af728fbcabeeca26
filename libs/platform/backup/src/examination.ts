import { canonical, parseStored, streamParts, type Instant, type NewEvent } from '#kernel';
import { createHash } from 'node:crypto';

/** What an event asks of the stores beside the log. */
export type Needs = Readonly<{
  /** Ids of keys that what is sealed in it opens with. */
  keys: readonly string[];
  /** Hashes of documents. */
  documents: readonly string[];
  /** Ids of keys that it says were destroyed. */
  erased: readonly string[];
}>;

export type NeedsOf = (event: Pick<NewEvent, 'type' | 'data'>) => Needs;

/** What a log was found to hold. */
export type LogFound = Readonly<{
  tenant: string;
  logId: string;
  demo: boolean;
  events: number;
  streams: number;
  /** SHA-256 over the stored bytes of all events, each followed by a line feed. */
  digest: string;
  head: Readonly<{ eventId: string; recordedAt: Instant }>;
  /** Ids of the keys that its texts open with, without those that were destroyed. */
  keys: readonly string[];
  documents: readonly string[];
}>;

/** Without the names of what it needs. */
export type LogEntry = Omit<LogFound, 'keys' | 'documents'>;

export const entryOf = ({
  tenant,
  logId,
  demo,
  events,
  streams,
  digest,
  head,
}: LogFound): LogEntry => ({
  ...{ tenant, logId, demo, events, streams, digest, head },
});

/** A log does not hold together. */
export class LogBroken extends Error {
  override readonly name = 'LogBroken';
  constructor(
    readonly tenant: string,
    readonly event: number,
    readonly reason: string,
  ) {
    super(`${tenant}, event ${event}: ${reason}`);
  }
}

/** Looks at every event of one log, in the order of the log. */
export class LogExamination {
  readonly #hash = createHash('sha256');
  readonly #revisions = new Map<string, bigint>();
  readonly #keys = new Set<string>();
  readonly #documents = new Set<string>();
  readonly #erased = new Set<string>();
  #events = 0;
  #identity: Pick<LogFound, 'logId' | 'demo'> | undefined;
  #head: LogFound['head'] | undefined;

  constructor(
    readonly tenant: string,
    private readonly needsOf: NeedsOf,
  ) {}

  get events(): number {
    return this.#events;
  }

  /** @throws LogBroken when the event does not follow those before it */
  take(bytes: string): void {
    const event = this.#parsed(bytes);
    this.#identify(event);
    const revision = (this.#revisions.get(event.stream) ?? -1n) + 1n;
    if (event.revision !== revision)
      throw this.#broken(
        `${event.stream} has revision ${event.revision} where ${revision} follows`,
      );
    this.#events += 1;
    this.#revisions.set(event.stream, revision);
    this.#head = { eventId: event.id, recordedAt: event.metadata.recordedAt };
    this.#hash.update(bytes).update('\n');
    this.#need(this.needsOf(event));
  }

  /** @throws LogBroken when there was no event */
  found(): LogFound {
    if (!this.#identity || !this.#head) throw this.#broken('the log is empty');
    return {
      tenant: this.tenant,
      ...this.#identity,
      events: this.events,
      streams: this.#revisions.size,
      digest: this.#hash.copy().digest('hex'),
      head: this.#head,
      keys: [...this.#keys].filter((keyId) => !this.#erased.has(keyId)).sort(),
      documents: [...this.#documents].sort(),
    };
  }

  #parsed(bytes: string) {
    try {
      const event = parseStored(bytes);
      if (canonical(JSON.parse(bytes)) === bytes) return event;
    } catch (cause) {
      throw this.#broken(`it cannot be read (${(cause as Error).message})`);
    }
    throw this.#broken('its bytes are not in canonical form');
  }

  #identify({ logId, type, data, stream }: ReturnType<typeof parseStored>): void {
    if (streamParts(stream).tenant !== this.tenant)
      throw this.#broken(`${stream} belongs to another tenant`);
    if (this.#identity) {
      if (logId !== this.#identity.logId) throw this.#broken(`it stems from the log ${logId}`);
      return;
    }
    const { demo } = data as { demo?: unknown };
    if (type !== 'LogOpened' || typeof demo !== 'boolean')
      throw this.#broken('the log does not begin by saying which it is');
    this.#identity = { logId, demo };
  }

  #need({ keys, documents, erased }: Needs): void {
    for (const keyId of keys) this.#keys.add(keyId);
    for (const keyId of erased) this.#erased.add(keyId);
    for (const hash of documents) this.#documents.add(hash);
  }

  #broken(reason: string): LogBroken {
    return new LogBroken(this.tenant, this.#events + 1, reason);
  }
}
