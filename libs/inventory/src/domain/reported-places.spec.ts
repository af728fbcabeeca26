import { Rejections, type Instant, type LocalDate, type Sealed } from '#kernel';
import { specification } from '#kernel/testing';
import fc from 'fast-check';
import { MAX_ROWS, type FoundOffer, type GivenRow } from './reported-places';
import { snapshots, type SnapshotCommand } from './snapshot.decider';
import type { SnapshotEvent } from './snapshot.events';

const given = specification(snapshots);
const day = (text: string) => text as LocalDate;
const stamp = { now: '2026-03-15T09:00:00.000Z' as Instant, by: 'planner-1' };
const none = { overrides: [], findings: [] };

const opened: SnapshotEvent = {
  type: 'SnapshotOpened',
  version: 1,
  data: {
    snapshotId: 's-1',
    title: 'Kita-Bestand 2026',
    placesOn: day('2026-03-01'),
    populationOn: day('2025-12-31'),
    expected: {
      areas: [{ areaId: 'altstadt', name: 'Altstadt' }],
      ageGroups: ['U3'],
      measures: ['PLACES'],
    },
  },
};
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
const requested: SnapshotEvent = {
  type: 'DataRequested',
  version: 1,
  data: {
    snapshotId: 's-1',
    providerId: 'p-1',
    providerName: 'Kinderhaus Seeblick',
    dueOn: day('2026-04-15'),
  },
};
const delivered: SnapshotEvent = {
  type: 'DataDelivered',
  version: 1,
  data: { snapshotId: 's-1', providerId: 'p-1', deliveredOn: day('2026-03-15') },
};

const offer: FoundOffer = {
  facilityName: 'Kita Seeblick',
  providerId: 'p-1',
  unit: 'PLACES',
  from: day('2020-09-01'),
};
const row = (change: Partial<GivenRow> = {}): GivenRow => ({
  facilityId: 'f-1',
  offerId: 'krippe',
  ageGroup: 'U3',
  careForm: 'GT',
  permitted: 20,
  offered: 20,
  occupied: 18,
  reserved: 0,
  offer,
  ...change,
});
const stored = ({ offer: found, ...given }: GivenRow) => ({
  ...given,
  facilityName: found.facilityName,
});
const enter = (rows: readonly GivenRow[], more: object = {}): SnapshotCommand => ({
  type: 'EnterPlaces',
  data: { snapshotId: 's-1', rows, source: 'Betriebserlaubnisse' },
  ...stamp,
  ...more,
});
const entered = (rows: readonly GivenRow[], assessment: object = none): SnapshotEvent => ({
  type: 'PlacesEntered',
  version: 1,
  data: {
    snapshotId: 's-1',
    on: day('2026-03-01'),
    rows: rows.map(stored),
    source: 'Betriebserlaubnisse',
    ...none,
    ...assessment,
  },
});
const note = { $sealed: 'c', nonce: 'n', keyId: 'k', person: 'x', commitment: 'm' } as Sealed;
const answer = (rows: readonly GivenRow[], more: object = {}): SnapshotCommand => ({
  type: 'AnswerDataRequest',
  data: { snapshotId: 's-1', providerId: 'p-1', rows, note },
  ...stamp,
  ...more,
});
const answered = (rows: readonly GivenRow[]): SnapshotEvent => ({
  type: 'DataAnswered',
  version: 1,
  data: {
    snapshotId: 's-1',
    on: day('2026-03-01'),
    rows: rows.map(stored),
    source: 'Antwort des Trägers Kinderhaus Seeblick vom 2026-03-15',
    providerId: 'p-1',
    providerName: 'Kinderhaus Seeblick',
    note,
    ...none,
  },
});

/** Code and place of every refusal. */
function refused(command: SnapshotCommand, ...history: SnapshotEvent[]) {
  const { decide, evolve, initialState } = snapshots;
  try {
    decide(command, history.reduce(evolve, initialState));
  } catch (error) {
    const all = error instanceof Rejections ? error.all : [error as Rejections];
    return all.map(({ code, refusal }) => `${code} ${refusal.at ?? ''}`);
  }
  return [];
}

