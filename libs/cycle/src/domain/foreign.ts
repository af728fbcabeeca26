import type { LocalDate } from '#kernel';

export type PlaceChange = Readonly<{
  areaId: string;
  ageGroup?: string;
  unit: string;
  amount: number;
}>;
export type PlanReference = Readonly<{ cycleId: string } | { adoptionId: string }>;
type Of = Readonly<{ measureId: string; cycleId?: string }>;
type OfMeasure<Data = object> = Readonly<{ data: Of & Data }>;

export type MeasureDrafted = OfMeasure<
  Readonly<{
    title: string;
    exception: boolean;
    adoptedPlan?: PlanReference;
    places: readonly PlaceChange[];
    startsOn?: LocalDate;
    realiseBy?: LocalDate;
  }>
>;
export type MeasureChanged = OfMeasure<Omit<MeasureDrafted['data'], 'exception'>>;
export type MeasureSubmitted = OfMeasure<Readonly<{ exception: boolean }>>;
export type MeasureApproved = OfMeasure<Readonly<{ decidedOn: LocalDate }>>;
export type MeasureOpened = OfMeasure<Readonly<{ openedOn: LocalDate; complete: boolean }>>;
export type MeasureWithdrawn = OfMeasure<Readonly<{ withdrawnOn: LocalDate }>>;
export type MeasureJudged = OfMeasure<
  Readonly<{ evaluationId: string; judgement: string; consequence: string }>
>;
