import type { Gate, ProcessModel, ReferralChainModel, StageKind } from '../process-model';
import { definitionOf, predecessors } from '../process-model';
import { floorOf, type GateRule } from './gate-rules.rule';

/** What a model lacks, where, and which paragraph asks for it. */
export type Missing = Readonly<{ law: string; rule: string; where: string; source: string }>;

/** Without these there is no planning in the sense of the law. */
const STATUTORY_STAGES: readonly Readonly<{ stage: StageKind; law: string; source: string }>[] = [
  { stage: 'INVENTORY', law: 'L02', source: '§ 80 Abs. 1 Nr. 1 SGB VIII' },
  { stage: 'NEEDS', law: 'L03', source: '§ 80 Abs. 1 Nr. 2 SGB VIII' },
  { stage: 'MEASURES', law: 'L04', source: '§ 80 Abs. 1 Nr. 3 SGB VIII' },
  { stage: 'DECISION', law: 'L44', source: '§ 71 Abs. 3 SGB VIII' },
];

/** Nothing of the law's gate is missing, and it does not bind less. */
const satisfies = (gate: Gate, { rule, check, evidence, force }: GateRule): boolean =>
  gate.rule === rule &&
  gate.check === check &&
  evidence.every((kind) => gate.evidence.includes(kind)) &&
  (force === 'W' || gate.force === 'E');

function missingGates({ stages }: ProcessModel): Missing[] {
  return stages.flatMap(({ stage, gates }) =>
    floorOf(stage)
      .filter((floor) => !gates.some((gate) => satisfies(gate, floor)))
      .map(({ law, rule, source }) => ({ law, rule, where: stage, source })),
  );
}

const missingStages = (model: ProcessModel): Missing[] =>
  STATUTORY_STAGES.filter(({ stage }) => !definitionOf(model, stage)).map(
    ({ stage, law, source }) => ({ law, rule: 'STAGE', where: stage, source }),
  );

/** Needs stand on an inventory that is closed. */
const missingOrder = (model: ProcessModel): Missing[] =>
  predecessors(model, 'NEEDS').includes('INVENTORY')
    ? []
    : [
        {
          law: 'L02',
          rule: 'closesAfter INVENTORY',
          where: 'NEEDS',
          source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
        },
      ];

const isCommittee = ({ bodyKind }: { bodyKind: string }) => bodyKind === 'JHA';

const committeeSpeaksFirst = ({ steps }: ReferralChainModel): boolean => {
  const council = steps.findIndex(
    ({ bodyKind, competence }) => bodyKind === 'COUNCIL' && competence === 'DECIDE',
  );
  return council < 0 || steps.slice(0, council).some(isCommittee);
};

const missingSteps = ({ chains }: ProcessModel): Missing[] => [
  ...chains
    .filter(({ planAdoption, steps }) => planAdoption && !steps.some(isCommittee))
    .map(({ name }) => ({
      law: 'L44',
      rule: 'JHA',
      where: name,
      source: '§ 71 Abs. 3 SGB VIII',
    })),
  ...chains
    .filter((chain) => !committeeSpeaksFirst(chain))
    .map(({ name }) => ({
      law: 'L46',
      rule: 'JHA',
      where: name,
      source: '§ 71 Abs. 4 S. 2 SGB VIII',
    })),
];

/**
 * What a model lacks of the statutory floor; empty when it stands above it.
 * @source § 80 Abs. 1 und 4, § 71 Abs. 3 und 4 SGB VIII (L02, L03, L08, L09, L44, L46)
 */
export const belowFloor = (model: ProcessModel): readonly Missing[] => [
  ...missingStages(model),
  ...missingOrder(model),
  ...missingGates(model),
  ...missingSteps(model),
];
