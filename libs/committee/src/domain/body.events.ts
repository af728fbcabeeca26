import type { BackwardPeriod, Place } from '#calendar';
import type { Assessment, Event, LocalDate, PersonRef, Stored } from '#kernel';
import type { MajorityRuleName } from './rules';
import type { QuorumRule } from './rules/quorum.rule';
import type { BodyKind, Office, SeatGroup } from './terms';

/** A rule by its name, and the paragraph it is taken from. */
export type BodyRules = Readonly<{
  quorum: QuorumRule & Readonly<{ source: string }>;
  majority: Readonly<{ name: MajorityRuleName; source: string }>;
  convening: Readonly<{ period: BackwardPeriod; source: string }>;
}>;

/** `proposer`: the organisation or side that proposes who holds the seat. */
export type Seat = Readonly<{
  seatId: string;
  group: SeatGroup;
  voting: boolean;
  proposer?: string;
}>;

export const VACANCY_REASONS = [
  'TERM_ENDED',
  'RESIGNED',
  'RECALLED',
  'SUCCEEDED',
  'OTHER',
] as const;
export type VacancyReason = (typeof VACANCY_REASONS)[number];

type Established = { bodyId: string; kind: BodyKind; name: string; place: Place; rules: BodyRules };
type Constituted = { bodyId: string; constitutedOn: LocalDate; seats: readonly Seat[] };
type Assigned = { bodyId: string; seatId: string; person: PersonRef; from: LocalDate };
/** `until`: the last day on which the seat is held. */
type Vacated = { bodyId: string; seatId: string; until: LocalDate; reason: VacancyReason };
type InOffice = { bodyId: string; office: Office; person: PersonRef; from: LocalDate };

export type BodyEstablished = Event<'BodyEstablished', 1, Established>;
export type BodyRulesChanged = Event<
  'BodyRulesChanged',
  1,
  { bodyId: string; rules: BodyRules; reason: string }
>;
export type BodyConstituted = Event<'BodyConstituted', 1, Constituted & Assessment>;
export type SeatAssigned = Event<'SeatAssigned', 1, Assigned>;
export type SeatVacated = Event<'SeatVacated', 1, Vacated>;
export type OfficeAssigned = Event<'OfficeAssigned', 1, InOffice>;

export type BodyEvent =
  | BodyEstablished
  | BodyRulesChanged
  | BodyConstituted
  | SeatAssigned
  | SeatVacated
  | OfficeAssigned;

/** Every event has had one shape so far. */
export const upcast = (stored: Stored): BodyEvent => stored as BodyEvent;
