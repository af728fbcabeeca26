import { defineCommand, Id, NothingDto, One, Optional, Text, type Tenant } from '#shell';
import type { DraftMeasure } from '../domain/measure.commands';
import type { Content, PlanReference } from '../domain/measure.content';
import { measures } from '../domain/measure.decider';
import { adoptedPlans } from '../projections/adopted-plans.projection';
import { FundingDto, MeasureContentDto } from './content.dto';

/** A plan in force: of a cycle, or taken over from elsewhere; one of the two. */
export class PlanReferenceDto {
  @Optional()
  @Id()
  readonly cycleId?: string;

  /** SHA-256 of the document of an adoption that was taken over. */
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

async function drafted(
  { adoptedPlan, ...input }: Drafted,
  measureId: string,
  tenant: Tenant,
): Promise<DraftMeasure['data']> {
  const plan = adoptedPlan && referenceOf(adoptedPlan);
  return {
    ...input,
    measureId,
    planInForce: plan !== undefined && (await isInForce(plan, tenant)),
    ...(plan === undefined ? {} : { adoptedPlan: plan }),
  };
}

async function isInForce(plan: PlanReference, { store, reads }: Tenant): Promise<boolean> {
  await reads.reached(await store.head(), [adoptedPlans]);
  const where = 'cycleId' in plan ? { cycleId: plan.cycleId } : { document: plan.adoptionId };
  return reads.all(adoptedPlans, where).length > 0;
}

export const DraftMeasureCommand = defineCommand({
  type: 'DraftMeasure',
  category: measures,
  shape: DraftMeasureDto,
  route: 'POST /measures',
  allow: ['planner', 'headOfPlanning'],
  target: 'new',
  prepare: (input, { id, tenant }) => drafted(input, id, tenant),
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
