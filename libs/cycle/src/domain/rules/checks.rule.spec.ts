import type { LocalDate } from '#kernel';
import fc from 'fast-check';
import { aProof } from '../../../testing/proofs';
import { judgeGates } from '../gate-state';
import { CHECKS, PROOF_KINDS, type CheckName, type StageDefinition } from '../process-model';
import { stands, type Proof } from '../proof';
import { gateRule } from './gate-rules.rule';

const day = (text: string) => text as LocalDate;
const today = day('2026-12-31');

const state = (rule: string, proofs: readonly Proof[]) => {
  const gate = gateRule(rule)!;
  const definition: StageDefinition = {
    stage: 'DECISION',
    name: { de: 'x', en: 'x' },
    closesAfter: [],
    gates: [gate],
  };
  return judgeGates(definition, proofs, today)[0]!.state;
};

const on = (subject: string, date: string) => ({ subject, on: day(date) });

describe('the hearing of carriers (§ 80 Abs. 4 S. 2)', () => {
  const plan = aProof('PLAN_ADOPTED', on('p', '2026-06-20'));
  const vote = aProof('COMMITTEE_INVOLVED', on('p', '2026-06-10'));

  const heardBy = (bodyKind: string, date: string) =>
    aProof('CARRIERS_HEARD', { ...on('h', date), bodyKind });

  it('by another body is none', () => {
    const elsewhere = heardBy('FINANCE_COMMITTEE', '2026-06-09');
    expect(state('CARRIERS_NOT_HEARD', [elsewhere, vote, plan])).toBe('MISSING');
  });
  it('is missing', () => expect(state('CARRIERS_NOT_HEARD', [vote, plan])).toBe('MISSING'));
  it('after the vote of the committee is none', () => {
    const late = heardBy('JHA', '2026-06-11');
    expect(state('CARRIERS_NOT_HEARD', [vote, plan, late])).toBe('MISSING');
  });
  it('on the day of the vote counts when it was recorded before', () => {
    const before = heardBy('JHA', '2026-06-10');
    const voted = aProof('COMMITTEE_INVOLVED', on('p', '2026-06-10'));
    const after = heardBy('JHA', '2026-06-10');
    expect(state('CARRIERS_NOT_HEARD', [before, voted, plan])).toBe('PROVED');
    expect(state('CARRIERS_NOT_HEARD', [voted, after, plan])).toBe('MISSING');
  });
  it('must precede the vote on every plan', () => {
    const heard = heardBy('JHA', '2026-06-09');
    const earlier = [
      aProof('COMMITTEE_INVOLVED', on('q', '2026-06-01')),
      aProof('PLAN_ADOPTED', on('q', '2026-06-02')),
    ];
    expect(state('CARRIERS_NOT_HEARD', [heard, vote, plan])).toBe('PROVED');
    expect(state('CARRIERS_NOT_HEARD', [heard, vote, plan, ...earlier])).toBe('MISSING');
  });
});

describe('the committee and the plan (§ 71 Abs. 3)', () => {
  it('has not dealt with it', () =>
    expect(state('PLAN_WITHOUT_COMMITTEE', [aProof('PLAN_ADOPTED', on('p', '2026-06-20'))])).toBe(
      'MISSING',
    ));
  it('has dealt with another paper only', () =>
    expect(
      state('PLAN_WITHOUT_COMMITTEE', [
        aProof('PLAN_ADOPTED', on('p', '2026-06-20')),
        aProof('COMMITTEE_INVOLVED', on('q', '2026-06-10')),
      ]),
    ).toBe('MISSING'));
  it('has dealt with it', () =>
    expect(
      state('PLAN_WITHOUT_COMMITTEE', [
        aProof('PLAN_ADOPTED', on('p', '2026-06-20')),
        aProof('COMMITTEE_INVOLVED', on('p', '2026-06-10')),
      ]),
    ).toBe('PROVED'));
});

describe('the committee before the council (§ 71 Abs. 4 S. 2)', () => {
  const council = aProof('COUNCIL_DECIDED', on('p', '2026-06-20'));

  it('nothing was decided by the council', () =>
    expect(state('COUNCIL_BEFORE_COMMITTEE', [])).toBe('PROVED'));
  it('the council decided alone', () =>
    expect(state('COUNCIL_BEFORE_COMMITTEE', [council])).toBe('MISSING'));
  it('the committee spoke afterwards', () =>
    expect(
      state('COUNCIL_BEFORE_COMMITTEE', [
        council,
        aProof('COMMITTEE_INVOLVED', on('p', '2026-06-21')),
      ]),
    ).toBe('MISSING'));
  it('the committee spoke before', () =>
    expect(
      state('COUNCIL_BEFORE_COMMITTEE', [
        council,
        aProof('COMMITTEE_INVOLVED', on('p', '2026-06-10')),
      ]),
    ).toBe('PROVED'));
});

/** Counting what is absent needs no evidence; every other check does. */
const DEMANDING = CHECKS.filter(
  (check): check is CheckName => check !== 'COMMITTEE_BEFORE_COUNCIL',
);

it('no gate is green upon evidence that does not stand', () => {
  const proof = fc.record({
    proof: fc.constantFrom(...PROOF_KINDS),
    subject: fc.constantFrom('p', 'q'),
    stage: fc.constant('DECISION' as const),
    flaw: fc.constantFrom('imported', 'revoked', 'takenOver', 'unborne', 'tomorrow'),
  });
  const flawed = (flaw: string): Partial<Proof> =>
    ({
      imported: { imported: true },
      revoked: { revoked: aProof('HORIZON_SET').event },
      takenOver: { takenOver: true },
      unborne: { bearers: [] },
      tomorrow: { on: day('2027-01-01') },
    })[flaw]!;
  fc.assert(
    fc.property(
      fc.array(proof),
      fc.constantFrom(...DEMANDING),
      fc.constantFrom(...PROOF_KINDS),
      (made, check, kind) => {
        const proofs = made.map(({ flaw, ...rest }) =>
          aProof(rest.proof, { ...rest, ...flawed(flaw) }),
        );
        const definition: StageDefinition = {
          stage: 'DECISION',
          name: { de: 'x', en: 'x' },
          closesAfter: [],
          gates: [{ rule: 'X', check, evidence: [kind], force: 'E', source: 's' }],
        };
        const [gate] = judgeGates(definition, proofs, today);
        expect(gate!.state).not.toBe('PROVED');
        expect(proofs.filter((p) => stands(p) && p.on <= today)).toEqual([]);
      },
    ),
  );
});
