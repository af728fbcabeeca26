import type { Reads } from '#kernel';
import { readsAfter, type Fact } from '../testing/read-side';
import { approved, content, day, drafted, over3, submitted, u3 } from '../testing/samples';
import { readCoverage } from './coverage.reading';
import type { MeasureEvent } from './domain/measure.events';
import { measureRegister } from './projections/measure-register.projection';

const needs = (placesOn = '2026-03-01'): Fact => ({
  type: 'NeedsEstablished',
  data: {
    needsId: 'n-1',
    cycleId: 'c-1',
    placesOn,
    items: [
      {
        needItemId: 'i-1',
        areaId: 'nord',
        areaName: 'Nord',
        ageGroup: 'U3',
        gap: '-21/2',
        requiredFrom: '2027-09-01',
      },
    ],
  },
});
const start = { startsOn: day('2027-09-01') };
const opened: MeasureEvent = {
  type: 'MeasureOpened',
  version: 1,
  data: { measureId: 'm-1', openedOn: day('2026-05-01'), places: [u3(10)], complete: false },
};
const freeze = (placesOn: string): Fact => ({
  type: 'SnapshotFrozen',
  data: { snapshotId: placesOn, placesOn },
});
const asked = (restriction: object, ...facts: Fact[]) =>
  readCoverage(restriction, { reads: readsAfter(...facts) as Reads, moment: {} });
const of = (...facts: Fact[]) => asked({}, needs(), ...facts).areas[0];

describe('in time and sufficient', () => {
  it('counts what is submitted and what is approved, each once', () => {
    expect(of(drafted(start))).toMatchObject({ planned: 0, sufficient: false });
    expect(of(drafted(start), submitted)).toMatchObject({ planned: 10, approved: 0, inTime: 10 });
    expect(of(drafted(start), submitted, approved())).toMatchObject({ planned: 10, approved: 10 });
  });

  it('goes by the realisation deadline where no beginning is known', () =>
    expect(of(drafted({ realiseBy: day('2027-09-02') }), submitted)).toMatchObject({
      timely: false,
      late: [{ startsOn: '2027-09-02' }],
    }));

  it('counts an opening until the needs are compared with places that hold it', () => {
    const history = [drafted(start), submitted, approved(), opened, freeze('2027-03-01')];
    expect(of(...history)).toMatchObject({ planned: 10, inTime: 10 });
    expect(asked({}, needs('2027-03-01'), ...history).areas[0]).toMatchObject({ planned: 0 });
  });

  it('counts nothing that was given up', () => {
    const withdrawn: MeasureEvent = {
      type: 'MeasureWithdrawn',
      version: 1,
      data: {
        measureId: 'm-1',
        withdrawnOn: day('2026-05-02'),
        by: 'awo',
        reason: 'r',
        places: content.places,
      },
    };
    expect(of(drafted(start), submitted, approved(), withdrawn)).toMatchObject({ planned: 0 });
  });

  it('is asked for one assessment or one cycle, and forgets what is reopened', () => {
    expect(asked({ needsId: 'n-2' }, needs())).toEqual({
      areas: [],
      sufficient: true,
      timely: true,
    });
    expect(asked({ cycleId: 'c-1' }, needs())).toMatchObject({ sufficient: false });
    const reopened = { type: 'NeedsReopened', data: { needsId: 'n-1' } };
    expect(asked({}, needs(), reopened).areas).toEqual([]);
  });
});

describe('the register', () => {
  const after = (...facts: Fact[]) => readsAfter(...facts).get(measureRegister, 'm-1')!;

  it('shows what a measure costs, in all and by year', () =>
    expect(after(drafted())).toMatchObject({
      status: 'DRAFT',
      cost: { operating: 58426000, investment: 21092000, income: 31332000, net: 48186000 },
      yearly: [{ year: 2026, net: 48186000 }],
      fundable: true,
    }));

  it('shows what was opened and what is left', () =>
    expect(after(drafted(), submitted, approved(), opened)).toMatchObject({
      status: 'IN_PIPELINE',
      opened: [u3(10)],
      remaining: [over3(40)],
      openings: [{ openedOn: '2026-05-01' }],
    }));

  it('knows no decision any more when the measure is returned', () => {
    const rejected: Fact = {
      type: 'MeasureRejected',
      data: { measureId: 'm-1', paperId: 'p', sessionId: 's', resolutionItem: '1', decidedOn: 'd' },
    };
    const returned: Fact = { type: 'MeasureReturned', data: { measureId: 'm-1', reason: 'r' } };
    expect(after(drafted(), submitted, rejected)).toHaveProperty('decision');
    const row = after(drafted(), submitted, rejected, returned);
    expect(row.status).toBe('DRAFT');
    expect(row).not.toHaveProperty('decision');
  });

  it('keeps what was set aside', () => {
    const override = { rule: 'NO_NEED_ITEM', reason: 'Modellversuch' };
    const flagged = { ...submitted, data: { ...submitted.data, overrides: [override] } } as Fact;
    expect(after(drafted(), flagged)).toMatchObject({ overrides: [override], imported: false });
  });
});
