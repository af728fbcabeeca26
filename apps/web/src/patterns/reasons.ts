import type { FieldValues } from 'react-hook-form';
import type { Problem } from '../client/problem';
import type { Say } from '../texts/texts';
import type { FormField } from './form-field';

/** The name under which the reason for a rule that yields is typed. */
const REASON = '\u00a7';
const BACKDATING = 'BACKDATING_NEEDS_REASON';

/** Rules that the server sets aside for a reason. */
export const yieldingOf = ({ document: { code, errors } }: Problem): readonly string[] =>
  code === BACKDATING
    ? [code]
    : errors.filter(({ yields }) => yields).map((error) => error.code ?? code);

export const reasonField = (rule: string, say: Say<'patterns'>): FormField => ({
  name: `${REASON}.${rule}`,
  label: say(rule === BACKDATING ? 'reason.backdating' : 'reason.override'),
  hint: say('reason.hint'),
  kind: 'lines',
  // What was wrong may have been put right instead.
  required: false,
});

/** What a command takes of the reasons that were typed. */
export function reasonsOf(values: FieldValues): Record<string, unknown> {
  const given = Object.entries((values[REASON] ?? {}) as Record<string, string | undefined>)
    .map(([rule, reason = '']) => [rule, reason.trim()] as const)
    .filter(([, reason]) => reason !== '');
  const { [BACKDATING]: backdating, ...rules } = Object.fromEntries(given);
  const overrides = Object.entries(rules).map(([rule, reason]) => ({ rule, reason }));
  return {
    ...(backdating === undefined ? {} : { backdating }),
    ...(overrides.length === 0 ? {} : { overrides }),
  };
}
