import { localDateOf } from '#calendar';
import type { Assessment, LocalDate } from '#kernel';
import type { View } from '#shell';
import type { StageFacts } from '../domain/compliance/compliance';
import type { DeviationRow, ProofRow } from '../domain/evidence/rows';
import type { ProcessModel } from '../domain/process-model';
import { adequacy, type Adequacy, type PlannedOf } from '../domain/rules/adequacy.rule';
import {
  cycleOverview,
  type CycleRow,
  type StageRow,
} from '../projections/cycle-overview.projection';
import { establishedNeeds } from '../projections/established-needs.projection';
import { evidence } from '../projections/evidence.projection';
import {
  plannedMeasures,
  type PlannedMeasureRow,
} from '../projections/planned-measures.projection';
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

const GONE: readonly string[] = ['REJECTED', 'WITHDRAWN', 'RELEASED'];

const plannedOf = ({ measureId, places, startsOn }: PlannedMeasureRow): PlannedOf[] =>
  places.flatMap(({ areaId, ageGroup, unit, amount }) =>
    unit === 'PLACES' && ageGroup !== undefined
      ? [{ measureId, areaId, ageGroup, places: amount, ...(startsOn ? { from: startsOn } : {}) }]
      : [],
  );

/** L04 of a cycle, area by area and age group by age group. */
export function adequacyOf(cycleId: string, { reads, moment }: View): readonly Adequacy[] {
  const planned = reads
    .all(plannedMeasures, { cycleId }, moment)
    .filter(({ row }) => !GONE.includes(row.state))
    .flatMap(({ row }) => plannedOf(row));
  return reads
    .all(establishedNeeds, { cycleId }, moment)
    .flatMap(({ row }) => row.items)
    .map((need) => adequacy(need, planned));
}
