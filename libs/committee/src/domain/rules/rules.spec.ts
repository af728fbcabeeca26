import type { LocalDate } from '#kernel';
import * as fc from 'fast-check';
import type { Seat } from '../body.events';
import { isUnanimous } from '../outcome';
import { convening } from './convening-period.rule';
import { entitledSeats, type Tenure } from './entitled-seats.rule';
import { committeeHeard, unfinishedBefore, type OrderedStep } from './order-of-bodies.rule';
import { hasCommitteeStep } from './plan-adoption.rule';
import { mayTake } from './preparing-bodies.rule';
import { quorumNeeded, type QuorumRule } from './quorum.rule';
import { threeToTwo } from './seats-three-to-two.rule';
import { isSecondPerson } from './second-person.rule';
import { simpleMajority } from './simple-majority.rule';

const day = (text: string) => text as LocalDate;

describe('three to two', () => {
  it.each([
    [15, 10, true],
    [3, 2, true],
    [16, 9, false],
    [14, 10, false],
    [0, 0, false],
  ])('%i:%i is %s', (councilSide, freeCarrierSide, expected) =>
    expect(threeToTwo({ councilSide, freeCarrierSide })).toBe(expected),
  );

  it('holds only where the total is divisible by five', () =>
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (councilSide, freeCarrierSide) => {
        if (threeToTwo({ councilSide, freeCarrierSide }))
          expect((councilSide + freeCarrierSide) % 5).toBe(0);
      }),
    ));
});

describe('quorum', () => {
  const rule = (
    threshold: QuorumRule['threshold'],
    base: QuorumRule['base'] = 'STATUTORY',
    recused: QuorumRule['recused'] = 'STAY_IN_BASE',
  ): QuorumRule => ({ threshold, base, recused });

  it.each([
    [14, 'HALF_OR_MORE', 7],
    [14, 'MORE_THAN_HALF', 8],
    [25, 'HALF_OR_MORE', 13],
    [25, 'MORE_THAN_HALF', 13],
    [1, 'MORE_THAN_HALF', 1],
    [0, 'HALF_OR_MORE', 1],
  ] as const)('of %i members, %s, is %i', (statutory, threshold, needed) =>
    expect(quorumNeeded(rule(threshold), { statutory, entitled: 0, recused: 0 }).needed).toBe(
      needed,
    ),
  );

  it('counts from the seats that are held where the rule says so', () =>
    expect(
      quorumNeeded(rule('MORE_THAN_HALF', 'ACTUAL_SEATS'), {
        statutory: 25,
        entitled: 20,
        recused: 0,
      }),
    ).toEqual({ base: 20, needed: 11 }));

  it('lets the recused leave the base only where the rule says so', () => {
    const members = { statutory: 14, entitled: 14, recused: 4 };
    expect(quorumNeeded(rule('HALF_OR_MORE'), members)).toEqual({ base: 14, needed: 7 });
    expect(quorumNeeded(rule('HALF_OR_MORE', 'STATUTORY', 'LEAVE_BASE'), members)).toEqual({
      base: 10,
      needed: 5,
    });
  });

  it('is never below the least number', () =>
    expect(
      quorumNeeded(
        { ...rule('MORE_THAN_HALF'), atLeast: 3 },
        { statutory: 3, entitled: 3, recused: 0 },
      ).needed,
    ).toBe(3));

  it('grows with the membership, and more than half is never less than half', () =>
    fc.assert(
      fc.property(fc.nat(300), (statutory) => {
        const needed = (threshold: QuorumRule['threshold'], n: number) =>
          quorumNeeded(rule(threshold), { statutory: n, entitled: n, recused: 0 }).needed;
        for (const threshold of ['HALF_OR_MORE', 'MORE_THAN_HALF'] as const)
          expect(needed(threshold, statutory + 1)).toBeGreaterThanOrEqual(
            needed(threshold, statutory),
          );
        expect(needed('MORE_THAN_HALF', statutory)).toBeGreaterThanOrEqual(
          needed('HALF_OR_MORE', statutory),
        );
        expect(2 * needed('MORE_THAN_HALF', statutory)).toBeGreaterThan(statutory);
      }),
    ));
});

describe('simple majority', () => {
  it.each([
    [43, 0, 3, true],
    [9, 0, 1, true],
    [7, 7, 0, false],
    [0, 0, 0, false],
    [0, 0, 25, false],
    [1, 0, 24, true],
    [6, 7, 12, false],
  ])('%i:%i:%i is %s', (yes, no, abstain, carried) =>
    expect(simpleMajority({ yes, no, abstain })).toBe(carried),
  );

  it('knows unanimity from the numbers, not from a label', () => {
    expect(isUnanimous({ yes: 43, no: 0, abstain: 3 })).toBe(false);
    expect(isUnanimous({ yes: 46, no: 0, abstain: 0 })).toBe(true);
    expect(isUnanimous({ yes: 0, no: 0, abstain: 0 })).toBe(false);
  });

  it('is not moved by abstentions', () =>
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (yes, no, abstain) =>
        expect(simpleMajority({ yes, no, abstain })).toBe(simpleMajority({ yes, no, abstain: 0 })),
      ),
    ));
});

