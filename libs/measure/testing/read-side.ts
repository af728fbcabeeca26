import type { LocalDate, Moment, ReadModel, Recorded, Reads, Rows, Where } from '#kernel';

export type Fact = Readonly<{ type: string; data: object }>;

const CATEGORIES = { Needs: 'needs', Snapshot: 'snapshot', PipelineBalance: 'pipeline' };

const categoryOf = ({ type }: Fact): string =>
  Object.entries(CATEGORIES).find(([prefix]) => type.startsWith(prefix))?.[1] ?? 'measure';

/** One model in memory, without the past of the log: rows, and what is true of them on a day. */
function table<Row extends object>(model: ReadModel<Row>, facts: readonly Fact[]) {
  const rows = new Map<string, Row>();
  const columnOf = (row: Row, column: string) => model.columns?.[column]?.(row);
  const access: Rows<Row> = {
    get: (id) => rows.get(id),
    put: (id, row) => void rows.set(id, row),
    remove: (id) => void rows.delete(id),
    where: (column, value) => [...rows].filter(([, row]) => columnOf(row, column) === value),
  };
  for (const fact of facts.filter((each) => model.categories.includes(categoryOf(each))))
    model.project({ version: 1, metadata: {}, ...fact } as unknown as Recorded, access);
  const isTrueOn = (row: Row, on: LocalDate | undefined) => {
    if (on === undefined || !model.dated) return true;
    const { from, to } = model.dated(row);
    return from <= on && (to === undefined || on < to);
  };
  return (where: Where = {}, on?: LocalDate) =>
    [...rows]
      .filter(([, row]) => Object.entries(where).every(([name, v]) => columnOf(row, name) === v))
      .filter(([, row]) => isTrueOn(row, on))
      .map(([id, row]) => ({ id, row }));
}

/** What readers see after these facts. */
export const readsAfter = (...facts: readonly Fact[]): Pick<Reads, 'get' | 'all'> => ({
  get: <Row extends object>(model: ReadModel<Row>, id: string) =>
    table(model, facts)().find((found) => found.id === id)?.row,
  all: <Row extends object>(model: ReadModel<Row>, where?: Where, moment?: Moment) =>
    table(model, facts)(where, moment?.on),
});
