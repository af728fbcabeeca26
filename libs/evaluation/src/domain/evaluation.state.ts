import type {
  ActivityReportRecorded,
  EvaluationClosed,
  EvaluationOpened,
  Indicator,
  IndicatorMeasured,
  MeasureJudged,
} from './evaluation.events';

export type Measured = IndicatorMeasured['data'];

export type Evaluation = Readonly<{
  opened?: EvaluationOpened['data'];
  indicators: Readonly<Record<string, Indicator>>;
  /** The newest measurement of each indicator. */
  measured: Readonly<Record<string, Measured>>;
  reports: readonly ActivityReportRecorded['data'][];
  judged?: MeasureJudged['data'];
  closed?: EvaluationClosed['data'];
  nextCycleId?: string;
}>;

export type Known = Evaluation & Readonly<{ opened: EvaluationOpened['data'] }>;

/** The cycle and the measure an evaluation is of. */
export const subjectOf = ({ opened: { cycleId, measureId } }: Known) => ({
  ...(cycleId === undefined ? {} : { cycleId }),
  ...(measureId === undefined ? {} : { measureId }),
});
