/** Kinds of planning area, from the whole to the smallest part. */
export const LEVELS = [
  'CITY',
  'PLANNING_REGION',
  'DISTRICT',
  'STATISTICAL_BLOCK',
  'SOCIAL_SPACE',
] as const;
export type Level = (typeof LEVELS)[number];

/** A social space follows how people live, not the administration: districts may lie in it, or it in one. */
const ABOVE: Readonly<Record<Level, readonly Level[]>> = {
  CITY: [],
  PLANNING_REGION: ['CITY'],
  DISTRICT: ['CITY', 'PLANNING_REGION', 'SOCIAL_SPACE'],
  STATISTICAL_BLOCK: ['CITY', 'PLANNING_REGION', 'DISTRICT', 'SOCIAL_SPACE'],
  SOCIAL_SPACE: ['CITY', 'PLANNING_REGION', 'DISTRICT'],
};

export const mayLieIn = (level: Level, parent: Level): boolean => ABOVE[level].includes(parent);

export const levelsAbove = (level: Level): readonly Level[] => ABOVE[level];
