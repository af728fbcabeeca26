import type { Assessment, Event, LocalDate, Stored } from '#kernel';
import type { Content, Frame, Funding, PlaceChange, Provider } from './measure.content';

type Of = { measureId: string; cycleId?: string };

/** What the deciding body resolved, and where it stands. */
export type Decision = Readonly<{
  paperId: string;
  sessionId: string;
  resolutionItem: string;
  decidedOn: LocalDate;
}>;

type Drafted = { measureId: string } & Frame & Content & Assessment;
type Changed = Of & Content & Assessment;
type Submitted = Of & { title: string; exception: boolean } & Assessment;
type Secured = Of & Funding;
type Approved = Of &
  Decision & {
    title: string;
    /** As approved; empty and `placesUnknown` where the source does not say. */
    places: readonly PlaceChange[];
    placesUnknown: boolean;
    provider?: Provider;
    exception: boolean;
  } & Assessment;
type Rejected = Of & Decision & { title: string; exception: boolean };
type Opened = Of & {
  openedOn: LocalDate;
  places: readonly PlaceChange[];
  /** Nothing of what was approved is left to open. */
  complete: boolean;
};
type Withdrawn = Of & {
  withdrawnOn: LocalDate;
  /** The provider that withdrew. */
  by: string;
  reason: string;
  /** What will not be opened. */
  places: readonly PlaceChange[];
};
type Released = Of & { releasedOn: LocalDate; reason: string; places: readonly PlaceChange[] };
type Rededicated = Of & {
  rededicatedOn: LocalDate;
  from: readonly PlaceChange[];
  to: readonly PlaceChange[];
  site: string;
  reason: string;
  informationPaperId?: string;
};
type Transferred = Of & { transferredOn: LocalDate; from?: string; to: Provider; reason: string };

export type MeasureDrafted = Event<'MeasureDrafted', 1, Drafted>;
export type MeasureChanged = Event<'MeasureChanged', 1, Changed>;
export type MeasureSubmitted = Event<'MeasureSubmitted', 1, Submitted>;
export type MeasureReturned = Event<'MeasureReturned', 1, Of & { reason: string }>;
export type FundingSecured = Event<'FundingSecured', 1, Secured>;
export type MeasureApproved = Event<'MeasureApproved', 1, Approved>;
export type MeasureRejected = Event<'MeasureRejected', 1, Rejected>;
export type MeasureOpened = Event<'MeasureOpened', 1, Opened>;
export type MeasureWithdrawn = Event<'MeasureWithdrawn', 1, Withdrawn>;
export type MeasureReleased = Event<'MeasureReleased', 1, Released>;
export type MeasureRededicated = Event<'MeasureRededicated', 1, Rededicated>;
export type MeasureTransferred = Event<'MeasureTransferred', 1, Transferred>;

export type PlanningEvent =
  | MeasureDrafted
  | MeasureChanged
  | MeasureSubmitted
  | MeasureReturned
  | FundingSecured
  | MeasureApproved
  | MeasureRejected;
export type RealisationEvent =
  MeasureOpened | MeasureWithdrawn | MeasureReleased | MeasureRededicated | MeasureTransferred;
export type MeasureEvent = PlanningEvent | RealisationEvent;

export const isPlanningEvent = (event: MeasureEvent): event is PlanningEvent =>
  ![
    'MeasureOpened',
    'MeasureWithdrawn',
    'MeasureReleased',
    'MeasureRededicated',
    'MeasureTransferred',
  ].includes(event.type);

/** Lifts a stored event to its present version. */
export const upcast = (stored: Stored): MeasureEvent => stored as MeasureEvent;
