import type { ReadModel } from '#kernel';
import { upcast } from '../domain/model.events';
import type { ProcessModel } from '../domain/process-model';

export type ProcessModelRow = Readonly<{
  modelId: string;
  modelVersion: number;
  model: ProcessModel;
}>;

export const modelKey = (modelId: string, modelVersion: number): string =>
  `${modelId}.${modelVersion}`;

/** Every version of every process model. */
export const processModels: ReadModel<ProcessModelRow> = {
  name: 'process-models',
  version: 1,
  categories: ['model'],
  columns: { modelId: ({ modelId }) => modelId, modelVersion: ({ modelVersion }) => modelVersion },
  project: (recorded, rows) => {
    const { data } = upcast(recorded);
    rows.put(modelKey(data.modelId, data.modelVersion), data);
  },
};
