import { specification } from '#kernel/testing';
import {
  approved,
  content,
  day,
  drafted,
  measureId,
  of,
  over3,
  stamp,
  submitted,
  u3,
} from '../../testing/samples';
import type { MeasureCommand } from './measure.commands';
import type { PlaceChange } from './measure.content';
import { measures } from './measure.decider';
import type { MeasureEvent } from './measure.events';

const given = specification(measures);
const history = [drafted(), submitted, approved()];

const open = (openedOn: string, ...places: PlaceChange[]): MeasureCommand => ({
  type: 'OpenMeasure',
  data: { measureId, openedOn: day(openedOn), places },
  ...stamp,
});
const opened = (openedOn: string, complete: boolean, ...places: PlaceChange[]): MeasureEvent => ({
  type: 'MeasureOpened',
  version: 1,
  data: { ...of, openedOn: day(openedOn), places, complete },
  effectiveOn: day(openedOn),
});
const withdraw = (by = 'awo'): MeasureCommand => ({
  type: 'WithdrawMeasure',
  data: { measureId, withdrawnOn: day('2026-05-05'), by, reason: 'kein Personal' },
  ...stamp,
});
const withdrawn = (...places: PlaceChange[]): MeasureEvent => ({
  type: 'MeasureWithdrawn',
  version: 1,
  data: { ...of, withdrawnOn: day('2026-05-05'), by: 'awo', reason: 'kein Personal', places },
  effectiveOn: day('2026-05-05'),
});
const rededicate = (...to: PlaceChange[]): MeasureCommand => ({
  type: 'RededicateMeasure',
  data: { measureId, rededicatedOn: day('2026-05-01'), to, site: 'Haus W', reason: 'Baugrund' },
  ...stamp,
});
const rededicated = (from: readonly PlaceChange[], to: PlaceChange[]): MeasureEvent => ({
  type: 'MeasureRededicated',
  version: 1,
  data: { ...of, rededicatedOn: day('2026-05-01'), from, to, site: 'Haus W', reason: 'Baugrund' },
  effectiveOn: day('2026-05-01'),
});

describe('realising a measure', () => {
  it('needs an approval', () =>
    given(drafted(), submitted)
      .when(open('2026-05-01', u3(10)))
      .thenRejected('MEASURE_NOT_PENDING', { value: 'SUBMITTED' }));

  it.each([
    ['2026-05-08', 'DATE_IN_FUTURE'],
    ['2026-04-20', 'DATE_BEFORE_LAST'],
  ])('on %s is refused', (on, code) =>
    given(...history)
      .when(open(on, u3(10)))
      .thenRejected(code, { at: '/openedOn', value: on }),
  );
});

describe('an opening', () => {
  it.each<[string, PlaceChange[], string]>([
    ['of nothing', [], 'OPENING_WITHOUT_PLACES'],
    ['of more than was approved', [u3(11)], 'OPENED_EXCEEDS_APPROVED'],
    ['in another area', [u3(1, 'süd')], 'OPENED_EXCEEDS_APPROVED'],
    ['of fewer than none', [u3(-1)], 'OPENED_EXCEEDS_APPROVED'],
  ])('%s is refused', (_, places, code) =>
    given(...history)
      .when(open('2026-05-01', ...places))
      .thenRejected(code),
  );

  it('may be partial, until all is open', () => {
    const first = opened('2026-05-01', false, u3(4));
    given(...history)
      .when(open('2026-05-01', u3(4)))
      .then(first);
    given(...history, first)
      .when(open('2026-05-01', u3(4)))
      .then();
    given(...history, first)
      .when(open('2026-05-02', u3(7)))
      .thenRejected('OPENED_EXCEEDS_APPROVED', { params: { area: 'nord', left: 6 } });
    const second = opened('2026-05-02', true, u3(6), over3(40));
    given(...history, first)
      .when(open('2026-05-02', u3(6), over3(40)))
      .then(second);
    given(...history, first, second)
      .when(withdraw())
      .thenRejected('MEASURE_NOT_PENDING', { value: 'OPENED' });
  });

  it('of unknown places tells how many there are', () =>
    given(drafted({ places: [] }), submitted, approved({ places: [], placesUnknown: true }))
      .when(open('2026-05-01', u3(12)))
      .then(opened('2026-05-01', true, u3(12))));
});

