import type { Words } from '#calendar';
import type { Finding, LocalDate, Override } from '#kernel';
import type { StageStatus } from '../cycle.state';
import type { DeviationRow } from '../evidence/rows';
import { judgeGates, type JudgedGate } from '../gate-state';
import type { ProcessModel, StageDefinition, StageKind } from '../process-model';
import { stands, type Proof, type ProvingEvent } from '../proof';
import type { Adequacy } from '../rules/traffic-light.rule';
import { gateRule } from '../rules/gate-rules.rule';
import { DUTIES, type Duty } from './duties';

/**
 * From worst to best. `PENDING`: missing, and the stage that asks for it is not closed yet; or there
 * is nothing to prove so far.
 */
export const DUTY_STATES = [
  'MISSING',
  'PENDING',
  'FINDING',
  'DEVIATION',
  'TAKEN_OVER',
  'MET',
] as const;
export type DutyState = (typeof DUTY_STATES)[number];

/** A stage as the list looks at it. */
export type StageFacts = Readonly<{
  stage: StageKind;
  status: StageStatus;
  overrides: readonly Override[];
  findings: readonly Finding[];
  flaggedRules: readonly string[];
}>;

export type ComplianceFacts = Readonly<{
  model: ProcessModel;
  stages: readonly StageFacts[];
  proofs: readonly Proof[];
  deviations: readonly DeviationRow[];
  adequacy: readonly Adequacy[];
  today: LocalDate;
}>;

export type Deviation = Readonly<{ rule: string; said?: string; event?: ProvingEvent }>;

/** One duty: how it stands, by which event, or what is missing and which paragraph asks for it. */
export type ComplianceRow = Readonly<{
  duty: string;
  stage?: StageKind;
  source: string;
  force: Duty['force'];
  title: Words;
  state: DutyState;
  /** Evidence it rested on was taken back after the stage was closed. */
  flagged: boolean;
  proofs: readonly ProvingEvent[];
  gates: readonly Readonly<{ rule: string; stage: StageKind; state: DutyState; source: string }>[];
  missing?: Words;
  deviations: readonly Deviation[];
  adequacy?: readonly Adequacy[];
}>;

const worst = (states: readonly DutyState[]): DutyState =>
  DUTY_STATES.find((state) => states.includes(state)) ?? 'PENDING';

type AtStage = Readonly<{ stage: StageFacts; gate: JudgedGate }>;

/** A gate that the model leaves out is shown where decisions are taken. */
const HOME: StageKind = 'DECISION';

function gateOf(definition: StageDefinition, rule: string): StageDefinition | undefined {
  const inModel = definition.gates.filter((gate) => gate.rule === rule);
  if (inModel.length > 0) return { ...definition, gates: inModel };
  const known = gateRule(rule);
  return known?.floor.length === 0 && definition.stage === HOME
    ? { ...definition, gates: [known] }
    : undefined;
}

const gatesFor = (facts: ComplianceFacts, rule: string): AtStage[] => {
  const places = facts.model.stages.filter(({ gates }) => gates.some((gate) => gate.rule === rule));
  return facts.model.stages.flatMap((definition) => {
    if (places.length > 0 && !places.includes(definition)) return [];
    const stage = facts.stages.find((s) => s.stage === definition.stage);
    const one = gateOf(definition, rule);
    const [gate] = one ? judgeGates(one, facts.proofs, facts.today) : [];
    return stage && gate ? [{ stage, gate }] : [];
  });
};

const has = (list: readonly Readonly<{ rule: string }>[], rule: string): boolean =>
  list.some((entry) => entry.rule === rule);

const missingState = ({ status, overrides, findings }: StageFacts, rule: string): DutyState => {
  if (status === 'TAKEN_OVER') return 'TAKEN_OVER';
  if (has(overrides, rule)) return 'DEVIATION';
  if (has(findings, rule)) return 'FINDING';
  return status === 'CLOSED' ? 'MISSING' : 'PENDING';
};

const gateState = ({ stage, gate }: AtStage): DutyState => {
  if (gate.state === 'PROVED') return gate.proofs.length > 0 ? 'MET' : 'PENDING';
  return gate.state === 'TAKEN_OVER' ? 'TAKEN_OVER' : missingState(stage, gate.rule);
};

function gatedRow(duty: Duty, at: readonly AtStage[], facts: ComplianceFacts): ComplianceRow {
  const gates = at.map((one) => ({
    rule: one.gate.rule,
    stage: one.stage.stage,
    state: gateState(one),
    source: one.gate.source,
  }));
  return {
    ...headOf(duty, worst(gates.map(({ state }) => state))),
    flagged: at.some(({ stage, gate }) => stage.flaggedRules.includes(gate.rule)),
    proofs: at.flatMap(({ gate }) => gate.proofs),
    gates,
    deviations: [...at.flatMap(setAside), ...deviationsOf(duty, facts)],
  };
}

/** What was set aside when the stage was closed. */
const setAside = ({ stage, gate: { rule } }: AtStage): Deviation[] => [
  ...stage.overrides.filter((o) => o.rule === rule).map(({ reason }) => ({ rule, said: reason })),
  ...stage.findings.filter((f) => f.rule === rule).map(() => ({ rule })),
];

const deviationsOf = ({ deviations: rules }: Duty, { deviations }: ComplianceFacts): Deviation[] =>
  deviations
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, said, event }) => ({ rule, event, ...(said === undefined ? {} : { said }) }));

const headOf = ({ duty, source, force, title, missing }: Duty, state: DutyState) => ({
  duty,
  source,
  force,
  title,
  state,
  ...(state === 'MET' ? {} : { missing }),
});

const STATE_OF = { OVERRIDE: 'DEVIATION', FINDING: 'FINDING' } as const;

function provedRow(duty: Duty, facts: ComplianceFacts): ComplianceRow {
  const proofs = facts.proofs.filter((proof) => proof.proof === duty.proof && stands(proof));
  const deviating = facts.deviations.filter(({ rule }) => duty.deviations.includes(rule));
  const states: readonly DutyState[] = deviating.map(({ force }) => STATE_OF[force]);
  const state = states.length > 0 ? worst(states) : proofs.length > 0 ? 'MET' : 'PENDING';
  return {
    ...headOf(duty, state),
    flagged: false,
    proofs: proofs.map(({ event }) => event),
    gates: [],
    deviations: deviationsOf(duty, facts),
  };
}

function adequacyRow(duty: Duty, { adequacy }: ComplianceFacts): ComplianceRow {
  const met = adequacy.length > 0 && adequacy.every(({ light }) => light === 'GREEN');
  return {
    ...headOf(duty, met ? 'MET' : adequacy.length > 0 ? 'MISSING' : 'PENDING'),
    flagged: false,
    proofs: [],
    gates: [],
    deviations: [],
    adequacy,
  };
}

function rowsOf(duty: Duty, facts: ComplianceFacts): ComplianceRow[] {
  if (duty.computed) return [adequacyRow(duty, facts)];
  if (duty.gates.length === 0) return [provedRow(duty, facts)];
  const at = duty.gates.flatMap((rule) => gatesFor(facts, rule));
  if (!duty.perStage) return [gatedRow(duty, at, facts)];
  return at.map((one) => ({ ...gatedRow(duty, [one], facts), stage: one.stage.stage }));
}

/** The compliance list of one cycle. */
export const compliance = (facts: ComplianceFacts): readonly ComplianceRow[] =>
  DUTIES.flatMap((duty) => rowsOf(duty, facts));
