import type { Instant, LocalDate } from '#kernel';
import { specification } from '#kernel/testing';
import type { GivenFigure } from './snapshot-figures';
import { snapshots, type SnapshotCommand } from './snapshot.decider';
import type { SnapshotEvent } from './snapshot.events';

const given = specification(snapshots);
const stamp = { now: '2026-03-15T09:00:00.000Z' as Instant, by: 'planner-1' };
const day = (text: string) => text as LocalDate;
const none = { overrides: [], findings: [] };
const imported = { source: 'Kita-Bericht 2022' };

const opening = {
  snapshotId: 's-1',
  cycleId: 'c-1',
  title: 'Kita-Bestand 2026',
  placesOn: day('2026-03-01'),
  populationOn: day('2025-12-31'),
  expected: {
    areas: [{ areaId: 'altstadt', name: 'Altstadt' }],
    ageGroups: ['U3'],
    measures: ['CHILDREN', 'PLACES'],
  },
} as const;
const open = (change: object = {}): SnapshotCommand => ({
  type: 'OpenSnapshot',
  data: { ...opening, ...change },
  ...stamp,
});
const opened: SnapshotEvent = { type: 'SnapshotOpened', version: 1, data: opening };

const children: GivenFigure = {
  areaId: 'altstadt',
  ageGroup: 'U3',
  measure: 'CHILDREN',
  value: '219',
  source: 'Melderegister',
  method: 'Auszählung',
  quality: 'REPORTED',
};
const places: GivenFigure = { ...children, measure: 'PLACES', value: '80', source: 'Meldung' };
const record = (figures: readonly GivenFigure[], more: object = {}): SnapshotCommand => ({
  type: 'RecordFigures',
  data: { snapshotId: 's-1', figures },
  ...stamp,
  ...more,
});
const withoutValue = ({ areaId, ageGroup, measure, source, method, quality }: GivenFigure) => ({
  areaId,
  ageGroup,
  measure,
  source,
  method,
  quality,
});
const stored = ({ value, ...figure }: GivenFigure) => ({
  ...figure,
  value: value ?? null,
  areaName: 'Altstadt',
  figureId: `altstadt.${figure.ageGroup}.${figure.measure}`,
  asOf: figure.asOf ?? day(figure.measure === 'CHILDREN' ? '2025-12-31' : '2026-03-01'),
});
const recorded = (figures: readonly GivenFigure[], assessment: object = none): SnapshotEvent => ({
  type: 'SnapshotFiguresRecorded',
  version: 1,
  data: { snapshotId: 's-1', figures: figures.map(stored), ...none, ...assessment },
});

const freeze = (more: object = {}): SnapshotCommand => ({
  type: 'FreezeSnapshot',
  data: { snapshotId: 's-1' },
  ...stamp,
  ...more,
});
const frozen = (change: object = {}): SnapshotEvent => ({
  type: 'SnapshotFrozen',
  version: 1,
  data: {
    snapshotId: 's-1',
    cycleId: 'c-1',
    placesOn: day('2026-03-01'),
    populationOn: day('2025-12-31'),
    completeness: { expected: 2, recorded: 2 },
    missing: [],
    ...none,
    ...change,
  },
});
const complete = [opened, recorded([children, places])] as const;

const correct = (value: string, figureId = 'altstadt.U3.CHILDREN'): SnapshotCommand => ({
  type: 'CorrectFigure',
  data: {
    snapshotId: 's-1',
    figureId,
    value,
    reason: 'Nachmeldung',
    source: 'Melderegister, 15.03.2026',
    recordedBy: 'event-7',
  },
  ...stamp,
});
const corrected = (value: string, published: string): SnapshotEvent => ({
  type: 'FigureCorrected',
  version: 1,
  data: {
    snapshotId: 's-1',
    figureId: 'altstadt.U3.CHILDREN',
    published,
    value,
    reason: 'Nachmeldung',
    source: 'Melderegister, 15.03.2026',
  },
  corrects: 'event-7',
});

