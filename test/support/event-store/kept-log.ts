/** An event as the server keeps it. */
export type Kept = Readonly<{
  id: string;
  stream: string;
  revision: number;
  /** Byte offset, as EventStoreDB counts: grows by the size of what was written. */
  position: number;
  type: string;
  contentType: string;
  data: Uint8Array;
  metadata: Uint8Array;
  created: number;
}>;

export type Proposed = Pick<Kept, 'id' | 'type' | 'contentType' | 'data' | 'metadata'>;

/** -1 for a stream that must not be; `undefined` for any. */
export type ExpectedRevision = number | 'exists' | undefined;

export type Outcome =
  | Readonly<{ kind: 'appended'; revision: number; position: number }>
  | Readonly<{ kind: 'wrong-version'; actual: number }>
  | Readonly<{ kind: 'too-large' }>;

/** Unit: bytes. @source EventStoreDB 23.10, `MaxAppendSize` */
const MAX_APPEND = 1024 * 1024;

/** What EventStoreDB keeps and how it judges an append, as measured on 23.10 and 26.1. */
export class KeptLog {
  readonly events: Kept[] = [];
  private readonly streams = new Map<string, Kept[]>();
  private readonly listeners = new Set<() => void>();
  private offset = 0;

  constructor() {
    this.statistics();
  }

  stream(name: string): readonly Kept[] {
    return this.streams.get(name) ?? [];
  }

  onAppended(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  append(stream: string, expected: ExpectedRevision, events: readonly Proposed[]): Outcome {
    const size = events.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0);
    if (size > MAX_APPEND) return { kind: 'too-large' };
    const kept = this.stream(stream);
    const actual = kept.length - 1;
    if (typeof expected === 'number' && expected < actual) {
      const known = kept.slice(expected + 1, expected + 1 + events.length);
      const last = known.at(-1);
      const same = events.every(({ id }, i) => known[i]?.id === id);
      return same && last
        ? { kind: 'appended', revision: last.revision, position: last.position }
        : { kind: 'wrong-version', actual };
    }
    if (typeof expected === 'number' ? expected !== actual : expected === 'exists' && actual < 0)
      return { kind: 'wrong-version', actual };
    return this.write(stream, events);
  }

  private write(stream: string, events: readonly Proposed[]): Outcome {
    const kept = this.streams.get(stream) ?? [];
    this.streams.set(stream, kept);
    for (const event of events) {
      const position = this.offset;
      this.offset += 150 + event.data.length + event.metadata.length;
      const one = { ...event, stream, revision: kept.length, position, created: Date.now() };
      kept.push(one);
      this.events.push(one);
    }
    if (this.events.length % 10 === 0) this.statistics();
    for (const listener of [...this.listeners]) listener();
    const last = kept.at(-1);
    return { kind: 'appended', revision: last?.revision ?? -1, position: last?.position ?? 0 };
  }

  /** The server writes into its own log too. */
  private statistics(): void {
    const bytes = Buffer.from('{}');
    this.write('$stats-127.0.0.1:2113', [
      {
        id: `00000000-0000-4000-8000-${this.offset.toString().padStart(12, '0')}`,
        type: '$statsCollected',
        contentType: 'application/json',
        data: bytes,
        metadata: bytes,
      },
    ]);
  }
}
