import { defineCommand, Id, ListOf, One, OneOf, Optional, Text } from '#shell';
import { papers } from '../domain/paper.decider';
import { COMPETENCES, type Competence } from '../domain/terms';
import { WRITERS } from './grants';
import { withBody } from './look-up';

export class ItemCompetenceDto {
  @Id()
  readonly resolutionItem!: string;

  @OneOf(COMPETENCES)
  readonly competence!: Competence;
}

export class PaperStepDto {
  @Id()
  readonly stepId!: string;

  @Id()
  readonly bodyId!: string;

  /** What the body may do with the paper. */
  @OneOf(COMPETENCES)
  readonly competence!: Competence;

  /** Items for which it may do something else. */
  @Optional()
  @ListOf(() => ItemCompetenceDto, 100)
  readonly perItem?: readonly ItemCompetenceDto[];
}

/** Body of `POST /papers/:paperId/chain`. */
export class SetReferralChainDto {
  @ListOf(() => PaperStepDto, 50)
  readonly steps!: readonly PaperStepDto[];
}

export const SetReferralChainCommand = defineCommand({
  type: 'SetReferralChain',
  category: papers,
  shape: SetReferralChainDto,
  route: 'POST /papers/:paperId/chain',
  allow: WRITERS,
  target: ({ paperId }) => paperId,
  prepare: async ({ paperId, steps }, { tenant }) => ({
    paperId,
    steps: await Promise.all(steps.map((step) => withBody(tenant, step))),
  }),
  summary: { de: 'Beratungsfolge festlegen', en: 'Set the referral chain' },
});

/** Body of `POST /papers/:paperId/steps`. */
export class AddStepDto {
  @One(() => PaperStepDto)
  readonly step!: PaperStepDto;

  /** The step it is put before; absent: at the end. */
  @Optional()
  @Id()
  readonly before?: string;

  @Text(500)
  readonly reason!: string;
}

export const AddStepCommand = defineCommand({
  type: 'AddStep',
  category: papers,
  shape: AddStepDto,
  route: 'POST /papers/:paperId/steps',
  allow: WRITERS,
  target: ({ paperId }) => paperId,
  prepare: async ({ step, ...input }, { tenant }) => ({
    ...input,
    step: await withBody(tenant, step),
  }),
  summary: { de: 'Schritt in die Beratungsfolge einfügen', en: 'Add a step to the referral chain' },
});

/** Body of `POST /papers/:paperId/skipped-steps`. */
export class SkipStepDto {
  @Id()
  readonly stepId!: string;

  @Text(500)
  readonly reason!: string;
}

export const SkipStepCommand = defineCommand({
  type: 'SkipStep',
  category: papers,
  shape: SkipStepDto,
  route: 'POST /papers/:paperId/skipped-steps',
  allow: WRITERS,
  target: ({ paperId }) => paperId,
  summary: { de: 'Schritt mit Grund überspringen', en: 'Skip a step with a reason' },
});

/** Body of `POST /papers/:paperId/opened-steps`. */
export class OpenStepDto {
  @Id()
  readonly stepId!: string;
}

export const OpenStepCommand = defineCommand({
  type: 'OpenStep',
  category: papers,
  shape: OpenStepDto,
  route: 'POST /papers/:paperId/opened-steps',
  allow: WRITERS,
  target: ({ paperId }) => paperId,
  summary: {
    de: 'Schritt öffnen, gegen die Reihenfolge nur mit Begründung',
    en: 'Open a step, against the order only with a reason',
  },
});
