import type { StoryTemplates } from '#kernel';

/** The sentences of `story` that speak of seats, with who sits there. */
export const seatedStory: StoryTemplates = {
  SeatVacated: {
    de: '{holder} hatte den Sitz {seatId} bis zum {until} inne.',
    en: '{holder} held the seat {seatId} until {until}.',
  },
  AttendanceRecorded: {
    de: 'Zu Punkt {itemId} wurde die Anwesenheit festgehalten; stimmberechtigt im Raum: {present.length}.[deputies: {person} vertritt {holder} (Sitz {seatId}).]',
    en: 'The attendance at item {itemId} was recorded; entitled and in the room: {present.length}.[deputies: {person} sits for {holder} (seat {seatId}).]',
  },
  RecusalDeclared: {
    de: '{sitter} (Sitz {seatId}) wirkt zu Punkt {itemId} wegen Befangenheit nicht mit.',
    en: '{sitter} (seat {seatId}) is recused from item {itemId}.',
  },
  RecusalWithdrawn: {
    de: 'Die Befangenheit von {sitter} (Sitz {seatId}) zu Punkt {itemId} war ein Versehen und wurde zurückgenommen.',
    en: 'The recusal of {sitter} (seat {seatId}) from item {itemId} was a mistake and was withdrawn.',
  },
  ResultCorrected: {
    de: 'Ergebnis berichtigt ({reason}): {summary.de}[deputies: {person} vertrat {holder} (Sitz {seatId}).]',
    en: 'Result corrected ({reason}): {summary.en}[deputies: {person} sat for {holder} (seat {seatId}).]',
  },
};
