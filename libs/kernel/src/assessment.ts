import { Rejection, type Refusal } from './rejection';

/** Where history taken over from elsewhere was found. */
export type Provenance = Readonly<{ source: string; document?: string }>;

/** A rule of the normal case set aside, and why. */
export type Override = Readonly<{ rule: string; reason: string }>;

/** A rule that imported history does not satisfy: said, not enforced. */
export type Finding = Readonly<{ rule: string; value?: string }>;

/** What a command may bring along to be judged differently. */
export type Assessable = Readonly<{
  overrides?: readonly Override[];
  imported?: Provenance;
}>;

/** What stands in the event beside the fact. */
export type Assessment = Readonly<{
  overrides: readonly Override[];
  findings: readonly Finding[];
}>;

/**
 * One rule applied to one command. Force as in the statute: `E` binds (MUSS), `W` yields to a
 * recorded reason (SOLL).
 */
export type Check = Readonly<{ force: 'E' | 'W'; rule: string; met: boolean } & Refusal>;

/**
 * Applies the rules in their order. For imported history a broken rule becomes a finding; a `W`
 * yields to an override that names it.
 * @throws Rejection the first rule broken and not overridden
 */
export function assess(command: Assessable, checks: readonly Check[]): Assessment {
  const overrides: Override[] = [];
  const findings: Finding[] = [];
  for (const { force, rule, met, ...refusal } of checks) {
    if (met) continue;
    const override = command.overrides?.find((given) => given.rule === rule);
    if (command.imported)
      findings.push({ rule, ...(refusal.value === undefined ? {} : { value: refusal.value }) });
    else if (force === 'W' && override) overrides.push(override);
    else throw new Rejection(rule, refusal);
  }
  return { overrides, findings };
}

/** Several assessments as one: a reason given for a rule stands there once. */
export const gathered = (assessments: readonly Assessment[]): Assessment => ({
  overrides: once(assessments.flatMap(({ overrides }) => overrides)),
  findings: once(assessments.flatMap(({ findings }) => findings)),
});

const once = <Item extends object>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];
