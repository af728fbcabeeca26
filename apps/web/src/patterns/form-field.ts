export type Choice = Readonly<{
  value: string;
  text: string;
  /** Goes along where the command takes it, e.g. the name of the area chosen. */
  also?: Readonly<Record<string, unknown>>;
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
  /** Where the schema does not tell. `euro`: typed in euros, sent in cents; `percent`: of a hundred. */
  kind?: 'line' | 'lines' | 'checkbox' | 'euro' | 'percent';
  autoComplete?: string;
  required?: boolean;
}>;
