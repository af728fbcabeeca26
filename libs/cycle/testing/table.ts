import {
  streamParts,
  type AnyReadModel,
  type Column,
  type Instant,
  type Metadata,
  type Position,
  type ReadModel,
  type Reads,
  type Recorded,
  type Rows,
} from '#kernel';

/** Rows of one model in memory. */
export class Table<Row extends object> implements Rows<Row> {
  private readonly held = new Map<string, Row>();

  constructor(readonly model: ReadModel<Row>) {}

  get = (id: string): Row | undefined => this.held.get(id);
  put = (id: string, row: Row): void => void this.held.set(id, row);
  remove = (id: string): void => void this.held.delete(id);
  where = (column: string, value: Column): (readonly [string, Row])[] =>
    [...this.held].filter(([, row]) => this.model.columns?.[column]?.(row) === value);
  all = (): Row[] => [...this.held.values()];
}

let count = 0;

export type More = Partial<Metadata> & { stream?: string; id?: string };

/** An event as the log gives it, later than all before. */
export function recorded(
  type: string,
  data: object,
  { stream = 't.cycle-c-1', id, ...metadata }: More = {},
): Recorded {
  count += 1;
  return {
    id: id ?? `ev-${count}`,
    type,
    version: 1,
    data,
    stream,
    revision: BigInt(count),
    position: String(count).padStart(10, '0') as Position,
    metadata: {
      actor: 'ada',
      recordedAt: '2026-03-01T09:00:00.000Z' as Instant,
      ...metadata,
    } as Metadata,
  };
}

/** Models in memory, as reactions read them. */
export function world(...models: readonly AnyReadModel[]) {
  const tables = models.map((model) => new Table(model as unknown as ReadModel));
  const table = ({ name }: AnyReadModel) => {
    const found = tables.find(({ model }) => model.name === name);
    if (!found) throw new Error(`There is no model ${name} here.`);
    return found;
  };
  const reads = {
    get: (model: AnyReadModel, id: string) => table(model).get(id),
    all: (model: AnyReadModel, where: Record<string, Column> = {}) =>
      Object.entries(where)
        .slice(0, 1)
        .flatMap(([column, value]) => table(model).where(column, value))
        .map(([id, row]) => ({ id, row })),
  } as unknown as Reads;
  const record = (...events: [Recorded, ...Recorded[]]): Recorded => {
    for (const event of events)
      for (const { model, ...rows } of tables)
        if (model.categories.includes(streamParts(event.stream).category))
          model.project(event, rows);
    return events.at(-1) ?? events[0];
  };
  return { reads, record };
}
