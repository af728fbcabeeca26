import type { LocalDate } from '#kernel';
import type { AgeGroup } from './measure.content';

/** What this room reads of other rooms' events, by their type names. */
export type SnapshotFigures = Readonly<{
  snapshotId: string;
  figures: readonly Readonly<{ ageGroup?: AgeGroup }>[];
}>;
export type SnapshotFrozen = Readonly<{ snapshotId: string; placesOn: LocalDate }>;

export type NeedFact = Readonly<{
  needItemId: string;
  areaId: string;
  areaName: string;
  ageGroup: AgeGroup;
  /** Exact, as text; below 0 places are missing. */
  gap: string;
  reserve?: string;
  requiredFrom: LocalDate;
}>;
export type NeedsEstablished = Readonly<{
  needsId: string;
  cycleId?: string;
  placesOn?: LocalDate;
  items: readonly NeedFact[];
}>;

/** A plan was adopted, taken over by its document, or its adoption taken back. */
export type PlanAdoption = Readonly<{
  cycleId: string;
  paperId?: string;
  resolutionItem?: string;
  document?: string;
}>;
