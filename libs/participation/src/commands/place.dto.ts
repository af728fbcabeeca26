import { LAENDER, type Land, type Place } from '#calendar';
import type { LocalDate } from '#kernel';
import { Day, ListOf, OneOf, Optional } from '#shell';

export class MunicipalHolidayDto {
  @Day()
  readonly day!: LocalDate;
}

/** Whose holidays hold. */
export class PlaceDto {
  @OneOf(LAENDER)
  readonly land!: Land;

  @Optional()
  @ListOf(() => MunicipalHolidayDto, 100)
  readonly municipal?: readonly MunicipalHolidayDto[];
}

export const placeOf = ({ land, municipal }: PlaceDto): Place =>
  municipal === undefined ? { land } : { land, municipal: municipal.map(({ day }) => day) };