describe('a snapshot', () => {
  it('refuses to expect nothing', () =>
    given()
      .when(open({ expected: { ...opening.expected, measures: [] } }))
      .thenRejected('NOTHING_EXPECTED', { at: '/expected/measures' }));
  it('is opened', () => given().when(open()).then(opened));
  it('is opened once', () => given(opened).when(open()).then());
  it('refuses another one under its id', () =>
    given(opened)
      .when(open({ title: 'anders' }))
      .thenRejected('SNAPSHOT_ALREADY_OPENED'));
  it('is not found before', () => given().when(freeze()).thenRejected('SNAPSHOT_NOT_FOUND'));
});

describe('a figure', () => {
  it.each([
    ['-1', 'NEGATIVE_FIGURE'],
    ['viele', 'NOT_A_NUMBER'],
    ['0/0', 'NOT_A_NUMBER'],
  ])('refuses %s, in history too', (value, code) => {
    const refusal = { at: '/figures/0/value', value };
    given(opened)
      .when(record([{ ...children, value }]))
      .thenRejected(code, refusal);
    given(opened)
      .when(record([{ ...children, value }], { imported }))
      .thenRejected(code, refusal);
  });
  it('counts whole places, yet cohorts may be fractional', () => {
    given(opened)
      .when(record([{ ...places, value: '80.5' }]))
      .thenRejected('FIGURE_NOT_WHOLE');
    given(opened)
      .when(record([{ ...children, value: '437/2' }]))
      .then(recorded([{ ...children, value: '437/2' }]));
  });
  it('belongs to an area of the snapshot', () =>
    given(opened)
      .when(record([{ ...children, areaId: 'anderswo' }]))
      .thenRejected('AREA_NOT_IN_SNAPSHOT', { at: '/figures/0/areaId', value: 'anderswo' }));
  it('comes once in a command', () =>
    given(opened)
      .when(record([children, { ...children, value: '220' }]))
      .thenRejected('FIGURE_TWICE', { at: '/figures/1' }));
  it('comes with a thousand others at most', () =>
    given(opened)
      .when(record(Array.from({ length: 1001 }, () => children)))
      .thenRejected('TOO_MANY_FIGURES', { value: '1001' }));
  it('holds on the reference date of its kind, or has a reason', () => {
    const late = { ...children, asOf: day('2026-01-31') };
    const overrides = [{ rule: 'FIGURE_ON_REFERENCE_DATE', reason: 'Register war geschlossen' }];
    given(opened)
      .when(record([late]))
      .thenRejected('FIGURE_ON_REFERENCE_DATE', { value: '2026-01-31' });
    given(opened)
      .when(record([late], { overrides }))
      .then(recorded([late], { overrides }));
  });
  it('is known, except in imported history', () => {
    const unknown = withoutValue(children);
    given(opened)
      .when(record([unknown]))
      .thenRejected('FIGURE_UNKNOWN');
    given(opened)
      .when(record([unknown], { imported }))
      .then(recorded([unknown], { findings: [{ rule: 'FIGURE_UNKNOWN' }] }));
  });
  it('is recorded; what did not change is not recorded again', () => {
    given(opened)
      .when(record([children, places]))
      .then(recorded([children, places]));
    given(...complete)
      .when(record([children, places]))
      .then();
    given(...complete)
      .when(record([children, { ...places, value: '82' }]))
      .then(recorded([{ ...places, value: '82' }]));
  });
  it('keeps what was printed beside what holds', () => {
    const printed = { ...children, value: '437/2', published: '219' };
    given(opened)
      .when(record([printed]))
      .then(recorded([printed]));
  });
  it('stands once the snapshot is frozen', () => {
    given(...complete, frozen())
      .when(record([{ ...places, value: '82' }]))
      .thenRejected('SNAPSHOT_FROZEN');
    given(...complete, frozen())
      .when(record([places]))
      .then();
  });
});

