import { useController, type RegisterOptions } from 'react-hook-form';
import Combobox from './combobox';
import type { Choice } from './form-field';

type Props = Readonly<{
  common: Readonly<{
    id: string;
    name: string;
    'aria-invalid': boolean;
    'aria-required': boolean;
    'aria-describedby': string;
  }>;
  rules: RegisterOptions;
  offered: readonly Choice[];
}>;

/** A field for one of many choices. */
export function FoundField({ common, rules, offered }: Props) {
  const { field } = useController({ name: common.name, rules });
  return (
    <Combobox
      id={common.id}
      value={typeof field.value === 'string' ? field.value : ''}
      choices={offered}
      inputRef={field.ref}
      onChange={field.onChange}
      onBlur={field.onBlur}
      describedBy={common['aria-describedby']}
      invalid={common['aria-invalid']}
      required={common['aria-required']}
    />
  );
}
