import { useEffect, useRef } from 'react';
import { useController } from 'react-hook-form';
import { useTexts } from '../texts/texts';
import { Explained } from './explained';
import { FieldError } from './field-error';
import type { GridOf } from './form-field';
import { Grid } from './grid';
import { cellKey, type CellValues } from './grid-values';

type Errors = Readonly<Record<string, string>>;

/** What is wrong with cells, by `cellKey`. */
function wrongIn({ rows, columns, check }: GridOf, cells: CellValues): Errors {
  const wrong = rows.flatMap(({ key: row }) =>
    columns.flatMap(({ key: column }) => {
      const key = cellKey(row, column);
      const message = check((cells[key] ?? '').trim(), row, column);
      return message === undefined ? [] : [[key, message] as const];
    }),
  );
  return Object.fromEntries(wrong);
}

type Props = Readonly<{
  id: string;
  name: string;
  label: string;
  hint: string | undefined;
  message: string | undefined;
  grid: GridOf;
  /** Something must stand in the table. */
  required?: boolean;
}>;

/** A table to type into as a field of a form: every wrong cell is named, none is sent before all are right. */
export function GridField({ id, name, label, hint, message, grid, required = false }: Props) {
  const say = useTexts('patterns');
  const table = useRef<HTMLDivElement>(null);
  const { field, fieldState } = useController({
    name,
    rules: {
      validate: (cells: CellValues = {}) => {
        if (required && Object.values(cells).every((cell) => cell.trim() === ''))
          return say('grid.empty');
        const count = Object.keys(wrongIn(grid, cells)).length;
        return count === 0 || say('grid.wrong', { count });
      },
    },
  });
  const cells = (field.value ?? {}) as CellValues;
  const refused = (fieldState.error?.types ?? {}) as Errors;
  const errors = fieldState.error ? { ...wrongIn(grid, cells), ...refused } : {};
  const { ref } = field;
  useEffect(() => {
    const first = '[aria-invalid="true"], [data-cell]';
    // The summary of the form leads to the first cell that is wrong.
    ref({ focus: () => table.current?.querySelector<HTMLElement>(first)?.focus() });
  }, [ref]);
  return (
    <div ref={table} className="stack">
      {hint !== undefined && (
        <p className="kern-hint">
          <Explained>{hint}</Explained>
        </p>
      )}
      <Grid
        caption={label}
        heads={grid.heads}
        columns={grid.columns}
        rows={grid.rows}
        values={cells}
        onChange={field.onChange}
        errors={errors}
      />
      <FieldError id={id} message={message} />
    </div>
  );
}