describe('freezing', () => {
  const missing = [{ areaId: 'altstadt', ageGroup: 'U3', measure: 'PLACES' }];

  it('refuses an incomplete stock and names what is missing', () =>
    given(opened, recorded([children]))
      .when(freeze())
      .thenRejected('INVENTORY_COMPLETE', {
        value: 'Altstadt U3 PLACES',
        params: { missing: 1, expected: 2 },
      }));
  it('takes an incomplete stock for a reason', () => {
    const overrides = [{ rule: 'INVENTORY_COMPLETE', reason: 'Meldung steht aus' }];
    const completeness = { expected: 2, recorded: 1 };
    given(opened, recorded([children]))
      .when(freeze({ overrides }))
      .then(frozen({ completeness, missing, reason: 'Meldung steht aus', overrides }));
  });
  it('finds unknown history missing', () => {
    const unknown = withoutValue(places);
    given(opened, recorded([children, unknown]))
      .when(freeze({ imported }))
      .then(
        frozen({
          completeness: { expected: 2, recorded: 1 },
          missing,
          findings: [{ rule: 'INVENTORY_COMPLETE', value: 'Altstadt U3 PLACES' }],
        }),
      );
  });
  it('takes a complete stock', () =>
    given(...complete)
      .when(freeze())
      .then(frozen()));
  it('happens once', () =>
    given(...complete, frozen())
      .when(freeze())
      .then());
});

describe('correcting', () => {
  it('waits for the freezing', () =>
    given(...complete)
      .when(correct('221'))
      .thenRejected('SNAPSHOT_NOT_FROZEN'));
  it('names an existing figure', () =>
    given(...complete, frozen())
      .when(correct('221', 'altstadt.U3.GROUPS'))
      .thenRejected('FIGURE_NOT_FOUND', { value: 'altstadt.U3.GROUPS' }));
  it('takes no name that every object has for a figure', () =>
    given(...complete, frozen())
      .when(correct('221', 'toString'))
      .thenRejected('FIGURE_NOT_FOUND', { value: 'toString' }));
  it('refuses what is no stock', () =>
    given(...complete, frozen())
      .when(correct('-1'))
      .thenRejected('NEGATIVE_FIGURE'));
  it('names figure, reason, source and the event', () =>
    given(...complete, frozen())
      .when(correct('221'))
      .then(corrected('221', '219')));
  it('happens once', () =>
    given(...complete, frozen(), corrected('221', '219'))
      .when(correct('221'))
      .then());
  it('does not touch what was printed', () =>
    given(opened, recorded([{ ...children, value: '437/2', published: '219' }, places]), frozen())
      .when(correct('221'))
      .then(corrected('221', '219')));
});

describe('a request for data', () => {
  const ask = (dueOn: string, providerName?: string): SnapshotCommand => ({
    type: 'RequestData',
    data: {
      snapshotId: 's-1',
      providerId: 'p-1',
      dueOn: day(dueOn),
      ...(providerName ? { providerName } : {}),
    },
    ...stamp,
  });
  const asked = (dueOn: string): SnapshotEvent => ({
    type: 'DataRequested',
    version: 1,
    data: { snapshotId: 's-1', providerId: 'p-1', providerName: 'Seeblick', dueOn: day(dueOn) },
  });
  const deliver: SnapshotCommand = {
    type: 'DeliverData',
    data: { snapshotId: 's-1', providerId: 'p-1' },
    ...stamp,
  };
  const delivered: SnapshotEvent = {
    type: 'DataDelivered',
    version: 1,
    data: { snapshotId: 's-1', providerId: 'p-1', deliveredOn: day('2026-03-15') },
  };

  it('goes to a provider that exists', () =>
    given(opened).when(ask('2026-04-15')).thenRejected('UNKNOWN_PROVIDER'));
  it('has a deadline ahead', () =>
    given(opened)
      .when(ask('2026-03-15', 'Seeblick'))
      .thenRejected('DUE_IN_THE_PAST', { params: { today: '2026-03-15' } }));
  it('is sent once', () => {
    given(opened).when(ask('2026-04-15', 'Seeblick')).then(asked('2026-04-15'));
    given(opened, asked('2026-04-15')).when(ask('2026-04-15', 'Seeblick')).then();
  });
  it('is answered once', () => {
    given(opened).when(deliver).thenRejected('DATA_NOT_REQUESTED');
    given(opened, asked('2026-04-15')).when(deliver).then(delivered);
    given(opened, asked('2026-04-15'), delivered).when(deliver).then();
  });
  it('is open again when asked again', () =>
    given(opened, asked('2026-04-15'), delivered, asked('2026-05-15'))
      .when(deliver)
      .then(delivered));
});
