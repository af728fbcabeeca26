import type { Check, Finding } from '#kernel';
import type { AccessibleForm, Audience } from '../participation.events';

/**
 * Young people take part in a form they can understand, follow and perceive.
 * @source § 8 Abs. 4 SGB VIII
 */
export const accessible = ({
  audience,
  accessibleForms,
}: {
  audience: Audience;
  accessibleForms: readonly AccessibleForm[];
}): Check => ({
  force: 'E',
  rule: 'ACCESSIBLE_FORM_MISSING',
  met: audience !== 'YOUNG_PEOPLE' || accessibleForms.length > 0,
  at: '/accessibleForms',
  value: '0',
});

/**
 * Wishes, needs and interests are considered only where somebody could tell them.
 * @source § 80 Abs. 1 Nr. 2 SGB VIII
 */
export const reachedSomebody = ({ reached }: { reached: number }): Check => ({
  force: 'W',
  rule: 'NOBODY_REACHED',
  met: reached > 0,
  at: '/reached',
  value: `${reached}`,
});

/**
 * Telling participants what became of their wishes is good practice, no duty of § 8: missing
 * feedback is shown and never blocks.
 * @source § 8 Abs. 1 und 4 SGB VIII
 */
export const feedbackFindings = (feedbackOn: string | undefined): readonly Finding[] =>
  feedbackOn === undefined ? [{ rule: 'PARTICIPATION_FEEDBACK_MISSING' }] : [];
