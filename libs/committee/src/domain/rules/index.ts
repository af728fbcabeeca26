import type { Words } from '#calendar';
import type { Tally } from '../terms';
import { simpleMajority } from './simple-majority.rule';

type MajorityRule = Readonly<{ carried: (tally: Tally) => boolean; words: Words }>;

/** The majority rules a body's rules may name. */
export const MAJORITY_RULES = {
  SIMPLE_MAJORITY: {
    carried: simpleMajority,
    words: {
      de: 'Es gilt die einfache Mehrheit: Enthaltungen zählen nicht, Stimmengleichheit lehnt ab',
      en: 'The simple majority holds: abstentions do not count, a tie rejects',
    },
  },
} as const satisfies Record<string, MajorityRule>;

export type MajorityRuleName = keyof typeof MAJORITY_RULES;
export const MAJORITY_RULE_NAMES = Object.keys(MAJORITY_RULES) as readonly MajorityRuleName[];
