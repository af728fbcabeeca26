import { defineCommand, Flag, Id, Ids, ListOf, NothingDto, Optional, Text } from '#shell';
import { papers } from '../domain/paper.decider';
import { RELEASERS, WRITERS } from './grants';

export class PaperItemDto {
  /** Its number (Ziffer). */
  @Id()
  readonly resolutionItem!: string;

  @Text(20_000)
  readonly text!: string;

  /** Measures that are approved with it. */
  @Ids(200)
  readonly measureIds!: readonly string[];

  /** Whether it adopts a plan. */
  @Flag()
  readonly planAdoption!: boolean;
}

/** Body of `POST /papers`. */
export class DraftPaperDto {
  @Optional()
  @Id()
  readonly cycleId?: string;

  @Text(500)
  readonly title!: string;

  /** What the office calls it, such as `2025/0436`. */
  @Optional()
  @Text(64)
  readonly reference?: string;

  /** The number on its cover, where that is another. */
  @Optional()
  @Text(64)
  readonly printedReference?: string;

  @ListOf(() => PaperItemDto, 100)
  readonly items!: readonly PaperItemDto[];
}

export const DraftPaperCommand = defineCommand({
  type: 'DraftPaper',
  category: papers,
  shape: DraftPaperDto,
  route: 'POST /papers',
  allow: WRITERS,
  target: 'new',
  summary: { de: 'Vorlage entwerfen', en: 'Draft a paper' },
});

/** Body of `POST /papers/:paperId/versions`. */
export class ChangePaperTextDto {
  @ListOf(() => PaperItemDto, 100)
  readonly items!: readonly PaperItemDto[];

  /** Needed after release. */
  @Optional()
  @Text(500)
  readonly reason?: string;
}

export const ChangePaperTextCommand = defineCommand({
  type: 'ChangePaperText',
  category: papers,
  shape: ChangePaperTextDto,
  route: 'POST /papers/:paperId/versions',
  allow: WRITERS,
  target: ({ paperId }) => paperId,
  summary: { de: 'Neue Fassung einer Vorlage', en: 'Make a new version of a paper' },
});

export const ReleasePaperCommand = defineCommand({
  type: 'ReleasePaper',
  category: papers,
  shape: NothingDto,
  route: 'POST /papers/:paperId/release',
  allow: RELEASERS,
  target: ({ paperId }) => paperId,
  summary: { de: 'Vorlage freigeben', en: 'Release a paper' },
});
