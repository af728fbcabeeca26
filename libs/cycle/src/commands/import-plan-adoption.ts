import { localDateOf } from '#calendar';
import type { DocumentHash, LocalDate } from '#kernel';
import { Day, defineCommand, Text } from '#shell';
import { Matches } from 'class-validator';
import { cycles } from '../domain/cycle.decider';

/** Body of `POST /cycles/:cycleId/imported-adoption`. */
export class ImportPlanAdoptionDto {
  @Day()
  readonly adoptedOn!: LocalDate;

  /** The body that adopted it, as it was called. */
  @Text(200)
  readonly body!: string;

  /** SHA-256 of the document, hexadecimal. */
  @Matches(/^[0-9a-f]{64}$/)
  readonly document!: DocumentHash;
}

export const ImportPlanAdoptionCommand = defineCommand({
  type: 'ImportPlanAdoption',
  category: cycles,
  shape: ImportPlanAdoptionDto,
  route: 'POST /cycles/:cycleId/imported-adoption',
  allow: ['headOfPlanning', 'system', 'operator'],
  target: ({ cycleId }) => cycleId,
  prepare: ({ ...input }, { now }) => ({ ...input, today: localDateOf(now) }),
  summary: {
    de: 'Früheren Beschluss eines Plans übernehmen',
    en: 'Take over an earlier adoption of a plan',
  },
});
