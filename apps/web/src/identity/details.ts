import type { FormField } from '../patterns/form-field';
import { useTexts } from '../texts/texts';

/** What the directory keeps of a person. */
export function useDetailFields(): readonly FormField[] {
  const say = useTexts('identity');
  return [
    { name: 'name', label: say('name'), hint: say('name.hint') },
    { name: 'mail', label: say('mail'), hint: say('mail.hint'), kind: 'line' },
    { name: 'function', label: say('function'), hint: say('function.hint') },
  ];
}
