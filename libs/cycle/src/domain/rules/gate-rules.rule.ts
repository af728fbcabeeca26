import type { Gate, StageKind } from '../process-model';

type EveryStage = 'EVERY_STAGE';

/**
 * A gate as the law has it, at its weakest. `floor`: where no model may leave it out; elsewhere it
 * is the office's choice.
 */
export type GateRule = Gate & Readonly<{ law: string; floor: EveryStage | readonly StageKind[] }>;

/**
 * Every gate a model can set.
 * @source § 80 Abs. 1 bis 4, § 71 Abs. 3 und 4, § 8, § 78, § 79a SGB VIII
 */
export const GATE_RULES: readonly GateRule[] = [
  {
    rule: 'CARRIERS_NOT_INVOLVED',
    law: 'L08',
    check: 'PROVED_IN_STAGE',
    evidence: ['CARRIERS_INVOLVED'],
    force: 'E',
    source: '§ 80 Abs. 4 S. 1 SGB VIII',
    floor: 'EVERY_STAGE',
  },
  {
    rule: 'INVENTORY_NOT_FROZEN',
    law: 'L02',
    check: 'PROVED',
    evidence: ['INVENTORY_FROZEN'],
    force: 'E',
    source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
    floor: ['INVENTORY'],
  },
  {
    rule: 'INVENTORY_NOT_CLOSED',
    law: 'L02',
    check: 'PROVED',
    evidence: ['INVENTORY_CLOSED'],
    force: 'E',
    source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
    floor: ['NEEDS'],
  },
  {
    rule: 'HORIZON_NOT_SET',
    law: 'L03',
    check: 'PROVED',
    evidence: ['HORIZON_SET'],
    force: 'E',
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    floor: ['NEEDS'],
  },
  {
    rule: 'NEED_NOT_ESTABLISHED',
    law: 'L03',
    check: 'PROVED',
    evidence: ['NEED_ESTABLISHED'],
    force: 'E',
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    floor: ['NEEDS'],
  },
  {
    rule: 'YOUNG_PEOPLE_NOT_INVOLVED',
    law: 'L03',
    check: 'PROVED',
    evidence: ['YOUNG_PEOPLE_INVOLVED'],
    force: 'W',
    source: '§ 80 Abs. 1 Nr. 2, § 8 Abs. 1 SGB VIII',
    floor: ['NEEDS'],
  },
  {
    rule: 'GUARDIANS_NOT_INVOLVED',
    law: 'L03',
    check: 'PROVED',
    evidence: ['GUARDIANS_INVOLVED'],
    force: 'W',
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    floor: ['NEEDS'],
  },
  {
    rule: 'CARRIERS_NOT_HEARD',
    law: 'L09',
    check: 'HEARD_BEFORE_VOTE',
    evidence: ['CARRIERS_HEARD'],
    force: 'E',
    source: '§ 80 Abs. 4 S. 2 SGB VIII',
    floor: ['DECISION'],
  },
  {
    rule: 'PLAN_WITHOUT_COMMITTEE',
    law: 'L44',
    check: 'DEALT_WITH_EVERY_PLAN',
    evidence: ['COMMITTEE_INVOLVED'],
    force: 'E',
    source: '§ 71 Abs. 3 SGB VIII',
    floor: ['DECISION'],
  },
  {
    rule: 'COUNCIL_BEFORE_COMMITTEE',
    law: 'L46',
    check: 'COMMITTEE_BEFORE_COUNCIL',
    evidence: ['COMMITTEE_INVOLVED'],
    force: 'W',
    source: '§ 71 Abs. 4 S. 2 SGB VIII',
    floor: ['DECISION'],
  },
  {
    rule: 'PLAN_NOT_ADOPTED',
    law: 'L44',
    check: 'PROVED',
    evidence: ['PLAN_ADOPTED'],
    force: 'E',
    source: '§ 71 Abs. 3, § 80 Abs. 1 Nr. 3 SGB VIII',
    floor: [],
  },
  {
    rule: 'FEEDBACK_NOT_GIVEN',
    law: 'L18',
    check: 'PROVED',
    evidence: ['FEEDBACK_GIVEN'],
    force: 'W',
    source: '§ 8 Abs. 1 und 4 SGB VIII',
    floor: [],
  },
  {
    rule: 'WORKING_GROUP_NOT_CONSULTED',
    law: 'L32',
    check: 'PROVED',
    evidence: ['WORKING_GROUP_CONSULTED'],
    force: 'W',
    source: '§ 78 SGB VIII',
    floor: [],
  },
  {
    rule: 'GAP_NOT_ASSESSED',
    law: 'L03',
    check: 'PROVED',
    evidence: ['GAP_ASSESSED'],
    force: 'W',
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    floor: [],
  },
  {
    rule: 'NO_MEASURE_SUBMITTED',
    law: 'L04',
    check: 'PROVED',
    evidence: ['MEASURE_SUBMITTED'],
    force: 'W',
    source: '§ 80 Abs. 1 Nr. 3 SGB VIII',
    floor: [],
  },
  {
    rule: 'NO_MEASURE_JUDGED',
    law: 'L14',
    check: 'PROVED',
    evidence: ['MEASURE_JUDGED'],
    force: 'W',
    source: '§ 79 Abs. 2 Nr. 3, § 79a SGB VIII',
    floor: [],
  },
  {
    rule: 'TEST_QUESTIONS_OPEN',
    law: 'L14',
    check: 'PROVED',
    evidence: ['EVALUATION_CLOSED'],
    force: 'W',
    source: '§ 79a SGB VIII',
    floor: [],
  },
  {
    rule: 'UPDATE_NOT_BEGUN',
    law: 'L01',
    check: 'PROVED',
    evidence: ['UPDATE_BEGUN'],
    force: 'W',
    source: '§ 79 Abs. 1, § 80 Abs. 1 SGB VIII',
    floor: [],
  },
];

export const gateRule = (rule: string): GateRule | undefined =>
  GATE_RULES.find((known) => known.rule === rule);

/** The gates the law asks of a stage, whatever the model. */
export const floorOf = (stage: StageKind): readonly GateRule[] =>
  GATE_RULES.filter(({ floor }) => floor === 'EVERY_STAGE' || floor.includes(stage));
