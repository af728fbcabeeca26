import type { Answer, Input } from '../client/operations';
import { useTexts } from '../texts/texts';
import type { Choice } from '../patterns/form-field';

export type Needs = Answer<'needsAssessment'>;
export type AgeGroup = Input<'SetTargetQuota'>['ageGroup'];

export const AGE_GROUPS: readonly AgeGroup[] = ['U1', 'U3', 'U3PLUS', 'SCHOOL'];

/** How much of each age, from 0, usually belongs to an age group: three cohorts and a half from 3 on. */
export const USUAL_WEIGHTS: Readonly<Record<AgeGroup, readonly string[]>> = {
  U1: ['1'],
  U3: ['1', '1', '1'],
  U3PLUS: ['0', '0', '0', '1', '1', '1', '1/2'],
  SCHOOL: ['0', '0', '0', '0', '0', '0', '1/2', '1', '1', '1', '1/2'],
};

export const isAgeGroup = (text: string | null | undefined): text is AgeGroup =>
  AGE_GROUPS.some((known) => known === text);

export function useAgeGroupChoices(among: readonly AgeGroup[] = AGE_GROUPS): readonly Choice[] {
  const say = useTexts('needs');
  return among.map((ageGroup) => ({ value: ageGroup, text: say(`age.${ageGroup}`) }));
}

export type Named = Readonly<{ areaId: string; areaName: string }>;

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** The age groups that an assessment speaks of, in the order of life. */
export const ageGroupsOf = ({ cohorts }: Pick<Needs, 'cohorts'>): readonly AgeGroup[] =>
  AGE_GROUPS.filter((known) => cohorts.some(({ ageGroup }) => ageGroup === known));

/** The areas that an assessment speaks of, by name. */
export function areasOf({ cohorts }: Pick<Needs, 'cohorts'>): readonly Named[] {
  const names = new Map(cohorts.map(({ areaId, areaName }) => [areaId, areaName]));
  return unique(cohorts.map(({ areaId }) => areaId))
    .map((areaId) => ({ areaId, areaName: names.get(areaId) ?? areaId }))
    .sort((a, b) => a.areaName.localeCompare(b.areaName, 'de', { numeric: true }));
}

export const useAreaNames = (needs: Pick<Needs, 'cohorts'>): readonly Choice[] =>
  areasOf(needs).map(({ areaId, areaName }) => ({
    value: areaId,
    text: areaName,
    also: { areaName },
  }));
