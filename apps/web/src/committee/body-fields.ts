import type { FormField } from '../patterns/form-field';
import { useTexts } from '../texts/texts';

type Body = Readonly<Record<string, unknown>>;

type Rule = 'quorum' | 'majority' | 'convening';

/** The rules of a body, folded away one by one. `under`: where they stand in the command. */
export function useRuleFields(under = ''): readonly FormField[] {
  const say = useTexts('committee');
  const source = (rule: Rule): FormField => ({
    name: `${under}${rule}.source`,
    label: say('rule.source'),
    hint: say(`rule.source.${rule}`),
  });
  const part = (heading: string) => ({ heading, folded: true });
  return [
    {
      name: `${under}quorum.threshold`,
      label: say('rule.threshold'),
      words: (value) => say(`threshold.${value as 'HALF_OR_MORE'}`),
      ...part(say('quorum')),
    },
    {
      name: `${under}quorum.base`,
      label: say('rule.base'),
      words: (value) => say(`base.${value as 'STATUTORY'}`),
    },
    {
      name: `${under}quorum.recused`,
      label: say('rule.recused'),
      words: (value) => say(`recused.${value as 'STAY_IN_BASE'}`),
    },
    {
      name: `${under}quorum.atLeast`,
      label: say('rule.atLeast'),
      hint: say('rule.atLeast.hint'),
    },
    source('quorum'),
    {
      name: `${under}majority.name`,
      label: say('majority'),
      words: () => say('majority.SIMPLE_MAJORITY'),
      ...part(say('majority')),
    },
    source('majority'),
    { name: `${under}convening.days`, label: say('rule.days'), ...part(say('convening')) },
    {
      name: `${under}convening.unit`,
      label: say('rule.unit'),
      hint: say('rule.unit.hint'),
      words: (value) => say(`unit.${value as 'DAY'}`),
    },
    {
      name: `${under}convening.mode`,
      label: say('rule.mode'),
      words: (value) => say(`mode.${value as 'CLEAR_DAYS'}`),
    },
    { name: `${under}convening.moveEarlier`, label: say('rule.moveEarlier') },
    source('convening'),
  ];
}

/** A rule of which nothing but an unticked box was given was not given. */
export function rulesGiven(rules: Body = {}): Body {
  const given = Object.entries(rules).map(([name, rule]) => {
    const { moveEarlier, ...rest } = rule as Body;
    return [name, moveEarlier === true ? { ...rest, moveEarlier } : rest] as const;
  });
  return Object.fromEntries(given.filter(([, rule]) => Object.keys(rule).length > 0));
}
