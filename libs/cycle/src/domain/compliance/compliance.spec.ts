import type { LocalDate } from '#kernel';
import { anEvent, aProof } from '../../../testing/proofs';
import { DEFAULT_MODEL } from '../default-model';
import type { DeviationRow } from '../evidence/rows';
import type { StageKind } from '../process-model';
import type { Adequacy } from '../rules/traffic-light.rule';
import { compliance, type ComplianceFacts, type StageFacts } from './compliance';
import { DUTIES } from './duties';

const today = '2026-12-31' as LocalDate;

const stages = (changes: Partial<Record<StageKind, Partial<StageFacts>>> = {}): StageFacts[] =>
  DEFAULT_MODEL.stages.map(({ stage }) => ({
    stage,
    status: 'PENDING',
    overrides: [],
    findings: [],
    flaggedRules: [],
    ...changes[stage],
  }));
const facts = (more: Partial<ComplianceFacts> = {}): ComplianceFacts => ({
  model: DEFAULT_MODEL,
  stages: stages(),
  proofs: [],
  deviations: [],
  adequacy: [],
  today,
  ...more,
});
const row = (duty: string, more: Partial<ComplianceFacts> = {}, stage?: StageKind) =>
  compliance(facts(more)).find((r) => r.duty === duty && r.stage === stage)!;
const deviation = (rule: string, force: DeviationRow['force'] = 'OVERRIDE'): DeviationRow => ({
  kind: 'DEVIATION',
  cycleId: 'c-1',
  force,
  rule,
  said: 'a reason',
  by: 'ada',
  event: anEvent(),
});

it('lists every duty, L08 for each stage', () => {
  const rows = compliance(facts());
  expect([...new Set(rows.map(({ duty }) => duty))]).toEqual(DUTIES.map(({ duty }) => duty));
  expect(rows.filter(({ duty }) => duty === 'L08').map(({ stage }) => stage)).toEqual(
    DEFAULT_MODEL.stages.map(({ stage }) => stage),
  );
});

it('of a cycle that has just begun everything is still to be done, and says by which paragraph', () => {
  for (const { duty, state, missing, source, proofs } of compliance(facts())) {
    expect([duty, state]).toEqual([duty, 'PENDING']);
    expect(missing?.de).toBeTruthy();
    expect(source).toMatch(/^§/);
    expect(proofs).toEqual([]);
  }
});

it('the committee before the council is met by a decision of the council, not by its absence', () => {
  const committee = aProof('COMMITTEE_INVOLVED', { subject: 'p' });
  const done = stages({ DECISION: { status: 'CLOSED' } });
  expect(row('L46', { proofs: [committee], stages: done })).toMatchObject({
    state: 'PENDING',
    proofs: [],
  });
  const council = aProof('COUNCIL_DECIDED', { subject: 'p' });
  expect(row('L46', { proofs: [council], stages: done }).state).toBe('MISSING');
  expect(row('L46', { proofs: [committee, council], stages: done })).toMatchObject({
    state: 'MET',
    proofs: [committee.event],
  });
});

it('a duty is met by an event it names', () => {
  const proof = aProof('CARRIERS_INVOLVED', { stage: 'NEEDS' });
  expect(row('L08', { proofs: [proof] }, 'NEEDS')).toMatchObject({
    state: 'MET',
    proofs: [proof.event],
  });
  expect(row('L08', { proofs: [proof] }, 'NEEDS').missing).toBeUndefined();
  expect(row('L08', { proofs: [proof] }, 'MEASURES').state).toBe('PENDING');
});

it('a rule set aside when the stage was closed is a deviation with its reason', () => {
  const rule = 'GUARDIANS_NOT_INVOLVED';
  const proofs = [
    aProof('HORIZON_SET'),
    aProof('NEED_ESTABLISHED'),
    aProof('YOUNG_PEOPLE_INVOLVED'),
  ];
  const closed = stages({ NEEDS: { status: 'CLOSED', overrides: [{ rule, reason: 'holidays' }] } });
  expect(row('L03', { proofs, stages: closed })).toMatchObject({
    state: 'DEVIATION',
    deviations: [{ rule, said: 'holidays' }],
  });
});

it('evidence taken back after the closing is missing and flagged', () => {
  const rule = 'CARRIERS_NOT_INVOLVED';
  const proof = aProof('CARRIERS_INVOLVED', { stage: 'NEEDS', revoked: anEvent() });
  const closed = stages({ NEEDS: { status: 'CLOSED', flaggedRules: [rule] } });
  expect(row('L08', { proofs: [proof], stages: closed }, 'NEEDS')).toMatchObject({
    state: 'MISSING',
    flagged: true,
  });
});

it('imported closings are findings, takeovers are takeovers; neither is met', () => {
  const rule = 'CARRIERS_NOT_INVOLVED';
  const imported = stages({ NEEDS: { status: 'CLOSED', findings: [{ rule }] } });
  expect(row('L08', { stages: imported }, 'NEEDS').state).toBe('FINDING');
  const taken = stages({ NEEDS: { status: 'TAKEN_OVER' } });
  expect(row('L08', { stages: taken }, 'NEEDS').state).toBe('TAKEN_OVER');
});

it.each([
  ['L05', 'RESERVE_SET', 'ZERO_RESERVE'],
  ['L06', 'MEASURE_SUBMITTED', 'PLANNING_GOAL_MISSING'],
  ['L07', 'MEASURE_SUBMITTED', 'QUALITY_ITEM_MISSING'],
  ['L21', 'MEASURE_SUBMITTED', 'SUBSIDIARITY_STATEMENT_MISSING'],
] as const)('%s is met by %s unless %s was set aside', (duty, kind, rule) => {
  const proofs = [aProof(kind)];
  expect(row(duty, { proofs }).state).toBe('MET');
  expect(row(duty, { proofs, deviations: [deviation('OTHER')] }).state).toBe('MET');
  expect(row(duty, { proofs, deviations: [deviation(rule)] })).toMatchObject({
    state: 'DEVIATION',
    deviations: [{ rule, said: 'a reason' }],
  });
  expect(row(duty, { proofs, deviations: [deviation(rule, 'FINDING')] }).state).toBe('FINDING');
});

it('L04 is computed, explained and blocks nothing', () => {
  const area = (light: Adequacy['light']) => ({ areaId: 'a', light }) as Adequacy;
  expect(row('L04').state).toBe('PENDING');
  expect(row('L04', { adequacy: [area('GREEN'), area('YELLOW')] })).toMatchObject({
    force: 'C',
    state: 'MISSING',
    adequacy: [{ light: 'GREEN' }, { light: 'YELLOW' }],
  });
  expect(row('L04', { adequacy: [area('GREEN')] }).state).toBe('MET');
});

it('a gate the model leaves out is judged all the same', () => {
  const bare = {
    ...DEFAULT_MODEL,
    stages: DEFAULT_MODEL.stages.map((stage) => ({
      ...stage,
      gates: stage.gates.filter(({ rule }) => rule !== 'WORKING_GROUP_NOT_CONSULTED'),
    })),
  };
  expect(row('L32', { model: bare }).state).toBe('PENDING');
  expect(row('L32', { model: bare, proofs: [aProof('WORKING_GROUP_CONSULTED')] }).state).toBe(
    'MET',
  );
});
