import type { LocalDate, ReadModel, Recorded } from '#kernel';
import type { FacilityEvent } from '../domain/facility.events';
import type { ProviderEvent } from '../domain/provider.events';
import type { AreaEvent } from '../domain/area.events';
import type { SnapshotEvent } from '../domain/snapshot.events';
import { capacities } from './capacities.projection';
import { dataRequests } from './data-requests.projection';
import { facilityList } from './facilities.projection';
import { planningAreas } from './planning-areas.projection';
import { providerList } from './providers.projection';
import { recognitions } from './recognitions.projection';
import { snapshotFigures } from './snapshot-figures.projection';
import { snapshotList } from './snapshot-list.projection';

const day = (text: string) => text as LocalDate;
const none = { overrides: [], findings: [] };

type AnyEvent = AreaEvent | ProviderEvent | FacilityEvent | SnapshotEvent;

/** Rows as the engine would keep them, without their history. */
function rowsAfter<Row extends object>(model: ReadModel<Row>, ...events: AnyEvent[]) {
  const rows = new Map<string, Row>();
  events.forEach((event, index) =>
    model.project({ ...event, id: `event-${index}`, metadata: {} } as unknown as Recorded, {
      get: (id) => rows.get(id),
      put: (id, row) => void rows.set(id, row),
      remove: (id) => void rows.delete(id),
      where: (column, value) =>
        [...rows].filter(([, row]) => model.columns?.[column]?.(row) === value),
    }),
  );
  return Object.fromEntries(rows);
}

const defined: AreaEvent = {
  type: 'PlanningAreaDefined',
  version: 1,
  data: {
    areaId: 'altstadt',
    name: 'Altstadt',
    level: 'DISTRICT',
    hierarchy: 'PLANNING',
    parentId: 'mitte',
    specialNeed: false,
    validFrom: day('2020-01-01'),
    ...none,
  },
};

it('areas show each hierarchy, their name, their need and their end', () => {
  const rows = rowsAfter(
    planningAreas,
    defined,
    {
      type: 'PlanningAreaPlaced',
      version: 1,
      data: { areaId: 'altstadt', hierarchy: 'SCHOOLS', parentId: 'bezirk-1', ...none },
    },
    {
      type: 'PlanningAreaRenamed',
      version: 1,
      data: {
        areaId: 'altstadt',
        name: 'Altstadt-Nord',
        formerName: 'Altstadt',
        from: day('2026-01-01'),
      },
    },
    {
      type: 'SpecialNeedDeclared',
      version: 1,
      data: { areaId: 'altstadt', specialNeed: true, reason: 'x', from: day('2026-01-01') },
    },
    {
      type: 'PlanningAreaDissolved',
      version: 1,
      data: { areaId: 'altstadt', validTo: day('2027-01-01'), successors: ['neustadt'] },
    },
  );
  expect(rows['altstadt']).toMatchObject({
    name: 'Altstadt-Nord',
    parentId: 'mitte',
    parents: { PLANNING: 'mitte', SCHOOLS: 'bezirk-1' },
    specialNeed: true,
    successors: ['neustadt'],
  });
  expect(planningAreas.dated?.(rows['altstadt']!)).toEqual({
    from: '2020-01-01',
    to: '2027-01-01',
  });
});

