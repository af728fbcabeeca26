import type { Column, LocalDate, Where } from '#kernel';
import type { Value } from './read-file';
import type { Cursor, Order, Request } from './request';
import { OPEN, PER_EVENT, type TemporalTable } from './temporal-table';

/** Which versions are seen: the current ones, or those of an ordinal; and the day they are true on. */
export type Seen = Readonly<{ ordinal?: number; on?: LocalDate }>;

export type Query = Readonly<{ sql: string; values: readonly Value[] }>;
type Condition = Readonly<{ sql: string; values: readonly Value[] }>;

export type Found = Readonly<{ id: string; row: string; at: Column }>;

/** Up to so many rows are sorted for one page. */
const FEW = 2000;

/** Sorts behind every text, as a text sorts behind every number. */
const LAST = new Uint8Array([0xff]);

/**
 * `gather`: take all that match and sort them. `walk`: go in the order asked for until the page is
 * full. `direct`: one index does both.
 */
export type Way = 'gather' | 'walk' | 'direct';

/**
 * The queries whose results, one behind the other, are a page. Rows without a value in the column
 * they are ordered by come last in either direction, by a query of their own: so each is one range
 * of one index.
 */
export function pageQueries(
  table: TemporalTable,
  { where, order, after }: Request,
  seen: Seen,
  way: Way,
): readonly Query[] {
  const mark = way === 'gather' ? '+' : '';
  const [first] = Object.values(where);
  const choosing = way !== 'walk' || (order.by === 'id' && !isList(first ?? null));
  const select = (range: Condition): Query =>
    query(table, [...versions(seen), ...filters(where, choosing), range], order, mark);
  if (order.by === 'id') return [select(ids(order, after, mark))];
  const missing = after?.at === null ? after : undefined;
  const without = select(unvalued(order, missing, mark));
  return missing ? [without] : [select(valued(order, after, mark)), without];
}

/** Whether the filter leaves few rows, to be gathered; nothing to ask where one index does all. */
export function fewQuery(table: TemporalTable, request: Request, seen: Seen): Query | undefined {
  const [first] = Object.entries(request.where);
  const direct = seen.ordinal === undefined && request.order.by === 'id';
  if (!first || first[0] === 'id' || direct) return undefined;
  const wanted = filter(named(first[0]), first[1]);
  const when: Condition =
    seen.ordinal === undefined ? present : { sql: 'to_ord > ?', values: [seen.ordinal] };
  return {
    sql:
      `SELECT count(*) < ${FEW} AS few FROM (SELECT 1 FROM ${table.quoted} ` +
      `WHERE ${conjunction([wanted, when])} LIMIT ${FEW})`,
    values: [...wanted.values, ...when.values],
  };
}

/** All rows that match, by id. */
export const allQuery = (table: TemporalTable, where: Where, seen: Seen): Query => {
  const order = { by: 'id', descending: false };
  const conditions = [...versions(seen), ...filters(where, true), ids(order, undefined, '+')];
  return query(table, conditions, order, '+');
};

/** The one version of a row that is seen. */
export function rowQuery(table: TemporalTable, { ordinal, on }: Seen, id: string): Query {
  const conditions: Condition[] = [{ sql: 'id = ?', values: [id] }];
  if (ordinal === undefined) conditions.push(present);
  else
    conditions.push({
      sql: 'from_key < ? AND to_ord > ?',
      values: [(ordinal + 1) * PER_EVENT, ordinal],
    });
  if (on !== undefined) conditions.push(onDay(on));
  return {
    sql: `SELECT row FROM ${table.quoted} WHERE ${conjunction(conditions)} ORDER BY from_key DESC LIMIT 1`,
    values: conditions.flatMap(({ values }) => values),
  };
}

/** `mark` is `+` where no index shall be chosen for the sake of the order. */
function query(
  table: TemporalTable,
  conditions: readonly Condition[],
  order: Order,
  mark: '+' | '',
): Query {
  const way = order.descending ? 'DESC' : 'ASC';
  const by = order.by === 'id' ? '' : `${mark}${named(order.by)} ${way}, `;
  return {
    sql:
      `SELECT id, row, ${named(order.by)} AS at FROM ${table.quoted} ` +
      `WHERE ${conjunction(conditions)} ORDER BY ${by}${mark}id ${way} LIMIT ?`,
    values: conditions.flatMap(({ values }) => values),
  };
}

const present: Condition = { sql: `to_ord = ${OPEN}`, values: [] };

const onDay = (on: LocalDate): Condition => ({
  sql: 'valid_from <= ? AND valid_to > ?',
  values: [on, on],
});

/** `+` keeps the primary key out of the plan: half a table is no selection. */
function versions({ ordinal, on }: Seen): readonly Condition[] {
  const then: Condition =
    ordinal === undefined
      ? present
      : { sql: 'to_ord > ? AND +from_key < ?', values: [ordinal, (ordinal + 1) * PER_EVENT] };
  return on === undefined ? [then] : [then, onDay(on)];
}

/** The first column that is named chooses the index; `+` keeps the others from it. */
const filters = (where: Where, choosing: boolean): readonly Condition[] =>
  Object.entries(where).map(([column, wanted], index) =>
    filter(`${choosing && index === 0 ? '' : '+'}${named(column)}`, wanted),
  );

function filter(expression: string, wanted: Column | readonly Column[]): Condition {
  if (!isList(wanted)) return { sql: `${expression} IS ?`, values: [wanted] };
  const values = wanted.filter((value) => value !== null);
  const among = `${expression} IN (${values.map(() => '?').join()})`;
  const sql = values.length < wanted.length ? `(${among} OR ${expression} IS NULL)` : among;
  return { sql, values };
}

const isList = (wanted: Column | readonly Column[]): wanted is readonly Column[] =>
  Array.isArray(wanted);

const ids = ({ descending }: Order, after: Cursor | undefined, mark: string): Condition =>
  descending
    ? { sql: `${mark}id < ?`, values: [after?.id ?? LAST] }
    : { sql: `${mark}id > ?`, values: [after?.id ?? ''] };

const unvalued = (order: Order, after: Cursor | undefined, mark: string): Condition => {
  const { sql, values } = ids(order, after, mark);
  return { sql: `${mark}${named(order.by)} IS NULL AND ${sql}`, values };
};

const valued = ({ by, descending }: Order, after: Cursor | undefined, mark: string): Condition => {
  const [at, id] = after ? [after.at, after.id] : descending ? [LAST, LAST] : [-Infinity, ''];
  const than = descending ? '<' : '>';
  return { sql: `(${mark}${named(by)}, ${mark}id) ${than} (?, ?)`, values: [at, id] };
};

const named = (column: string): string => (column === 'id' ? 'id' : `"c ${column}"`);

const conjunction = (conditions: readonly Condition[]): string =>
  conditions.map(({ sql }) => sql).join(' AND ');
