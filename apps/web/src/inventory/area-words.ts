import { knows, useTexts } from '../texts/texts';

/** From the whole to the smallest part. */
export const LEVELS = [
  'CITY',
  'PLANNING_REGION',
  'DISTRICT',
  'STATISTICAL_BLOCK',
  'SOCIAL_SPACE',
] as const;

/** How a city may be cut; planning itself uses the first. */
export const HIERARCHIES = ['PLANNING', 'SOCIAL', 'SCHOOLS', 'POLICE', 'CHURCHES'] as const;

/** What a hierarchy is called; one without words keeps its name. */
export function useHierarchy(): (hierarchy: string) => string {
  const say = useTexts('inventory');
  return (hierarchy) =>
    knows('inventory', `hierarchy.${hierarchy}`)
      ? say(`hierarchy.${hierarchy as 'PLANNING'}`)
      : hierarchy;
}
