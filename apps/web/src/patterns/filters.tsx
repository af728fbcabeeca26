import { lazy, Suspense, useId } from 'react';
import { useSearchParams } from 'react-router';
import { MANY } from './find-choice';
import type { Choice } from './form-field';

const Combobox = lazy(() => import('./combobox'));

export type FilterOf = Readonly<{
  /** Of the address, as the register names it. */
  name: string;
  label: string;
  /** What is shown of everything, e.g. „alle Träger“. */
  all: string;
  choices: readonly Choice[];
}>;

/** What a register is narrowed down to; it stands in the address. */
export function Filters({ filters }: Readonly<{ filters: readonly FilterOf[] }>) {
  const [search, setSearch] = useSearchParams();
  const id = useId();
  const choose = (name: string, value: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value === '') next.delete(name);
      else next.set(name, value);
      next.delete('after');
      return next;
    });
  return (
    <div className="filters no-print">
      {filters.map(({ name, label, all, choices }) => (
        <div className="kern-form-input" key={name}>
          <label className="kern-label" htmlFor={`${id}-${name}`}>
            {label}
          </label>
          {choices.length > MANY ? (
            <Suspense>
              <Combobox
                id={`${id}-${name}`}
                value={search.get(name) ?? ''}
                choices={choices}
                placeholder={all}
                onChange={(value) => choose(name, value)}
              />
            </Suspense>
          ) : (
            <div className="kern-form-input__select-wrapper">
              <select
                id={`${id}-${name}`}
                className="kern-form-input__select"
                value={search.get(name) ?? ''}
                onChange={({ target }) => choose(name, target.value)}
              >
                <option value="">{all}</option>
                {choices.map(({ value, text }) => (
                  <option key={value} value={value}>
                    {text}
                  </option>
                ))}
              </select>
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
