import { canonical, Rejection, type Category, type Command } from '#kernel';
import { upcast, type ModelEvent } from './model.events';
import type { ProcessModel } from './process-model';
import { belowFloor, type Missing } from './rules/floor.rule';
import { assertWellFormed } from './rules/well-formed.rule';

export type PublishProcessModel = Command<
  'PublishProcessModel',
  {
    modelId: string;
    model: ProcessModel;
    /** Whether it is only judged. */
    checkOnly?: boolean;
  }
>;
export type ModelCommand = PublishProcessModel;

/** All versions: a running cycle stays with the one it began with. Version n stands at n - 1. */
export type Model = Readonly<{ versions: readonly ProcessModel[] }>;

const say = ({ law, rule, where, source }: Missing) => `${law} ${where}: ${rule} (${source})`;

/** @throws Rejection MODEL_BELOW_FLOOR and what {@link assertWellFormed} throws */
function decide({ data }: ModelCommand, { versions }: Model): ModelEvent[] {
  const { modelId, model, checkOnly } = data;
  const last = versions.at(-1);
  if (last && canonical(last) === canonical(model)) return [];
  assertWellFormed(model);
  const missing = belowFloor(model);
  if (missing.length > 0)
    throw new Rejection('MODEL_BELOW_FLOOR', {
      at: '/model/stages',
      value: missing.map(say).join('; '),
      params: { count: missing.length },
    });
  if (checkOnly) return [];
  const modelVersion = versions.length + 1;
  return [{ type: 'ProcessModelPublished', version: 1, data: { modelId, modelVersion, model } }];
}

const evolve = ({ versions }: Model, { data: { model } }: ModelEvent): Model => ({
  versions: [...versions, model],
});

/** How an office plans, version by version; stream `model-<modelId>`. */
export const models: Category<Model, ModelCommand, ModelEvent> = {
  category: 'model',
  initialState: { versions: [] },
  decide,
  evolve,
  upcast,
};