describe('providers', () => {
  const registered = (type: 'FREE_OTHER' | 'CHURCH'): ProviderEvent => ({
    type: 'ProviderRegistered',
    version: 1,
    data: { providerId: 'p-1', name: 'Seeblick', type, ...none },
  });
  const recognised = (since: string): ProviderEvent => ({
    type: 'ProviderRecognised',
    version: 1,
    data: { providerId: 'p-1', since: day(since), authority: 'JHA', ...none },
  });
  const ended: ProviderEvent = {
    type: 'ProviderRecognitionEnded',
    version: 1,
    data: { providerId: 'p-1', until: day('2020-01-01'), reason: 'x' },
  };

  it('are recognised between beginning and end', () => {
    const recognisedAfter = (...events: ProviderEvent[]) =>
      rowsAfter(providerList, registered('FREE_OTHER'), ...events)['p-1']?.recognised;
    expect(recognisedAfter()).toBe(false);
    expect(recognisedAfter(recognised('2009-05-12'))).toBe(true);
    expect(recognisedAfter(recognised('2009-05-12'), ended)).toBe(false);
    expect(recognisedAfter(recognised('2009-05-12'), ended, recognised('2021-01-01'))).toBe(true);
  });
  it('are recognised by law when they are churches', () =>
    expect(rowsAfter(providerList, registered('CHURCH'))['p-1']?.recognised).toBe(true));
  it('keep every interval of their recognition', () =>
    expect(
      Object.values(
        rowsAfter(recognitions, recognised('2009-05-12'), ended, recognised('2021-01-01')),
      ).map((row) => recognitions.dated?.(row)),
    ).toEqual([{ from: '2009-05-12', to: '2020-01-01' }, { from: '2021-01-01' }]));
});

const capacity = (on: string, occupied: number, until?: string): FacilityEvent => ({
  type: 'CapacityRecorded',
  version: 1,
  data: {
    facilityId: 'f-1',
    offerId: 'krippe',
    areaId: 'altstadt',
    kind: 'CRECHE',
    ageGroup: 'U3',
    careForm: 'GT',
    permitted: 20,
    offered: 20,
    occupied,
    reserved: 0,
    on: day(on),
    source: 'Meldung',
    ...(until ? { until: day(until) } : {}),
    ...none,
  },
});
const closed = (until: string): FacilityEvent => ({
  type: 'OfferClosed',
  version: 1,
  data: { facilityId: 'f-1', offerId: 'krippe', until: day(until), reason: 'x' },
});

describe('capacities', () => {
  const spans = (...events: FacilityEvent[]) =>
    Object.values(rowsAfter(capacities, ...events))
      .map(({ occupied, from, to }) => [occupied, from, to])
      .sort();

  it('hold until the next day that is recorded, in whatever order', () => {
    const expected = [
      [16, '2024-03-01', '2025-03-01'],
      [17, '2025-03-01', '2026-03-01'],
      [18, '2026-03-01', undefined],
    ];
    const [first, second, third] = [
      capacity('2024-03-01', 16),
      capacity('2025-03-01', 17),
      capacity('2026-03-01', 18),
    ];
    expect(spans(first, second, third)).toEqual(expected);
    expect(spans(third, first, second)).toEqual(expected);
    expect(spans(second, third, first)).toEqual(expected);
  });
  it('are replaced when recorded again for the same day', () =>
    expect(spans(capacity('2024-03-01', 16), capacity('2024-03-01', 15))).toEqual([
      [15, '2024-03-01', undefined],
    ]));
  it('end with their offer', () =>
    expect(
      spans(capacity('2024-03-01', 16), capacity('2026-03-01', 18), closed('2025-08-01')),
    ).toEqual([[16, '2024-03-01', '2025-08-01']]));
  it('end with their offer when recorded afterwards', () =>
    expect(spans(closed('2025-08-01'), capacity('2024-03-01', 16, '2025-08-01'))).toEqual([
      [16, '2024-03-01', '2025-08-01'],
    ]));
});

it('facilities show their provider and offers of today', () => {
  const rows = rowsAfter(
    facilityList,
    {
      type: 'FacilityRegistered',
      version: 1,
      data: {
        facilityId: 'f-1',
        name: 'Kita Seeblick',
        providerId: 'p-1',
        providerName: 'Seeblick',
        areaId: 'altstadt',
        areaName: 'Altstadt',
        openedOn: day('2012-09-01'),
      },
    },
    {
      type: 'OfferAdded',
      version: 1,
      data: {
        facilityId: 'f-1',
        offerId: 'krippe',
        areaId: 'altstadt',
        kind: 'CRECHE',
        paragraph: '§ 24 Abs. 2 SGB VIII',
        unit: 'PLACES',
        from: day('2012-09-01'),
      },
    },
    closed('2026-08-01'),
    {
      type: 'FacilityTransferred',
      version: 1,
      data: {
        facilityId: 'f-1',
        providerId: 'p-2',
        providerName: 'Stadt',
        formerProviderId: 'p-1',
        from: day('2026-01-01'),
      },
    },
  );
  expect(rows['f-1']).toMatchObject({
    providerId: 'p-2',
    providerName: 'Stadt',
    offers: [{ offerId: 'krippe', until: '2026-08-01' }],
  });
});

