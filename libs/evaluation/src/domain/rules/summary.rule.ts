import {
  CONSEQUENCES,
  GROUNDS,
  JUDGEMENTS,
  type Consequence,
  type Ground,
  type Judgement,
} from '../evaluation.events';

export type JudgedMeasure = Readonly<{
  judgement?: Judgement;
  consequence?: Consequence;
  grounds: readonly Ground[];
}>;

export type Summary = Readonly<{
  evaluations: number;
  unjudged: number;
  judgements: Readonly<Record<Judgement, number>>;
  consequences: Readonly<Record<Consequence, number>>;
  /** Why measures could not be assessed; one may have several grounds. */
  notAssessableBecause: Readonly<Record<Ground, number>>;
}>;

const tally = <W extends string>(words: readonly W[], given: readonly W[]) =>
  Object.fromEntries(
    words.map((word) => [word, given.filter((each) => each === word).length]),
  ) as Record<W, number>;

/**
 * What evaluation found in numbers; what could not be assessed is one of them.
 * @source § 79a SGB VIII; Rechnungshof Hamburg 2008
 */
export const summary = (measures: readonly JudgedMeasure[]): Summary => ({
  evaluations: measures.length,
  unjudged: measures.filter(({ judgement }) => judgement === undefined).length,
  judgements: tally(
    JUDGEMENTS,
    measures.flatMap(({ judgement }) => judgement ?? []),
  ),
  consequences: tally(
    CONSEQUENCES,
    measures.flatMap(({ consequence }) => consequence ?? []),
  ),
  notAssessableBecause: tally(
    GROUNDS,
    measures.flatMap(({ judgement, grounds }) => (judgement === 'NOT_ASSESSABLE' ? grounds : [])),
  ),
});
