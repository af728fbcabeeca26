import { fractionText, type Fraction, type Role } from '#kernel';
import { percent } from './domain/rules/supply-ratio.rule';

/** Everybody of the house and the providers: the stock holds no personal data. */
export const READERS = [
  'planner',
  'headOfPlanning',
  'departmentHead',
  'committeeMember',
  'chair',
  'minuteTaker',
  'provider',
  'auditor',
  'administrator',
] as const satisfies readonly Role[];

export const HOUSE = READERS.filter((role) => role !== 'provider');

/** A ratio as it is, and as it is shown. */
export const shown = (ratio: Fraction | undefined) =>
  ratio && { exact: fractionText(ratio), percent: percent(ratio) };
