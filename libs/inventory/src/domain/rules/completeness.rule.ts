import { figureIdOf } from '../figure';
import type { Expectation, MissingFigure } from '../snapshot.events';

/** Each area × age group × measure that is expected. */
export const expectedFigures = (expected: Expectation): readonly MissingFigure[] =>
  expected.areas.flatMap(({ areaId }) =>
    expected.ageGroups.flatMap((ageGroup) =>
      expected.measures.map((measure) => ({ areaId, ageGroup, measure })),
    ),
  );

/**
 * What is expected and not known. The stock can be established only where it is known.
 * @source § 80 Abs. 1 Nr. 1 SGB VIII
 */
export const missingFigures = (
  expected: Expectation,
  isKnown: (figureId: string) => boolean,
): readonly MissingFigure[] =>
  expectedFigures(expected).filter((figure) => !isKnown(figureIdOf(figure)));
