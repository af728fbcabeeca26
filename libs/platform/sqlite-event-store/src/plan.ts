import { WrongExpectedRevision, type Appended, type Instant, type StreamName } from '#kernel';
import { judge, positionOf, textsAt, type Draft } from '#platform/event-log';
import type { EventRow, StreamRow } from './schema';

/** The row of a stream and its newest revision. */
export type Head = Readonly<{ id: number; revision: number }>;

/** An event that is already in the log. */
export type Known = Readonly<{ id: string; position: number }>;

/** What is committed, as far as a plan has to know. */
export type CommittedState = Readonly<{
  logId: string;
  position: number;
  streams: number;
  recordedAt: Instant;
  head: (stream: StreamName) => Head | undefined;
  /** The events of a stream with revisions in `[from, to]`. */
  known: (stream: StreamName, from: number, to: number) => readonly Known[];
}>;

type PlannedRow = EventRow & Pick<Known, 'id'>;

/** What the appends of one turn come to: all is decided before the first write. */
export class Plan {
  readonly streams: StreamRow[] = [];
  readonly rows: PlannedRow[] = [];
  /** The heads as they will be. */
  readonly heads = new Map<StreamName, Head>();
  recordedAt: Instant;

  constructor(private readonly committed: CommittedState) {
    this.recordedAt = committed.recordedAt;
  }

  /** Where the log will end. */
  get position(): number {
    return this.committed.position + this.rows.length;
  }

  /** Decides one append against the log and what is planned before it. */
  add(draft: Draft): Appended | WrongExpectedRevision {
    const { stream, expected } = draft;
    const head = this.heads.get(stream) ?? this.committed.head(stream);
    const actual = head?.revision ?? -1;
    const verdict = judge(draft, actual, (from, to) =>
      this.known(stream, from, to).map(({ id }) => id),
    );
    if (verdict === 'refused') return new WrongExpectedRevision(stream, expected, BigInt(actual));
    if (verdict === 'new') return this.write(draft, head);
    const { revision } = verdict;
    return answer(revision, this.known(stream, revision, revision)[0]?.position ?? 0);
  }

  private write(draft: Draft, head: Head | undefined): Appended {
    const { id, revision } = head ?? { id: this.addStream(draft.stream), revision: -1 };
    const texts = textsAt(this.committed.logId, draft, revision + 1);
    draft.events.forEach((event, i) => {
      this.rows.push({
        id: event.id,
        position: this.position + 1,
        stream: id,
        revision: revision + 1 + i,
        bytes: texts[i] ?? '',
      });
      this.recordedAt = event.metadata.recordedAt;
    });
    const last = revision + texts.length;
    this.heads.set(draft.stream, { id, revision: last });
    return answer(last, this.position);
  }

  private addStream(name: StreamName): number {
    const id = this.committed.streams + this.streams.length + 1;
    this.streams.push({ id, name });
    return id;
  }

  private known(stream: StreamName, from: number, to: number): readonly Known[] {
    const id = this.heads.get(stream)?.id;
    const planned = this.rows.filter(
      (row) => row.stream === id && row.revision >= from && row.revision <= to,
    );
    return [...this.committed.known(stream, from, to), ...planned];
  }
}

const answer = (revision: number, position: number): Appended => ({
  revision: BigInt(revision),
  position: positionOf(position),
});
