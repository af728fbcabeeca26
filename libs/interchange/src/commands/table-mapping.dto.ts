import {
  CARE_FORMS,
  MEASURE_CODES,
  QUALITIES,
  type CareForm,
  type Measure,
  type Quality,
} from '#inventory';
import type { LocalDate } from '#kernel';
import { Count, Day, Flag, Id, ListOf, One, OneOf, Optional, Text } from '#shell';
import { applyDecorators } from '@nestjs/common';
import { IsString, Matches } from 'class-validator';
import {
  COLUMN_ROLES,
  DELIMITERS,
  dimensionsOf,
  EMPTY_CELLS,
  NATIONALITIES,
  NUMBER_FORMATS,
  PUBLICATIONS,
  SEXES,
  type ColumnMapping,
  type ColumnRole,
  type Delimiter,
  type Dimensions,
  type TableMapping,
} from '../domain/table/mapping';
import { AGE_GROUP_CODE } from '../domain/table/words';

/** `U3`, or ages: `AGE_7`, `AGE_3_TO_6`, `AGE_90_UP`. */
export const AnAgeGroup = () => applyDecorators(IsString(), Matches(AGE_GROUP_CODE));

/** What figures are about. */
export class DimensionsDto implements Dimensions {
  @Optional()
  @Id()
  readonly areaId?: string;

  @Optional()
  @AnAgeGroup()
  readonly ageGroup?: string;

  @Optional()
  @OneOf(MEASURE_CODES)
  readonly measure?: Measure;

  @Optional()
  @OneOf(CARE_FORMS)
  readonly careForm?: CareForm;

  @Optional()
  @OneOf(SEXES)
  readonly sex?: string;

  @Optional()
  @OneOf(NATIONALITIES)
  readonly nationality?: string;

  @Optional()
  @Day()
  readonly asOf?: LocalDate;
}

/** A column, by number from 1 or by its heading; headings of several rows are joined by ` / `. */
export class ColumnMappingDto extends DimensionsDto {
  @Optional()
  @Count(1, 500)
  readonly column?: number;

  @Optional()
  @Text(500)
  readonly header?: string;

  @OneOf(COLUMN_ROLES)
  readonly role!: ColumnRole;
}

/** What a word of the table means. */
export class TranslationDto {
  @OneOf(COLUMN_ROLES)
  readonly role!: ColumnRole;

  @Text(500)
  readonly from!: string;

  @Text(100)
  readonly to!: string;
}

/** How a table is to be read. */
export class TableMappingDto {
  @Text(300)
  readonly source!: string;

  @Optional()
  @Text(300)
  readonly method?: string;

  @Optional()
  @OneOf(QUALITIES)
  readonly quality?: Quality;

  /** `INTERNAL` when absent: small numbers of persons are refused. */
  @Optional()
  @OneOf(PUBLICATIONS)
  readonly publication?: TableMapping['publication'];

  @Optional()
  @OneOf(NUMBER_FORMATS)
  readonly numbers?: TableMapping['numbers'];

  @Optional()
  @OneOf(EMPTY_CELLS)
  readonly empty?: TableMapping['empty'];

  @Optional()
  @OneOf(DELIMITERS)
  readonly delimiter?: Delimiter;

  /** Of a workbook; the first when absent. */
  @Optional()
  @Text(100)
  readonly sheet?: string;

  @Optional()
  @Count(0, 1000)
  readonly preambleRows?: number;

  @Optional()
  @Count(1, 20)
  readonly headerRows?: number;

  /** `03-01`. */
  @Optional()
  @IsString()
  @Matches(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
  readonly dayOfYear?: string;

  @Optional()
  @One(() => DimensionsDto)
  readonly defaults?: DimensionsDto;

  @ListOf(() => ColumnMappingDto, 500)
  readonly columns!: readonly ColumnMappingDto[];

  @Optional()
  @ListOf(() => TranslationDto, 2000)
  readonly translations?: readonly TranslationDto[];

  @Optional()
  @Flag()
  readonly onlyTranslatedAreas?: boolean;
}

/** The mapping with everything said that was left out: the same table gets the same id. */
export const mappingOf = (given: TableMappingDto): TableMapping => ({
  source: given.source,
  method: given.method ?? 'IMPORT',
  quality: given.quality ?? 'REPORTED',
  publication: given.publication ?? 'INTERNAL',
  numbers: given.numbers ?? 'AUTO',
  empty: given.empty ?? 'REFUSE',
  ...whereGiven(given),
  defaults: dimensionsOf(given.defaults ?? {}),
  columns: given.columns.map(columnOf),
  translations: (given.translations ?? []).map(({ role, from, to }) => ({ role, from, to })),
  onlyTranslatedAreas: given.onlyTranslatedAreas ?? false,
});

type Layout = Pick<
  TableMapping,
  'delimiter' | 'sheet' | 'preambleRows' | 'headerRows' | 'dayOfYear'
>;

const whereGiven = ({ delimiter, sheet, preambleRows, headerRows, dayOfYear }: Layout): Layout => ({
  ...(delimiter === undefined ? {} : { delimiter }),
  ...(sheet === undefined ? {} : { sheet }),
  ...(preambleRows === undefined ? {} : { preambleRows }),
  ...(headerRows === undefined ? {} : { headerRows }),
  ...(dayOfYear === undefined ? {} : { dayOfYear }),
});

const columnOf = (given: ColumnMapping): ColumnMapping => ({
  ...(given.column === undefined ? {} : { column: given.column }),
  ...(given.header === undefined ? {} : { header: given.header }),
  role: given.role,
  ...dimensionsOf(given),
});
