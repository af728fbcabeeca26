import type { AnyReadModel, LocalDate, Moment, PersonRef, Reads, StoryTemplates } from '#kernel';

/** A seat an event speaks of. With `itemId` whoever sits there for its holder counts. */
export type SeatSpokenOf = Readonly<{
  seatId: string;
  sessionId?: string;
  itemId?: string;
  bodyId?: string;
  day?: LocalDate;
}>;

/** The seats of an event by the holes of its sentence, each of which ends in `holder` or `sitter`. */
export type SeatsIn<Data = never> = (data: Data) => Readonly<Record<string, SeatSpokenOf>>;

/** Who sat on the seats that a story speaks of. */
export type Seating = Readonly<{
  /** The sentences that name them; told where all of them have a name. */
  story: StoryTemplates;
  /** By event type. */
  seats: Readonly<Record<string, SeatsIn>>;
  /** Who sat there, as the log knew it at that moment; nobody where it does not know. */
  sitter: (seat: SeatSpokenOf, reads: Reads, moment: Moment) => PersonRef | undefined;
  /** What `sitter` looks up. */
  models: readonly AnyReadModel[];
}>;
