import type { FieldValues } from 'react-hook-form';
import type { Problem } from '../client/problem';
import type { Say } from '../texts/texts';
import type { FormField } from './form-field';

/** The name under which the reason for a rule that yields is typed. */
const REASON = '\u00a7';
const BACKDATING = 'BACKDATING_NEEDS_REASON';

/** A rule that the server sets aside for a reason, and what it takes offence at. */
export type Yielding = Readonly<{ rule: string; about: string }>;

export function yieldingOf({ document }: Problem): readonly Yielding[] {
  const { code, title, errors } = document;
  if (code === BACKDATING) return [{ rule: code, about: title }];
  return errors
    .filter(({ yields }) => yields)
    .map((error) => ({
      rule: error.code ?? code,
      about: error.code === undefined ? title : error.detail,
    }));
}

/** With what was asked for before. */
export const together = (before: readonly Yielding[], now: readonly Yielding[]) => [
  ...new Map([...before, ...now].map((asked) => [asked.rule, asked])).values(),
];

export const reasonField = ({ rule, about }: Yielding, say: Say<'patterns'>): FormField => ({
  name: `${REASON}.${rule}`,
  label: rule === BACKDATING ? say('reason.backdating') : say('reason.override', { about }),
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
