import { LAENDER, type Land } from '#calendar';
import { defineCommand, Flag, One, OneOf, Optional } from '#shell';
import { DEFAULT_MODEL } from '../domain/default-model';
import { models } from '../domain/model.decider';
import { ProcessModelDto } from './process-model.dto';

/** Body of `POST /process-models/:modelId/versions`. */
export class PublishProcessModelDto {
  /** Absent: the product's own, for the Land given. */
  @Optional()
  @One(() => ProcessModelDto)
  readonly model?: ProcessModelDto;

  @Optional()
  @OneOf(LAENDER)
  readonly land?: Land;

  /** Only judges the model: refused as it would be, nothing is published. */
  @Optional()
  @Flag()
  readonly checkOnly?: boolean;
}

/** Running cycles stay with the version they began with. */
export const PublishProcessModelCommand = defineCommand({
  type: 'PublishProcessModel',
  category: models,
  shape: PublishProcessModelDto,
  route: 'POST /process-models/:modelId/versions',
  allow: ['headOfPlanning', 'administrator', 'system', 'operator'],
  target: ({ modelId }) => modelId,
  prepare: ({ modelId, model, land, checkOnly }) => ({
    modelId,
    ...(checkOnly ? { checkOnly } : {}),
    model: model ?? { ...DEFAULT_MODEL, land: land ?? DEFAULT_MODEL.land },
  }),
  summary: {
    de: 'Prozessmodell in neuer Fassung veröffentlichen',
    en: 'Publish a new version of a process model',
  },
});
