import { defineCommand, Id, NothingDto, One, Optional, Text } from '#shell';
import type { DraftMeasure } from '../domain/measure.commands';
import type { Content, PlanReference } from '../domain/measure.content';
import { measures } from '../domain/measure.decider';
import { FundingDto, MeasureContentDto } from './content.dto';

/** A plan in force: of a cycle, or taken over from elsewhere; one of the two. */
export class PlanReferenceDto {
  @Optional()
  @Id()
  readonly cycleId?: string;

  @Optional()
  @Id()
  readonly adoptionId?: string;
}

/** Body of `POST /measures`. */
export class DraftMeasureDto extends MeasureContentDto {
  @Optional()
  @Id()
  readonly cycleId?: string;

  /** Outside a cycle. */
  @Optional()
  @One(() => PlanReferenceDto)
  readonly adoptedPlan?: PlanReferenceDto;
}

const referenceOf = ({ cycleId, adoptionId }: PlanReferenceDto): PlanReference | undefined => {
  if (cycleId !== undefined) return { cycleId };
  return adoptionId === undefined ? undefined : { adoptionId };
};

type Drafted = Content & Readonly<{ cycleId?: string; adoptedPlan?: PlanReferenceDto }>;

const drafted = ({ adoptedPlan, ...input }: Drafted, measureId: string): DraftMeasure['data'] => {
  const plan = adoptedPlan && referenceOf(adoptedPlan);
  return { ...input, measureId, ...(plan === undefined ? {} : { adoptedPlan: plan }) };
};

export const DraftMeasureCommand = defineCommand({
  type: 'DraftMeasure',
  category: measures,
  shape: DraftMeasureDto,
  route: 'POST /measures',
  allow: ['planner', 'headOfPlanning'],
  target: 'new',
  prepare: (input, { id }) => drafted(input, id),
  summary: { de: 'Maßnahme entwerfen', en: 'Draft a measure' },
});

export const ChangeMeasureCommand = defineCommand({
  type: 'ChangeMeasure',
  category: measures,
  shape: MeasureContentDto,
  route: 'POST /measures/:measureId/change',
  allow: ['planner', 'headOfPlanning'],
  target: ({ measureId }) => measureId,
  summary: { de: 'Entwurf einer Maßnahme ändern', en: 'Change the draft of a measure' },
});

export const SubmitMeasureCommand = defineCommand({
  type: 'SubmitMeasure',
  category: measures,
  shape: NothingDto,
  route: 'POST /measures/:measureId/submit',
  allow: ['planner', 'headOfPlanning'],
  target: ({ measureId }) => measureId,
  summary: { de: 'Maßnahme vorlegen', en: 'Submit a measure' },
});

/** Body of `POST /measures/:measureId/return`. */
export class ReturnMeasureDto {
  @Text(500)
  readonly reason!: string;
}

export const ReturnMeasureCommand = defineCommand({
  type: 'ReturnMeasure',
  category: measures,
  shape: ReturnMeasureDto,
  route: 'POST /measures/:measureId/return',
  allow: ['headOfPlanning', 'departmentHead', 'system'],
  target: ({ measureId }) => measureId,
  summary: { de: 'Maßnahme zurückgeben', en: 'Return a measure to its planners' },
});

export const SecureFundingCommand = defineCommand({
  type: 'SecureFunding',
  category: measures,
  shape: FundingDto,
  route: 'POST /measures/:measureId/funding',
  allow: ['headOfPlanning', 'departmentHead'],
  target: ({ measureId }) => measureId,
  summary: { de: 'Finanzierung klären', en: 'Settle the funding' },
});
