import { useId } from 'react';
import { FieldError } from './field-error';

type Props = Readonly<{
  label: string;
  hint: string;
  value: string;
  onType: (value: string) => void;
  /** What is wrong with it. */
  error?: string | undefined;
}>;

/** A line of text outside of a form for a command. */
export function LineField({ label, hint, value, onType, error }: Props) {
  const id = useId();
  return (
    <div className={`kern-form-input${error === undefined ? '' : ' kern-form-input--error'}`}>
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <div className="kern-hint" id={`${id}-hint`}>
        {hint}
      </div>
      <input
        id={id}
        type="text"
        className="kern-form-input__input"
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={error !== undefined}
        autoComplete="off"
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
      <FieldError id={id} message={error} />
    </div>
  );
}
