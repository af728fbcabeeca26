import type { LocalDate } from '#kernel';
import { Day, defineCommand, Flag, Id, ListOf, OneOf, Optional, Text } from '#shell';
import { bodies } from '../domain/body.decider';
import { VACANCY_REASONS, type VacancyReason } from '../domain/body.events';
import { OFFICES, SEAT_GROUPS, type Office, type SeatGroup } from '../domain/terms';
import { KEEPERS } from './grants';

export class SeatDto {
  @Id()
  readonly seatId!: string;

  @OneOf(SEAT_GROUPS)
  readonly group!: SeatGroup;

  @Flag()
  readonly voting!: boolean;

  /** The organisation or side that proposes who holds the seat. */
  @Optional()
  @Text(200)
  readonly proposer?: string;
}

/** Body of `POST /bodies/:bodyId/constitution`. */
export class ConstituteBodyDto {
  @Day()
  readonly constitutedOn!: LocalDate;

  @ListOf(() => SeatDto, 500)
  readonly seats!: readonly SeatDto[];
}

export const ConstituteBodyCommand = defineCommand({
  type: 'ConstituteBody',
  category: bodies,
  shape: ConstituteBodyDto,
  route: 'POST /bodies/:bodyId/constitution',
  allow: KEEPERS,
  target: ({ bodyId }) => bodyId,
  summary: { de: 'Gremium mit seinen Sitzen bilden', en: 'Constitute a body with its seats' },
});

export class SeatAssignmentDto {
  @Id()
  readonly seatId!: string;

  @Id()
  readonly person!: string;
}

/** Body of `POST /bodies/:bodyId/seats`. */
export class AssignSeatsDto {
  @Day()
  readonly from!: LocalDate;

  @ListOf(() => SeatAssignmentDto, 500)
  readonly assignments!: readonly SeatAssignmentDto[];
}

export const AssignSeatsCommand = defineCommand({
  type: 'AssignSeats',
  category: bodies,
  shape: AssignSeatsDto,
  route: 'POST /bodies/:bodyId/seats',
  allow: KEEPERS,
  target: ({ bodyId }) => bodyId,
  summary: { de: 'Sitze besetzen', en: 'Assign seats' },
});

/** Body of `POST /bodies/:bodyId/vacancies`. */
export class VacateSeatDto {
  @Id()
  readonly seatId!: string;

  /** The last day on which the seat is held. */
  @Day()
  readonly until!: LocalDate;

  @OneOf(VACANCY_REASONS)
  readonly reason!: VacancyReason;
}

export const VacateSeatCommand = defineCommand({
  type: 'VacateSeat',
  category: bodies,
  shape: VacateSeatDto,
  route: 'POST /bodies/:bodyId/vacancies',
  allow: KEEPERS,
  target: ({ bodyId }) => bodyId,
  summary: { de: 'Ende einer Besetzung eintragen', en: 'Vacate a seat' },
});

/** Body of `POST /bodies/:bodyId/offices`. */
export class AssignOfficeDto {
  @OneOf(OFFICES)
  readonly office!: Office;

  @Id()
  readonly person!: string;

  @Day()
  readonly from!: LocalDate;
}

export const AssignOfficeCommand = defineCommand({
  type: 'AssignOffice',
  category: bodies,
  shape: AssignOfficeDto,
  route: 'POST /bodies/:bodyId/offices',
  allow: KEEPERS,
  target: ({ bodyId }) => bodyId,
  summary: { de: 'Vorsitz oder Schriftführung zuweisen', en: 'Assign the chair or minute taker' },
});
