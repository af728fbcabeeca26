import { LAENDER, type Land, type Period } from '#calendar';
import { Flag, Id, ListOf, One, OneOf, SomeOf, Text } from '#shell';
import { ArrayMaxSize, IsArray, IsObject, Matches } from 'class-validator';
import {
  CHECKS,
  PROOF_KINDS,
  STAGE_KINDS,
  type CheckName,
  type Force,
  type ProofKind,
  type StageKind,
} from '../domain/process-model';

export class ModelWordsDto {
  @Text(200)
  readonly de!: string;

  @Text(200)
  readonly en!: string;
}

export class GateDto {
  /** Name of the rule: the code of the refusal. */
  @Id()
  readonly rule!: string;

  @OneOf(CHECKS)
  readonly check!: CheckName;

  @SomeOf(PROOF_KINDS)
  readonly evidence!: ProofKind[];

  @OneOf(['E', 'W'])
  readonly force!: Force;

  @Text(200)
  readonly source!: string;
}

export class StageDefinitionDto {
  @OneOf(STAGE_KINDS)
  readonly stage!: StageKind;

  @One(() => ModelWordsDto)
  readonly name!: ModelWordsDto;

  @SomeOf(STAGE_KINDS)
  readonly closesAfter!: StageKind[];

  @ListOf(() => GateDto, 50)
  readonly gates!: GateDto[];
}

export class BackLoopDto {
  @OneOf(STAGE_KINDS)
  readonly from!: StageKind;

  @OneOf([...STAGE_KINDS, '*'])
  readonly to!: StageKind | '*';
}

export class ChainStepDto {
  @Id()
  readonly bodyKind!: string;

  @OneOf(['DECIDE', 'RECOMMEND', 'HEAR', 'NOTE', 'DISCUSS'])
  readonly competence!: string;
}

export class ReferralChainDto {
  @Id()
  readonly name!: string;

  @One(() => ModelWordsDto)
  readonly title!: ModelWordsDto;

  @Flag()
  readonly planAdoption!: boolean;

  @ListOf(() => ChainStepDto, 20)
  readonly steps!: ChainStepDto[];
}

export class NamedPeriodDto {
  @Id()
  readonly name!: string;

  /** A period of the calendar. */
  @IsObject()
  readonly period!: Period;

  @Text(200)
  readonly source!: string;
}

export class QuorumModelDto {
  @Id()
  readonly bodyKind!: string;

  @OneOf(['HALF_OR_MORE', 'MORE_THAN_HALF'])
  readonly threshold!: 'HALF_OR_MORE' | 'MORE_THAN_HALF';

  @Text(200)
  readonly source!: string;
}

/** How one office plans; its JSON Schema is `process-model.schema.json`. */
export class ProcessModelDto {
  @One(() => ModelWordsDto)
  readonly name!: ModelWordsDto;

  @OneOf(LAENDER)
  readonly land!: Land;

  /** Municipal holidays. */
  @IsArray()
  @ArrayMaxSize(500)
  @Matches(/^\d{4}-\d\d-\d\d$/, { each: true })
  readonly municipal!: string[];

  @ListOf(() => StageDefinitionDto, STAGE_KINDS.length)
  readonly stages!: StageDefinitionDto[];

  @ListOf(() => BackLoopDto, 100)
  readonly backLoops!: BackLoopDto[];

  @ListOf(() => ReferralChainDto, 50)
  readonly chains!: ReferralChainDto[];

  @ListOf(() => NamedPeriodDto, 100)
  readonly periods!: NamedPeriodDto[];

  @ListOf(() => QuorumModelDto, 20)
  readonly quorumRules!: QuorumModelDto[];
}
