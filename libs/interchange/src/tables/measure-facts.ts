import { MEASURE_CODES, measureOf, type Measure } from '#inventory';
import type { MeasureFacts } from '../domain/table/table';

/** Measures that count persons: small numbers of them may point to somebody. */
const PERSONS: readonly Measure[] = [
  'CHILDREN',
  'INHABITANTS',
  'BIRTHS',
  'DEATHS',
  'CHILDREN_IN_CARE',
  'CASES',
];

export const measureFacts: MeasureFacts = (name) => {
  const measure = MEASURE_CODES.find((code) => code === name);
  return measure && { whole: measureOf(measure).whole, persons: PERSONS.includes(measure) };
};