describe('giving up', () => {
  it('is the provider’s own, and takes what has not opened', () => {
    given(...history)
      .when(withdraw('drk'))
      .thenRejected('WITHDRAWN_BY_ANOTHER', { params: { provider: 'AWO' } });
    given(...history, opened('2026-05-01', false, u3(10)))
      .when(withdraw())
      .then(withdrawn(over3(40)));
  });

  it('happens once', () => {
    const gone = withdrawn(...content.places);
    given(...history)
      .when(withdraw())
      .then(gone);
    given(...history, gone)
      .when(withdraw())
      .then();
    const release: MeasureCommand = {
      type: 'ReleaseMeasure',
      data: { measureId, releasedOn: day('2026-05-05'), reason: 'freie Gruppen' },
      ...stamp,
    };
    given(...history, gone)
      .when(release)
      .thenRejected('MEASURE_NOT_PENDING', { value: 'WITHDRAWN' });
    given(...history)
      .when(release)
      .then({
        type: 'MeasureReleased',
        version: 1,
        data: {
          ...of,
          releasedOn: day('2026-05-05'),
          reason: 'freie Gruppen',
          places: content.places,
        },
        effectiveOn: day('2026-05-05'),
      });
  });
});

describe('A6: a re-dedication', () => {
  it.each<[string, PlaceChange[]]>([
    ['more places', [u3(11, 'süd'), over3(40, 'süd')]],
    ['fewer places', [u3(10, 'süd')]],
    ['another age group', [u3(50, 'süd')]],
  ])('with %s is refused', (_, to) =>
    given(...history)
      .when(rededicate(...to))
      .thenRejected('REDEDICATION_CHANGES_PLACES', { at: '/to' }),
  );

  it('moves what is still to open, and leaves the resolution as it is', () => {
    const first = opened('2026-05-01', false, u3(4));
    const moved = rededicated([u3(6), over3(40)], [u3(6, 'süd'), over3(40, 'süd')]);
    given(...history, first)
      .when(rededicate(u3(6, 'süd'), over3(40, 'süd')))
      .then(moved);
    const state = [...history, first, moved].reduce(measures.evolve, measures.initialState);
    expect(state).toMatchObject({
      status: 'REDEDICATED',
      decision: { paperId: 'p-1', decidedOn: '2026-04-21' },
      remaining: [u3(6, 'süd'), over3(40, 'süd')],
    });
    given(...history, first, moved)
      .when(rededicate(u3(6, 'süd'), over3(40, 'süd')))
      .then();
    given(...history, first, moved)
      .when(open('2026-05-02', u3(6, 'süd'), over3(40, 'süd')))
      .then(opened('2026-05-02', true, u3(6, 'süd'), over3(40, 'süd')));
  });
});

it('a transfer changes the provider and nothing else', () => {
  const to = { providerId: 'drk', name: 'DRK', publicOperator: false };
  const transfer: MeasureCommand = {
    type: 'TransferMeasure',
    data: { measureId, transferredOn: day('2026-05-01'), to, reason: 'Trägerwechsel' },
    ...stamp,
  };
  const transferred: MeasureEvent = {
    type: 'MeasureTransferred',
    version: 1,
    data: { ...of, transferredOn: day('2026-05-01'), from: 'awo', to, reason: 'Trägerwechsel' },
    effectiveOn: day('2026-05-01'),
  };
  given(...history)
    .when(transfer)
    .then(transferred);
  given(...history, transferred)
    .when(transfer)
    .then();
  given(...history, transferred)
    .when(withdraw('awo'))
    .thenRejected('WITHDRAWN_BY_ANOTHER', { params: { provider: 'DRK' } });
});
