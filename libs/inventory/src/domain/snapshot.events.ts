import type { Assessment, Event, LocalDate, Sealed, Stored } from '#kernel';
import type { AgeGroup } from './age-groups';
import type { CapacityOf, Places } from './facility.events';
import type { Figure } from './figure';
import type { Measure } from './measures';

/** What must be known before the inventory is complete: each area, age group and measure. */
export type Expectation = Readonly<{
  areas: readonly Readonly<{ areaId: string; name: string }>[];
  ageGroups: readonly AgeGroup[];
  measures: readonly Measure[];
}>;

export type MissingFigure = Readonly<{ areaId: string; ageGroup: AgeGroup; measure: Measure }>;

/** Unit: figures. */
export type Completeness = Readonly<{ expected: number; recorded: number }>;

type Opened = {
  snapshotId: string;
  cycleId?: string;
  title: string;
  /** Reference date of places. */
  placesOn: LocalDate;
  /** Reference date of the population. */
  populationOn: LocalDate;
  expected: Expectation;
};

type Frozen = {
  snapshotId: string;
  cycleId?: string;
  placesOn: LocalDate;
  populationOn: LocalDate;
  completeness: Completeness;
  missing: readonly MissingFigure[];
  /** Why it is frozen although figures are missing. */
  reason?: string;
};

export type SnapshotOpened = Event<'SnapshotOpened', 1, Opened>;
/** A figure recorded again replaces the one before, until the snapshot is frozen. */
export type SnapshotFiguresRecorded = Event<
  'SnapshotFiguresRecorded',
  1,
  { snapshotId: string; figures: readonly Figure[] } & Assessment
>;
export type SnapshotFrozen = Event<'SnapshotFrozen', 1, Frozen & Assessment>;
/** `published` is what stood there, and goes on standing in what was printed. */
export type FigureCorrected = Event<
  'FigureCorrected',
  1,
  {
    snapshotId: string;
    figureId: string;
    published?: string;
    value: string;
    reason: string;
    source: string;
  }
>;
export type DataRequested = Event<
  'DataRequested',
  1,
  { snapshotId: string; providerId: string; providerName: string; dueOn: LocalDate }
>;
export type DataDelivered = Event<
  'DataDelivered',
  1,
  { snapshotId: string; providerId: string; deliveredOn: LocalDate; note?: string }
>;

/** Places of one offer, as they are reported for the reference date. */
export type ReportedPlaces = CapacityOf &
  Places &
  Readonly<{ facilityId: string; facilityName: string }>;

type Reported = {
  snapshotId: string;
  /** The reference date for which the numbers hold. */
  on: LocalDate;
  rows: readonly ReportedPlaces[];
  source: string;
} & Assessment;

/** The office filled in a table; the register of facilities follows. */
export type PlacesEntered = Event<'PlacesEntered', 1, Reported>;
/** A provider answered; later answers replace earlier ones cell by cell. */
export type DataAnswered = Event<
  'DataAnswered',
  1,
  Reported & { providerId: string; providerName: string; note?: Sealed }
>;
/** `automatic`: by the calendar, and not by somebody of the office. */
export type DataRequestReminded = Event<
  'DataRequestReminded',
  1,
  { snapshotId: string; providerId: string; dueOn: LocalDate; automatic: boolean }
>;
/** The term ended without an answer. The planning may go on; the opportunity was given. */
export type DataRequestOverdue = Event<
  'DataRequestOverdue',
  1,
  { snapshotId: string; providerId: string; dueOn: LocalDate }
>;

export type SnapshotEvent =
  | SnapshotOpened
  | SnapshotFiguresRecorded
  | SnapshotFrozen
  | FigureCorrected
  | DataRequested
  | DataDelivered
  | PlacesEntered
  | DataAnswered
  | DataRequestReminded
  | DataRequestOverdue;

export const upcast = (stored: Stored): SnapshotEvent => stored as SnapshotEvent;
