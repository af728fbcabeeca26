import type { ReadModel } from '#kernel';
import type { MeasureJudged } from '../domain/foreign';

/** What the newest judgement of a measure leads to. */
export type ConsequenceRow = Readonly<{
  evaluationId: string;
  measureId: string;
  judgement: string;
  consequence: string;
}>;

/** One row per measure, for the Fortschreibung. */
export const consequences: ReadModel<ConsequenceRow> = {
  name: 'consequences',
  version: 1,
  categories: ['evaluation'],
  project: ({ type, data }, rows) => {
    if (type !== 'MeasureJudged') return;
    const { evaluationId, measureId, judgement, consequence } = data as MeasureJudged['data'];
    rows.put(measureId, { evaluationId, measureId, judgement, consequence });
  },
};
