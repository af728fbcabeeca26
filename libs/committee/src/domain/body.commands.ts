import type { Place } from '#calendar';
import type { Command, LocalDate, PersonRef } from '#kernel';
import type { BodyRules, Seat, VacancyReason } from './body.events';
import type { BodyKind, Office } from './terms';

export type EstablishBody = Command<
  'EstablishBody',
  { bodyId: string; kind: BodyKind; name: string; place: Place; rules?: Partial<BodyRules> }
>;
export type ChangeBodyRules = Command<
  'ChangeBodyRules',
  { bodyId: string; rules: Partial<BodyRules>; reason: string }
>;
export type ConstituteBody = Command<
  'ConstituteBody',
  { bodyId: string; constitutedOn: LocalDate; seats: readonly Seat[] }
>;
export type AssignSeats = Command<
  'AssignSeats',
  {
    bodyId: string;
    from: LocalDate;
    assignments: readonly Readonly<{ seatId: string; person: PersonRef }>[];
  }
>;
export type VacateSeat = Command<
  'VacateSeat',
  { bodyId: string; seatId: string; until: LocalDate; reason: VacancyReason }
>;
export type AssignOffice = Command<
  'AssignOffice',
  { bodyId: string; office: Office; person: PersonRef; from: LocalDate }
>;

export type BodyCommand =
  EstablishBody | ChangeBodyRules | ConstituteBody | AssignSeats | VacateSeat | AssignOffice;