describe('a table of places', () => {
  it('is taken for the reference date, with the names of its day', () =>
    given(opened)
      .when(enter([row()]))
      .then(entered([row()])));
  it('names every wrong cell at once', () =>
    expect(
      refused(
        enter([
          row({ offered: 25, occupied: 30 }),
          row({ facilityId: 'f-2', permitted: null }),
          row({ facilityId: 'f-3', offer: { facilityName: 'Kita Nord', providerId: 'p-2' } }),
          row({ facilityId: 'f-4', reserved: -1 }),
          row({ facilityId: 'f-4' }),
        ]),
        opened,
      ),
    ).toEqual([
      'OFFERED_WITHIN_PERMITTED /rows/0/offered',
      'OCCUPIED_WITHIN_PERMITTED /rows/0/occupied',
      'PLACES_UNKNOWN /rows/1/permitted',
      'UNKNOWN_OFFER /rows/2/offerId',
      'NEGATIVE_PLACES /rows/3/reserved',
      'ROW_TWICE /rows/4',
    ]));
  it('takes nothing when one cell is wrong', () =>
    given(opened)
      .when(enter([row(), row({ facilityId: 'f-2', offered: 99 })]))
      .thenRejected('OFFERED_WITHIN_PERMITTED', { at: '/rows/1/offered' }));
  it('more than permitted yields to a reason, which stands there once', () => {
    const overrides = [{ rule: 'OCCUPIED_WITHIN_PERMITTED', reason: 'bis Juli genehmigt' }];
    const rows = [row({ occupied: 22 }), row({ facilityId: 'f-2', occupied: 21 })];
    given(opened).when(enter(rows, { overrides })).then(entered(rows, { overrides }));
  });
  it('what stands there already is not recorded again', () =>
    given(opened, entered([row()]))
      .when(enter([row(), row({ careForm: 'VO' })]))
      .then(entered([row({ careForm: 'VO' })])));
  it('the same table again changes nothing, even when the stock is frozen', () =>
    given(opened, entered([row()]), frozen)
      .when(enter([row()]))
      .then());
  it('is refused once the stock is frozen', () =>
    given(opened, frozen)
      .when(enter([row()]))
      .thenRejected('SNAPSHOT_FROZEN'));
  it('an empty one is refused', () =>
    given(opened).when(enter([])).thenRejected('NOTHING_REPORTED', { at: '/rows' }));
  it('a pasted one of ten thousand rows is refused with its size', () =>
    given(opened)
      .when(enter(Array.from({ length: 10_000 }, (_, i) => row({ facilityId: `f-${i}` }))))
      .thenRejected('TOO_MANY_ROWS', { at: '/rows', value: '10000' }));
  it.each([
    ['UNIT_IS_NOT_PLACES', { unit: 'CASES' }],
    ['OFFER_NOT_THERE', { from: day('2026-03-02') }],
    ['OFFER_NOT_THERE', { until: day('2026-03-01') }],
  ])('%s: the offer cannot have places on that day', (code, change) =>
    given(opened)
      .when(enter([row({ offer: { ...offer, ...change } as FoundOffer })]))
      .thenRejected(code, { at: '/rows/0/offerId' }),
  );
  it('whatever table is taken comes back from the log cell by cell', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ id: fc.nat(500), permitted: fc.nat(200), share: fc.nat(100) }), {
          selector: ({ id }) => id,
          minLength: 1,
          maxLength: Math.min(60, MAX_ROWS),
        }),
        (cells) => {
          const rows = cells.map(({ id, permitted, share }) => {
            const offered = Math.floor((permitted * share) / 100);
            return row({ facilityId: `f-${id}`, permitted, offered, occupied: offered });
          });
          const events = snapshots.decide(
            enter(rows),
            snapshots.evolve(snapshots.initialState, opened),
          );
          const state = [opened, ...events].reduce(snapshots.evolve, snapshots.initialState);
          expect(Object.keys(state.reported)).toHaveLength(rows.length);
          expect(snapshots.decide(enter(rows), state)).toEqual([]);
        },
      ),
      { numRuns: 50 },
    ));
});

