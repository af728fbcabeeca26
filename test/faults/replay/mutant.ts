import type { ReadModel } from '#kernel';

type Row = Readonly<{ hour: number; type: string; seen: number }>;

let seen = 0;

/** Breaks P5 and P6: asks the machine for its hour and its language, and remembers for itself. */
export const mutant: ReadModel<Row> = {
  name: 'mutant',
  version: 1,
  categories: [],
  project: ({ id, type, metadata }, rows) => {
    const hour = new Date(metadata.recordedAt).getHours();
    rows.put(id, { hour, type: type.toLocaleUpperCase(), seen: ++seen });
  },
};
