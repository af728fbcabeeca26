import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { Keeper } from '../client/attach';
import type { CellValues } from './grid-values';

export type Choice = Readonly<{
  value: string;
  text: string;
  /** Goes along, beside the field, where the command takes it, e.g. the name of the area chosen. */
  also?: Readonly<Record<string, unknown>>;
}>;

export type GridColumn = Readonly<{
  key: string;
  name: string;
  /** What can be chosen in its cells; a pasted text chooses what reads the same. */
  choices?: readonly Choice[];
  /** Which keys a phone offers; whole numbers where absent. */
  keys?: 'decimal' | 'text';
}>;
export type GridRow = Readonly<{
  key: string;
  /** Said before each cell to who cannot see the table. */
  name: string;
  /** Cells that are not typed into; the first names the row. */
  lead: readonly ReactNode[];
}>;

/** A table of cells to type into; what comes of them, `toInput` says. */
export type GridOf = Readonly<{
  heads: readonly string[];
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  /** What is wrong with a cell; `undefined` where nothing is. */
  check: (value: string, row: string, column: string) => string | undefined;
  /** The `cellKey` that a pointer of a refusal means, e.g. `/cohorts/3/children`. */
  at?: (pointer: string, cells: CellValues) => string | undefined;
}>;

export type FormField = Readonly<{
  /** Of the command's body; `subject.kind` is a part of a part. */
  name: string;
  label: string;
  hint?: string;
  /** What can be chosen, in words; where it is absent the schema's own values. */
  choices?: readonly Choice[];
  /** Words for the schema's own values. */
  words?: (value: string) => string;
  /** The fields of one row, where the command takes a list of such. */
  parts?: readonly FormField[];
  /** What one row is called, e.g. a seat; a row where absent. */
  one?: string;
  /** The order of the rows matters: each can be moved up. */
  ordered?: boolean;
  /** Many figures as one table; its value is `CellValues` under a name of the form's own. */
  grid?: GridOf;
  /** What a new row holds here at first; of the rows there are already. */
  preset?: string | ((rows: number) => string);
  /** A part of a long form begins here, under this heading. */
  heading?: string;
  /** With `heading`: the part is opened when it is asked for, filled or wrong. */
  folded?: boolean;
  /**
   * Where the schema does not tell. `euro`: typed in euros, sent in cents; `percent`: of a hundred;
   * `hash`: a file is chosen, its SHA-256 is sent; `ticks`: several of the choices.
   */
  kind?: 'line' | 'lines' | 'checkbox' | 'ticks' | 'euro' | 'percent' | 'hash';
  /** With `hash`: the file itself goes along, attached to what the fields say. */
  keeper?: (values: FieldValues) => Keeper;
  autoComplete?: string;
  required?: boolean;
}>;