describe('entitled seats', () => {
  const seats: Seat[] = [
    { seatId: 'c1', group: 'COUNCIL_SIDE', voting: true },
    { seatId: 'a1', group: 'ADVISORY', voting: false },
    { seatId: 'f1', group: 'FREE_CARRIER_SIDE', voting: true },
  ];
  const tenures: Tenure[] = [
    { seatId: 'c1', person: 'p-1', from: day('2025-01-01'), until: day('2025-06-30') },
    { seatId: 'a1', person: 'p-2', from: day('2025-01-01') },
  ];
  it.each([
    ['2024-12-31', []],
    ['2025-01-01', ['c1']],
    ['2025-06-30', ['c1']],
    ['2025-07-01', []],
  ])('on %s are %j', (on, expected) =>
    expect(entitledSeats(seats, tenures, day(on))).toEqual(expected),
  );
});

describe('order of bodies', () => {
  const step = (stepId: string, more: Partial<OrderedStep>): OrderedStep => ({
    stepId,
    bodyKind: 'JHA',
    competence: 'RECOMMEND',
    status: 'pending',
    ...more,
  });
  const council = step('3', { bodyKind: 'COUNCIL', competence: 'DECIDE' });

  it.each([
    ['is still out', step('1', {}), false],
    ['was skipped', step('1', { status: 'skipped' }), false],
    ['only took note', step('1', { status: 'completed', competence: 'NOTE' }), false],
    [
      'was another committee',
      step('1', { status: 'completed', bodyKind: 'MAIN_COMMITTEE' }),
      false,
    ],
    ['came a day later', step('1', { status: 'completed', completedOn: day('2025-10-22') }), false],
    ['came the same day', step('1', { status: 'completed', completedOn: day('2025-10-21') }), true],
    ['was heard', step('1', { status: 'completed', competence: 'HEAR' }), true],
  ])('the committee that %s', (_, jha, heard) =>
    expect(committeeHeard([jha, council], day('2025-10-21'))).toBe(heard),
  );

  it('does not ask for steps behind, skipped, or without an answer', () => {
    const chain = [
      step('1', { bodyKind: 'SUBCOMMITTEE' }),
      step('2', { bodyKind: 'LOCAL_COUNCIL', competence: 'NOTE' }),
      step('2b', { bodyKind: 'LOCAL_COUNCIL', status: 'skipped' }),
      council,
      step('4', {}),
    ];
    expect(unfinishedBefore(chain, '3').map(({ stepId }) => stepId)).toEqual(['1']);
    expect(unfinishedBefore(chain, 'absent')).toEqual([]);
  });

  it('a plan has a step of the committee that is not skipped', () => {
    expect(hasCommitteeStep([council])).toBe(false);
    expect(hasCommitteeStep([step('1', { status: 'skipped' }), council])).toBe(false);
    expect(hasCommitteeStep([step('1', {}), council])).toBe(true);
  });

  it('preparing bodies do not decide', () => {
    expect(mayTake('SUBCOMMITTEE', 'DECIDE')).toBe(false);
    expect(mayTake('SUBCOMMITTEE', 'RECOMMEND')).toBe(true);
    expect(mayTake('JHA', 'DECIDE')).toBe(true);
  });
});

describe('convening', () => {
  it.each([
    ['CLEAR_DAYS', 7, '2025-10-07', true],
    ['CLEAR_DAYS', 7, '2025-10-08', false],
    ['ONE_END', 7, '2025-10-08', true],
    ['ONE_END', 7, '2025-10-09', false],
    ['CLEAR_DAYS', 14, '2025-09-30', true],
  ] as const)(
    '%s %i received on %s for Wed 15 October 2025: %s',
    (mode, days, received, inTime) => {
      const period = { kind: 'BACKWARD', mode, days } as const;
      const result = convening(
        day(received),
        day('2025-10-15'),
        { period, source: 'x' },
        { land: 'BW' },
      );
      expect(result.inTime).toBe(inTime);
      expect(result.steps.length).toBeGreaterThan(1);
    },
  );
});

it('an author is no second person', () => {
  expect(isSecondPerson('ada', ['ada', 'ben'])).toBe(false);
  expect(isSecondPerson('eve', ['ada', 'ben'])).toBe(true);
});
