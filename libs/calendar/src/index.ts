export { compute, type Due, type From } from './compute';
export { dayOfMonthOf, daysBetween, plusDays, plusMonths, weekdayOf, yearOf } from './days';
export type { Ended } from './ended';
export type { Explained } from './explained';
export {
  CALENDAR_VERSION,
  CALENDAR_YEARS,
  holidayOn,
  holidaysOf,
  knowsYearOf,
  type HolidayOfYear,
} from './holidays/holidays';
export {
  endOf,
  instantAt,
  isInstant,
  localDateOf,
  localTimeOf,
  plusHours,
  sayInstant,
  startOf,
} from './instants';
export { UNITS, type CountableUnit, type Length, type Unit } from './length';
export {
  isLocalDate,
  isRecordableDay,
  parseLocalDate,
  whyNoLocalDate,
  whyNoRecordableDay,
} from './local-date';
export type { BackwardPeriod, FixedDate, ForwardPeriod, HourPeriod, Period } from './period';
export { isPeriod, whyNoPeriod, type Complaint } from './period-check';
export { isLand, isPlace, LAENDER, type Land, type Place } from './place';
export { BACKWARD_MODES, type BackwardMode } from './rules/backward-period.rule';
export {
  businessDaysUntil,
  isBusinessDay,
  isWerktag,
  nextBusinessDay,
  previousBusinessDay,
} from './rules/countable-days.rule';
export { extend, type Extension } from './rules/extension.rule';
export { nonContinuousDays, type NonContinuous } from './rules/non-continuous.rule';
export { dayOfMonth, POINTS_OF_MONTH, type PointOfMonth } from './rules/points-of-months.rule';
export { SHIFTS, type Shift } from './rules/shift.rule';
export { sayDate, sayDay } from './say-day';
export type { Words } from './words';
