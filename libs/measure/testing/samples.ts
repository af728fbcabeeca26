import type { Instant, LocalDate } from '#kernel';
import type { Content, PlaceChange } from '../src/domain/measure.content';
import type { MeasureApproved, MeasureDrafted, MeasureEvent } from '../src/domain/measure.events';

export const day = (text: string) => text as LocalDate;
export const stamp = { now: '2026-05-07T08:00:00.000Z' as Instant, by: 'p-planner' };
export const none = { overrides: [], findings: [] };
export const measureId = 'm-1';
export const of = { measureId, cycleId: 'c-1' };

export const u3 = (amount: number, areaId = 'nord'): PlaceChange => ({
  areaId,
  areaName: areaId,
  ageGroup: 'U3',
  unit: 'PLACES',
  amount,
});
export const over3 = (amount: number, areaId = 'nord'): PlaceChange => ({
  ...u3(amount, areaId),
  ageGroup: 'U3PLUS',
});

export const content: Content = {
  title: 'Kita Am Ostring',
  type: 'NEW',
  needItems: ['i-1'],
  places: [u3(10), over3(40)],
  planningGoals: [{ goal: 6, statement: 'Plätze mit langen Öffnungszeiten' }],
  costs: [{ year: 2026, operating: 584_260_00, investment: 210_920_00, income: 313_320_00 }],
  funding: 'BUDGETED',
  provider: { providerId: 'awo', name: 'AWO', publicOperator: false },
  selectionOpen: false,
  lowThresholdAmbulatory: false,
  qualityItems: [],
};
export const drafted = (change: Partial<Content> = {}): MeasureDrafted => ({
  type: 'MeasureDrafted',
  version: 1,
  data: { ...of, ...content, ...change, exception: false, ...none },
});
export const submitted: MeasureEvent = {
  type: 'MeasureSubmitted',
  version: 1,
  data: { ...of, title: content.title, exception: false, ...none },
};
export const decision = {
  paperId: 'p-1',
  sessionId: 's-1',
  resolutionItem: '1',
  decidedOn: day('2026-04-21'),
};
export const approved = (change: Partial<MeasureApproved['data']> = {}): MeasureApproved => ({
  type: 'MeasureApproved',
  version: 1,
  data: {
    ...of,
    ...decision,
    title: content.title,
    places: content.places,
    placesUnknown: false,
    provider: { providerId: 'awo', name: 'AWO', publicOperator: false },
    exception: false,
    ...none,
    ...change,
  },
  effectiveOn: change.decidedOn ?? decision.decidedOn,
});
