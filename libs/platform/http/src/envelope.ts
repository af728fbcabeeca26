import { ListOf, One, Optional, Text, Id } from '#shell';
import { IsString, MaxLength } from 'class-validator';

export class OverrideDto {
  /** The rule set aside, as named in the refusal. */
  @Id()
  readonly rule!: string;

  @Text(2000, 3)
  readonly reason!: string;
}

export class ImportedDto {
  @Text(500)
  readonly source!: string;

  @Optional()
  @Text(200)
  readonly document?: string;
}

/** What every command may bring beside its data. */
export class CommandEnvelopeDto {
  @Optional()
  @ListOf(() => OverrideDto, 20)
  readonly overrides?: OverrideDto[];

  /** Why a dated fact is recorded late. */
  @Optional()
  @Text(2000, 3)
  readonly backdating?: string;

  /** History taken over from elsewhere. */
  @Optional()
  @One(() => ImportedDto)
  readonly imported?: ImportedDto;
}

/** What every read may be asked with. */
export class MomentDto {
  /** An instant up to now (`2026-03-01T14:00:00Z`) or a position of the log; one to come is a 400. */
  @Optional()
  @IsString()
  @MaxLength(64)
  readonly asOf?: string;

  /** A day; only for dated facts. */
  @Optional()
  @IsString()
  @MaxLength(10)
  readonly on?: string;

  /** A position: the answer waits until the view has reached it. */
  @Optional()
  @IsString()
  @MaxLength(64)
  readonly waitFor?: string;
}
