import { useId } from 'react';

type Props = Readonly<{
  label: string;
  hint: string;
  value: string;
  onType: (value: string) => void;
}>;

/** A line of text outside of a form for a command. */
export function LineField({ label, hint, value, onType }: Props) {
  const id = useId();
  return (
    <div className="kern-form-input">
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
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  );
}
