import { fractionText, type Fraction } from '#kernel';
import { percent } from './domain/rules/supply-ratio.rule';

/** A ratio as it is, and as it is shown. */
export const shown = (ratio: Fraction | undefined) =>
  ratio && { exact: fractionText(ratio), percent: percent(ratio) };
