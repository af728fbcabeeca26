import type { Assessment, Event, LocalDate, Stored } from '#kernel';
import type { AgeGroup } from './age-groups';
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

export type SnapshotEvent =
  | SnapshotOpened
  | SnapshotFiguresRecorded
  | SnapshotFrozen
  | FigureCorrected
  | DataRequested
  | DataDelivered;

export const upcast = (stored: Stored): SnapshotEvent => stored as SnapshotEvent;
