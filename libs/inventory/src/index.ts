import { named, subjectOf, type Room } from '#shell';
import { MarkDataRequestOverdueCommand, RemindProviderCommand } from './commands/data-request';
import {
  AddOfferCommand,
  CloseOfferCommand,
  RecordCapacityCommand,
  RegisterFacilityCommand,
  TransferFacilityCommand,
} from './commands/facility';
import {
  DeclareSpecialNeedCommand,
  DefinePlanningAreaCommand,
  DissolvePlanningAreaCommand,
  PlacePlanningAreaCommand,
  RenamePlanningAreaCommand,
} from './commands/planning-area';
import {
  EndProviderRecognitionCommand,
  RecogniseProviderCommand,
  RegisterProviderCommand,
  RenameProviderCommand,
} from './commands/provider';
import {
  CorrectFigureCommand,
  RecordFiguresCommand,
  TakePlacesFromRegisterCommand,
} from './commands/record-figures';
import {
  AnswerDataRequestCommand,
  EnterPlacesCommand,
  TakeReportedPlacesCommand,
} from './commands/report-places';
import {
  DeliverDataCommand,
  FreezeSnapshotCommand,
  OpenSnapshotCommand,
  RequestDataCommand,
} from './commands/snapshot';
import { dataRequestOverdue, dataRequestReminder } from './domain/data-request.deadline';
import { refusals } from './domain/refusals';
import { story } from './domain/story';
import { capacities } from './projections/capacities.projection';
import { dataRequests } from './projections/data-requests.projection';
import { facilityList } from './projections/facilities.projection';
import { planningAreas } from './projections/planning-areas.projection';
import { providerList } from './projections/providers.projection';
import { recognitions } from './projections/recognitions.projection';
import { reportedPlacesModel } from './projections/reported-places.projection';
import { snapshotFigures } from './projections/snapshot-figures.projection';
import { snapshotList } from './projections/snapshot-list.projection';
import { queries } from './queries';
import { reportedPlaces } from './reactions/reported-places.reaction';

export type { AreaEvent } from './domain/area.events';
export type { CapacityRecorded, FacilityEvent, Places } from './domain/facility.events';
export type { ProviderEvent, ProviderType, Umbrella } from './domain/provider.events';
export type {
  Completeness,
  Expectation,
  FigureCorrected,
  MissingFigure,
  SnapshotEvent,
  SnapshotFiguresRecorded,
  SnapshotFrozen,
  SnapshotOpened,
} from './domain/snapshot.events';
export type { Figure, FigureOf, Origin, Quality } from './domain/figure';
export type { GivenFigure } from './domain/snapshot-figures';
export type { CapacityRow } from './projections/capacities.projection';
export type { DataRequestRow } from './projections/data-requests.projection';
export type { FacilityRow } from './projections/facilities.projection';
export type { PlanningAreaRow } from './projections/planning-areas.projection';
export type { ProviderRow } from './projections/providers.projection';
export type { RecognitionRow } from './projections/recognitions.projection';
export type { SnapshotFigureRow } from './projections/snapshot-figures.projection';
export type { SnapshotRow } from './projections/snapshot-list.projection';
export { AGE_GROUPS, CARE_FORMS, type AgeGroup, type CareForm } from './domain/age-groups';
export { areas } from './domain/area.decider';
export { CATALOGUE, OFFER_KINDS, UNITS, type OfferKind, type Unit } from './domain/catalogue';
export { facilities } from './domain/facility.decider';
export { figureIdOf, QUALITIES } from './domain/figure';
export { LEVELS, type Level } from './domain/levels';
export { MEASURES, MEASURE_CODES, measureOf, type Measure } from './domain/measures';
export { providers } from './domain/provider.decider';
export { legalClaim } from './domain/rules/legal-claim.rule';
export {
  printsAs,
  reproducesRatio,
  type Reproduction,
} from './domain/rules/reproduces-published.rule';
export { careRatio, percent, supplyRatio } from './domain/rules/supply-ratio.rule';
export { utilisation } from './domain/rules/utilisation.rule';
export { snapshots } from './domain/snapshot.decider';
export { MAX_FIGURES, type TakeFiguresFromImport } from './domain/snapshot-figures';
export {
  capacities,
  dataRequests,
  facilityList,
  planningAreas,
  providerList,
  recognitions,
  snapshotFigures,
  snapshotList,
};

/** What exists: areas, providers, facilities, offers, places, and the stock frozen on its reference dates. */
export const inventory: Room = {
  name: 'inventory',
  commands: [
    DefinePlanningAreaCommand,
    PlacePlanningAreaCommand,
    RenamePlanningAreaCommand,
    DeclareSpecialNeedCommand,
    DissolvePlanningAreaCommand,
    RegisterProviderCommand,
    RecogniseProviderCommand,
    EndProviderRecognitionCommand,
    RenameProviderCommand,
    RegisterFacilityCommand,
    TransferFacilityCommand,
    AddOfferCommand,
    CloseOfferCommand,
    RecordCapacityCommand,
    OpenSnapshotCommand,
    RecordFiguresCommand,
    TakePlacesFromRegisterCommand,
    FreezeSnapshotCommand,
    CorrectFigureCommand,
    RequestDataCommand,
    DeliverDataCommand,
    EnterPlacesCommand,
    AnswerDataRequestCommand,
    RemindProviderCommand,
    MarkDataRequestOverdueCommand,
    TakeReportedPlacesCommand,
  ],
  queries,
  subjects: [
    subjectOf('facility', facilityList, named(queries, 'facility')),
    subjectOf('provider', providerList, named(queries, 'provider')),
    subjectOf('snapshot', snapshotList, named(queries, 'snapshot')),
  ],
  readModels: [
    planningAreas,
    providerList,
    recognitions,
    facilityList,
    capacities,
    snapshotList,
    snapshotFigures,
    dataRequests,
    reportedPlacesModel,
  ],
  reactions: [reportedPlaces],
  deadlines: [dataRequestReminder, dataRequestOverdue],
  refusals,
  story,
};
