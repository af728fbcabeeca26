import type { Words } from '#calendar';
import type { Gate, NamedPeriod, ProcessModel, StageDefinition, StageKind } from './process-model';
import { floorOf, GATE_RULES } from './rules/gate-rules.rule';

/** Gates of good practice beside the floor. */
const PRACTICE: Readonly<Partial<Record<StageKind, readonly string[]>>> = {
  GAP_ANALYSIS: ['GAP_NOT_ASSESSED'],
  MEASURES: ['NO_MEASURE_SUBMITTED'],
  DECISION: ['WORKING_GROUP_NOT_CONSULTED', 'PLAN_NOT_ADOPTED', 'FEEDBACK_NOT_GIVEN'],
  EVALUATION: ['NO_MEASURE_JUDGED', 'TEST_QUESTIONS_OPEN'],
  UPDATE: ['UPDATE_NOT_BEGUN'],
};

const gatesOf = (stage: StageKind): Gate[] =>
  [...floorOf(stage), ...GATE_RULES.filter(({ rule }) => PRACTICE[stage]?.includes(rule))].map(
    ({ rule, check, evidence, force, source }) => ({ rule, check, evidence, force, source }),
  );

const stage = (
  kind: StageKind,
  name: Words,
  ...closesAfter: readonly StageKind[]
): StageDefinition => ({ stage: kind, name, closesAfter, gates: gatesOf(kind) });

const weeks = (name: string, amount: number, source: string): NamedPeriod => ({
  name,
  period: { kind: 'FORWARD', amount, unit: 'WEEK', shift: 'NEXT_BUSINESS_DAY' },
  source,
});
const months = (name: string, amount: number, source: string): NamedPeriod => ({
  name,
  period: { kind: 'FORWARD', amount, unit: 'MONTH', shift: 'NEXT_BUSINESS_DAY' },
  source,
});

/**
 * How most offices plan, to begin with. An office publishes its own. Lengths are customary, not law.
 * @source practice of youth welfare planning (Planungspraxis)
 */
export const DEFAULT_MODEL: ProcessModel = {
  name: { de: 'Jugendhilfeplanung, Grundmodell', en: 'Youth welfare planning, basic model' },
  land: 'BW',
  municipal: [],
  stages: [
    stage('CHARTER', { de: 'Planungsauftrag', en: 'Planning charter' }),
    stage('INVENTORY', { de: 'Bestandserhebung', en: 'Inventory' }),
    stage('NEEDS', { de: 'Bedarfsermittlung', en: 'Needs assessment' }, 'INVENTORY'),
    stage('GAP_ANALYSIS', { de: 'Bedarfsanalyse', en: 'Gap analysis' }, 'NEEDS'),
    stage('MEASURES', { de: 'Maßnahmenplanung', en: 'Measure planning' }, 'GAP_ANALYSIS'),
    stage('DECISION', { de: 'Beschlussfassung', en: 'Decision' }, 'CHARTER', 'MEASURES'),
    stage('IMPLEMENTATION', { de: 'Umsetzung', en: 'Implementation' }, 'DECISION'),
    stage('EVALUATION', { de: 'Evaluation', en: 'Evaluation' }, 'IMPLEMENTATION'),
    stage('UPDATE', { de: 'Fortschreibung', en: 'Update' }, 'EVALUATION'),
  ],
  backLoops: [
    { from: 'NEEDS', to: 'INVENTORY' },
    { from: 'MEASURES', to: 'NEEDS' },
    { from: 'DECISION', to: 'MEASURES' },
    { from: 'EVALUATION', to: '*' },
  ],
  chains: [
    {
      name: 'PLAN',
      title: { de: 'Beschluss eines Plans', en: 'Adoption of a plan' },
      planAdoption: true,
      steps: [
        { bodyKind: 'WORKING_GROUP_78', competence: 'HEAR' },
        { bodyKind: 'SUBCOMMITTEE', competence: 'RECOMMEND' },
        { bodyKind: 'JHA', competence: 'RECOMMEND' },
        { bodyKind: 'COUNCIL', competence: 'DECIDE' },
      ],
    },
    {
      name: 'MEASURE',
      title: { de: 'Einzelne Maßnahme', en: 'Single measure' },
      planAdoption: false,
      steps: [{ bodyKind: 'JHA', competence: 'DECIDE' }],
    },
  ],
  periods: [
    weeks('CARRIER_RESPONSE', 6, 'Planungspraxis'),
    months('INVENTORY', 6, 'Planungspraxis'),
    months('NEEDS', 9, 'Planungspraxis'),
    months('MEASURES', 6, 'Planungspraxis'),
    months('DECISION', 6, 'Planungspraxis'),
    months('EVALUATION', 12, 'Planungspraxis'),
  ],
  quorumRules: [
    { bodyKind: 'JHA', threshold: 'HALF_OR_MORE', source: '§ 37 Abs. 2 GemO BW' },
    { bodyKind: 'COUNCIL', threshold: 'HALF_OR_MORE', source: '§ 37 Abs. 2 GemO BW' },
  ],
};
