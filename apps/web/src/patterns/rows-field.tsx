import { useRef, type ReactNode } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTexts } from '../texts/texts';
import { Explained } from './explained';
import { FieldError } from './field-error';
import { Icon } from './icon';

type Props = Readonly<{
  id: string;
  name: string;
  label: string;
  /** The field of a row that takes the focus when the row is new. */
  first: string;
  /** What a row is called. */
  one?: string | undefined;
  /** What a new row holds, of the number of rows there are. */
  fresh: (rows: number) => Readonly<Record<string, unknown>>;
  ordered?: boolean | undefined;
  /** The fields of the row under a name such as `places.0`. */
  row: (under: string) => ReactNode;
  hint: string | undefined;
  message: string | undefined;
}>;

/** A list of rows of the same fields; rows are added and taken out one by one. */
export function RowsField({ id, name, label, first, fresh, row, ordered, ...told }: Props) {
  const say = useTexts('patterns');
  const { hint, message, one = say('rows.one') } = told;
  const { control } = useFormContext();
  const { fields: rows, append, remove, move } = useFieldArray({ control, name });
  const add = useRef<HTMLButtonElement>(null);
  return (
    <fieldset
      className="kern-fieldset field-group field-rows"
      aria-describedby={`${id}-hint ${id}-error`}
    >
      <legend className="kern-label">{label}</legend>
      {hint !== undefined && (
        <div className="kern-hint" id={`${id}-hint`}>
          <Explained>{hint}</Explained>
        </div>
      )}
      {rows.map(({ id: key }, index) => (
        <fieldset className="field-row" key={key}>
          <legend className="kern-label">{say('rows.row', { one, row: index + 1 })}</legend>
          <div className="field-row__fields">{row(`${name}.${index}`)}</div>
          {ordered && index > 0 && (
            <button
              type="button"
              className="kern-btn kern-btn--tertiary"
              onClick={() => move(index, index - 1)}
            >
              <Icon name="arrow-up" />
              <span className="kern-label">{say('rows.up', { one, row: index + 1 })}</span>
            </button>
          )}
          <button
            type="button"
            className="kern-btn kern-btn--tertiary"
            onClick={() => {
              remove(index);
              add.current?.focus();
            }}
          >
            <Icon name="delete" />
            <span className="kern-label">{say('rows.remove', { one, row: index + 1 })}</span>
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        ref={add}
        className="kern-btn kern-btn--secondary"
        onClick={() => append(fresh(rows.length), { focusName: `${name}.${rows.length}.${first}` })}
      >
        <Icon name="add" />
        <span className="kern-label">
          {told.one === undefined ? say('rows.add', { label }) : say('rows.addOne', { one })}
        </span>
      </button>
      <FieldError id={id} message={message} />
    </fieldset>
  );
}
