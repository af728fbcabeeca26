import { useAllOf } from '../client/use-all-of';
import { useAll } from '../client/use-answer';
import type { Choice } from '../patterns/form-field';
import { useTexts } from '../texts/texts';

/** Needs that a measure of a cycle can answer, the greatest shortage first. */
export function useNeedChoices(cycleId: string | undefined): readonly Choice[] {
  const say = useTexts('measure');
  const { data } = useAll(
    'listNeedsAssessments',
    { ...(cycleId === undefined ? {} : { cycleId }) },
    { skip: cycleId === undefined },
  );
  const found = useAllOf(
    'listNeedItems',
    (data?.answer.rows ?? []).map(({ needsId }) => ({ needsId })),
  );
  return found
    .flatMap(({ rows }) => rows)
    .sort((a, b) => Number(a.shown.gap) - Number(b.shown.gap))
    .map(({ needItemId, areaName, ageGroup, shown: { gap } }) => ({
      value: needItemId,
      text: say(Number(gap) < 0 ? 'need.missing' : 'need.met', {
        need: say('needLine', { area: areaName, age: say(`age.${ageGroup}`) }),
        places: gap.replace('-', ''),
      }),
    }));
}
