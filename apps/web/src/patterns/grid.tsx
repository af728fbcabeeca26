import { useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTexts } from '../texts/texts';
import type { GridColumn, GridRow } from './form-field';
import { cellKey, pasted, type CellValues } from './grid-values';
import { Scroll } from './scroll';

type Props = Readonly<{
  caption: string;
  /** Headings of the cells that are not typed into. */
  heads: readonly string[];
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  values: CellValues;
  onChange: (values: CellValues) => void;
  /** What is wrong with a cell, by `cellKey`. */
  errors: Readonly<Record<string, string>>;
  readOnly?: boolean;
}>;

/**
 * A table to type numbers into: arrow keys and Enter move between cells, a part of a spreadsheet is
 * pasted from the cell on, and every cell says what is wrong with it.
 */
export function Grid(props: Props) {
  const { caption, heads, columns, rows, values, onChange, errors, readOnly = false } = props;
  const say = useTexts('patterns');
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const [news, setNews] = useState('');

  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    const from = { row, column };
    const outcome = pasted(text, from, { rows, columns, values });
    if ('tooLarge' in outcome) {
      setNews(say('grid.tooLarge', outcome.tooLarge));
      return;
    }
    onChange(outcome.values);
    setNews(say('grid.pasted', { cells: outcome.cells }));
  };

  const move = (event: KeyboardEvent, row: number, column: number) => {
    const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-cell="${row + step}.${column}"]`)?.focus();
  };

  return (
    <>
      <p className="kern-body muted" id={`${id}-hint`}>
        {say('grid.hint')}
      </p>
      <Scroll labelledBy={`${id}-caption`}>
        <table className="kern-table grid" ref={table} aria-describedby={`${id}-hint`}>
          <caption className="kern-title" id={`${id}-caption`}>
            {caption}
          </caption>
          <thead>
            <tr className="kern-table__row">
              {heads.map((head) => (
                <th key={head} scope="col" className="kern-table__header">
                  {head}
                </th>
              ))}
              {columns.map(({ key, name, choices }) => (
                <th
                  key={key}
                  scope="col"
                  className={`kern-table__header ${choices ? '' : 'kern-table__header--numeric'}`}
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="kern-table__body">
            {rows.map((row, index) => (
              <tr className="kern-table__row" key={row.key}>
                {row.lead.map((cell, at) =>
                  at === 0 ? (
                    <th key={heads[at]} scope="row" className="kern-table__cell row-heading">
                      {cell}
                    </th>
                  ) : (
                    <td key={heads[at]} className="kern-table__cell" data-label={heads[at]}>
                      {cell}
                    </td>
                  ),
                )}
                {columns.map((column, at) => (
                  <Cell
                    key={column.key}
                    place={`${index}.${at}`}
                    label={`${row.name}, ${column.name}`}
                    column={column}
                    value={values[cellKey(row.key, column.key)] ?? ''}
                    error={errors[cellKey(row.key, column.key)]}
                    readOnly={readOnly}
                    onType={(value) =>
                      onChange({ ...values, [cellKey(row.key, column.key)]: value })
                    }
                    onPaste={(event) => paste(event, index, at)}
                    onKeyDown={(event) => move(event, index, at)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="kern-body" role="status">
        {news}
      </p>
    </>
  );
}

type CellProps = Readonly<{
  place: string;
  label: string;
  column: GridColumn;
  value: string;
  error: string | undefined;
  readOnly: boolean;
  onType: (value: string) => void;
  onPaste: (event: ClipboardEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}>;

function Cell({ column, readOnly, onType, onPaste, onKeyDown, ...cell }: CellProps) {
  const { place, label, value, error } = cell;
  const { choices, keys = 'numeric' } = column;
  const id = useId();
  const common = {
    'data-cell': place,
    'aria-label': label,
    'aria-invalid': error !== undefined,
    'aria-describedby': error === undefined ? undefined : id,
    value,
    onPaste,
  };
  return (
    <td className="kern-table__cell grid__cell" data-label={column.name}>
      {choices ? (
        <div className="kern-form-input__select-wrapper">
          <select
            {...common}
            className="kern-form-input__select grid__select"
            disabled={readOnly}
            onChange={(event) => onType(event.target.value)}
          >
            <option value="">–</option>
            {choices.map(({ value: chosen, text }) => (
              <option key={chosen} value={chosen}>
                {text}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <input
          {...common}
          className="kern-form-input__input grid__input"
          type="text"
          inputMode={keys}
          autoComplete="off"
          readOnly={readOnly}
          onChange={(event) => onType(event.target.value)}
          onFocus={(event) => event.target.select()}
          onKeyDown={onKeyDown}
        />
      )}
      {error !== undefined && (
        <span className="grid__error" id={id}>
          {error}
        </span>
      )}
    </td>
  );
}