describe('a snapshot', () => {
  const opened: SnapshotEvent = {
    type: 'SnapshotOpened',
    version: 1,
    data: {
      snapshotId: 's-1',
      title: 'Bestand',
      placesOn: day('2026-03-01'),
      populationOn: day('2025-12-31'),
      expected: {
        areas: [{ areaId: 'altstadt', name: 'Altstadt' }],
        ageGroups: ['U3'],
        measures: ['CHILDREN'],
      },
    },
  };
  const recorded = (value: string, published?: string): SnapshotEvent => ({
    type: 'SnapshotFiguresRecorded',
    version: 1,
    data: {
      snapshotId: 's-1',
      figures: [
        {
          figureId: 'altstadt.U3.CHILDREN',
          areaId: 'altstadt',
          areaName: 'Altstadt',
          ageGroup: 'U3',
          measure: 'CHILDREN',
          value,
          source: 'Register',
          method: 'Auszählung',
          quality: 'REPORTED',
          asOf: day('2025-12-31'),
          ...(published ? { published } : {}),
        },
      ],
      ...none,
    },
  });
  const frozen: SnapshotEvent = {
    type: 'SnapshotFrozen',
    version: 1,
    data: {
      snapshotId: 's-1',
      placesOn: day('2026-03-01'),
      populationOn: day('2025-12-31'),
      completeness: { expected: 1, recorded: 1 },
      missing: [],
      ...none,
    },
  };
  const corrected: SnapshotEvent = {
    type: 'FigureCorrected',
    version: 1,
    data: {
      snapshotId: 's-1',
      figureId: 'altstadt.U3.CHILDREN',
      published: '219',
      value: '221',
      reason: 'Nachmeldung',
      source: 'Register',
    },
  };

  it('shows its state and counts its corrections', () =>
    expect(rowsAfter(snapshotList, opened, frozen, corrected)['s-1']).toMatchObject({
      state: 'FROZEN',
      corrections: 1,
      completeness: { expected: 1, recorded: 1 },
    }));

  it('shows what was printed beside what holds', () => {
    const rows = rowsAfter(snapshotFigures, opened, recorded('219'), frozen, corrected);
    expect(rows['s-1.altstadt.U3.CHILDREN']).toMatchObject({
      value: '221',
      published: '219',
      deviates: true,
      corrections: [{ eventId: 'event-3', published: '219', value: '221' }],
    });
  });
  it.each([
    ['437/2', '219', false],
    ['437/2', '218', true],
    ['219', undefined, false],
  ])('printed %s as %s: deviates %s', (value, published, deviates) =>
    expect(
      rowsAfter(snapshotFigures, recorded(value, published))['s-1.altstadt.U3.CHILDREN']?.deviates,
    ).toBe(deviates),
  );

  it('knows which delivery came late', () => {
    const asked: SnapshotEvent = {
      type: 'DataRequested',
      version: 1,
      data: {
        snapshotId: 's-1',
        providerId: 'p-1',
        providerName: 'Seeblick',
        dueOn: day('2026-04-15'),
      },
    };
    const delivered = (on: string): SnapshotEvent => ({
      type: 'DataDelivered',
      version: 1,
      data: { snapshotId: 's-1', providerId: 'p-1', deliveredOn: day(on) },
    });
    const late = (on: string) => rowsAfter(dataRequests, asked, delivered(on))['s-1.p-1']?.late;
    expect(rowsAfter(dataRequests, asked)['s-1.p-1']?.state).toBe('OPEN');
    expect(late('2026-04-15')).toBe(false);
    expect(late('2026-04-16')).toBe(true);
  });
});
