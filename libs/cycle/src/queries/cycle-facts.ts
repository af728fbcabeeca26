import { localDateOf } from '#calendar';
import type { Assessment, LocalDate } from '#kernel';
import { readCoverage } from '#measure';
import type { View } from '#shell';
import type { StageFacts } from '../domain/compliance/compliance';
import type { DeviationRow, ProofRow } from '../domain/evidence/rows';
import type { ProcessModel } from '../domain/process-model';
import { trafficLight, type Adequacy } from '../domain/rules/traffic-light.rule';
import {
  cycleOverview,
  type CycleRow,
  type StageRow,
} from '../projections/cycle-overview.projection';
import { evidence } from '../projections/evidence.projection';
import { modelKey, processModels } from '../projections/process-models.projection';

/** Everything known of a cycle at one moment. */
export type CycleFacts = Readonly<{
  cycle: CycleRow;
  model: ProcessModel;
  proofs: readonly ProofRow[];
  deviations: readonly DeviationRow[];
  today: LocalDate;
}>;

export function cycleFacts(cycleId: string, { reads, moment, now }: View): CycleFacts | undefined {
  const cycle = reads.get(cycleOverview, cycleId, moment);
  const row =
    cycle && reads.get(processModels, modelKey(cycle.modelId, cycle.modelVersion), moment);
  if (!cycle || !row) return undefined;
  const rows = reads.all(evidence, { cycleId }, moment).map((found) => found.row);
  const { asOf } = moment;
  return {
    cycle,
    model: row.model,
    proofs: rows.filter((r): r is ProofRow => r.kind === 'PROOF'),
    deviations: rows.filter((r): r is DeviationRow => r.kind === 'DEVIATION'),
    today: localDateOf(asOf && 'instant' in asOf ? asOf.instant : now),
  };
}

const NONE: Assessment = { overrides: [], findings: [] };

export const stageFacts = ({ stage, status, closing, flags }: StageRow): StageFacts => ({
  stage,
  status,
  overrides: (closing ?? NONE).overrides,
  findings: (closing ?? NONE).findings,
  flaggedRules: flags.map(({ rule }) => rule),
});

/** L04 of a cycle, area by area and age group by age group. */
export const adequacyOf = (cycleId: string, view: View): readonly Adequacy[] =>
  readCoverage({ cycleId }, view).areas.map((area) => ({ ...area, light: trafficLight(area) }));
