import type { Event } from '#kernel';

/** Of an evaluation, what the cycle takes along. */
export type MeasureJudged = Event<
  string,
  1,
  { evaluationId: string; measureId: string; judgement: string; consequence: string }
>;
