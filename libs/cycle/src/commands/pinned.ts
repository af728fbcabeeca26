import type { Tenant } from '#shell';
import type { Cycle } from '../domain/cycle.state';
import { cycles } from '../domain/cycle.decider';
import { models } from '../domain/model.decider';
import type { ProcessModel, StageKind } from '../domain/process-model';

export type Pinned = Readonly<{
  modelId: string;
  modelVersion: number;
  stages: readonly StageKind[] | undefined;
}>;

/** A version of a model; without number the newest. */
export async function pin(
  { writePath }: Tenant,
  modelId: string,
  modelVersion?: number,
): Promise<Pinned> {
  const { versions } = await writePath.state(models, modelId);
  const version = modelVersion ?? versions.length;
  return {
    modelId,
    modelVersion: version,
    stages: versions[version - 1]?.stages.map(({ stage }) => stage),
  };
}

/** A cycle, and the model it is pinned to. */
export async function cycleAndModel(
  { writePath }: Tenant,
  cycleId: string,
): Promise<{ cycle: Cycle; model: ProcessModel | undefined }> {
  const cycle = await writePath.state(cycles, cycleId);
  const { versions } = await writePath.state(models, cycle.modelId);
  return { cycle, model: versions[cycle.modelVersion - 1] };
}