describe("a provider's answer", () => {
  it('is recorded, and with it the delivery', () =>
    given(opened, requested)
      .when(answer([row()]))
      .then(answered([row()]), delivered));
  it('a second answer corrects the first without a second delivery', () =>
    given(opened, requested, answered([row()]), delivered)
      .when(answer([row({ occupied: 17 })]))
      .then(answered([row({ occupied: 17 })])));
  it('does not reach into the house of another provider', () =>
    given(opened, requested)
      .when(answer([row({ offer: { ...offer, providerId: 'p-2' } })]))
      .thenRejected('NOT_YOUR_FACILITY', { at: '/rows/0/facilityId' }));
  it('needs a question', () =>
    given(opened)
      .when(answer([row()]))
      .thenRejected('DATA_NOT_REQUESTED', { at: '/providerId' }));
  it('a provider named like something every object has is no request', () =>
    given(opened)
      .when({
        type: 'AnswerDataRequest',
        data: { snapshotId: 's-1', providerId: 'constructor', rows: [row()] },
        ...stamp,
      })
      .thenRejected('DATA_NOT_REQUESTED'));
});

describe('the term of a request', () => {
  const at = (now: string) => ({ now: now as Instant, by: 'system' });
  const remind = (now: string, automatic: boolean): SnapshotCommand => ({
    type: 'RemindProvider',
    data: { snapshotId: 's-1', providerId: 'p-1', automatic },
    ...at(now),
  });
  const reminded = (automatic: boolean): SnapshotEvent => ({
    type: 'DataRequestReminded',
    version: 1,
    data: { snapshotId: 's-1', providerId: 'p-1', dueOn: day('2026-04-15'), automatic },
  });
  const overdue: SnapshotEvent = {
    type: 'DataRequestOverdue',
    version: 1,
    data: { snapshotId: 's-1', providerId: 'p-1', dueOn: day('2026-04-15') },
  };
  const mark = (now: string): SnapshotCommand => ({
    type: 'MarkDataRequestOverdue',
    data: { snapshotId: 's-1', providerId: 'p-1' },
    ...at(now),
  });

  it('the calendar reminds seven days before, and not a moment earlier', () => {
    given(opened, requested)
      .when(remind('2026-04-07T21:59:59.999Z', true))
      .thenRejected('REMINDER_TOO_EARLY', { value: '2026-04-15' });
    given(opened, requested).when(remind('2026-04-07T22:00:00.000Z', true)).then(reminded(true));
  });
  it('the calendar reminds once for a day, and not when the data are there', () => {
    given(opened, requested, reminded(true)).when(remind('2026-04-09T08:00:00.000Z', true)).then();
    given(opened, requested, delivered).when(remind('2026-04-09T08:00:00.000Z', true)).then();
  });
  it('the office may remind at any time, but not of what is there', () => {
    given(opened, requested, reminded(true))
      .when(remind('2026-03-20T08:00:00.000Z', false))
      .then(reminded(false));
    given(opened, requested, delivered)
      .when(remind('2026-04-09T08:00:00.000Z', false))
      .thenRejected('DATA_DELIVERED', { value: 'p-1' });
  });
  it('a new day brings a new reminder', () => {
    const again: SnapshotEvent = {
      ...requested,
      data: { ...requested.data, dueOn: day('2026-05-15') },
    };
    given(opened, requested, reminded(true), again)
      .when(remind('2026-05-09T08:00:00.000Z', true))
      .then({
        ...reminded(true),
        data: { ...reminded(true).data, dueOn: day('2026-05-15') },
      } as SnapshotEvent);
  });
  it('is over at the end of its day, once', () => {
    given(opened, requested)
      .when(mark('2026-04-15T21:59:59.999Z'))
      .thenRejected('DATA_NOT_DUE_YET', { value: '2026-04-15' });
    given(opened, requested).when(mark('2026-04-15T22:00:00.000Z')).then(overdue);
    given(opened, requested, overdue).when(mark('2026-04-16T00:00:00.000Z')).then();
    given(opened, requested, delivered).when(mark('2026-04-16T00:00:00.000Z')).then();
  });
});
