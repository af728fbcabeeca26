import { useSearchParams } from 'react-router';
import type { FilterOf } from '../patterns/filters';
import { useTexts } from '../texts/texts';
import {
  AGE_GROUPS,
  areasOf,
  isAgeGroup,
  useAgeGroupChoices,
  type AgeGroup,
  type Named,
  type Needs,
} from './age-groups';

/** What a forecast or a test is about; it stands in the address. */
export type Subject = Named & Readonly<{ ageGroup: AgeGroup }>;

/** A year, or a number of years, from the address. */
export function useYear(name: string, usual: number): number {
  const [search] = useSearchParams();
  const asked = Number(search.get(name));
  return Number.isInteger(asked) && asked > 0 && asked <= 2100 ? asked : usual;
}

/** The area and the age group that are chosen, and the fields that choose them. */
export function useSubject(needs: Needs) {
  const say = useTexts('needs');
  const [search] = useSearchParams();
  const ages = useAgeGroupChoices(AGE_GROUPS);
  const areas = areasOf(needs);
  const area = areas.find(({ areaId }) => areaId === search.get('areaId'));
  const ageGroup = search.get('ageGroup');
  const filters: readonly FilterOf[] = [
    {
      name: 'areaId',
      label: say('area'),
      all: say('choose'),
      choices: areas.map(({ areaId, areaName }) => ({ value: areaId, text: areaName })),
    },
    { name: 'ageGroup', label: say('ageGroup'), all: say('choose'), choices: ages },
  ];
  const subject: Subject | undefined =
    area && isAgeGroup(ageGroup) ? { ...area, ageGroup } : undefined;
  return { filters, subject };
}

/** Numbers from one to another, as choices. */
export const numbersFrom = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({
    value: String(from + index),
    text: String(from + index),
  }));
