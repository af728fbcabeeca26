import type { Column, LocalDate, Where } from '#kernel';
import type { Value } from './read-file';
import type { Cursor, Order, Request } from './request';
import { OPEN, PER_EVENT, type TemporalTable } from './temporal-table';

/** Which versions are seen: the current ones, or those of an ordinal; and the day they are true on. */
export type Seen = Readonly<{ ordinal?: number; on?: LocalDate }>;

export type Query = Readonly<{ sql: string; values: readonly Value[] }>;
type Condition = Readonly<{ sql: string; values: readonly Value[] }>;

export type Found = Readonly<{ id: string; row: string; at: Column }>;

/** Sorts behind every text, as a text sorts behind every number. */
const LAST = new Uint8Array([0xff]);

/**
 * The queries whose results, one behind the other, are a page. Rows without a value in the column
 * they are ordered by come last in either direction, by a query of their own: so each is one range
 * of one index.
 */
export function pageQueries(table: TemporalTable, request: Request, seen: Seen): readonly Query[] {
  const { where, order, after } = request;
  const select = (range: Condition): Query =>
    query(table, [...versions(seen), ...filters(where), range], order);
  if (order.by === 'id') return [select(ids(order, after))];
  const missing = after?.at === null ? after : undefined;
  const without = select(unvalued(order, missing));
  return missing ? [without] : [select(valued(order, after)), without];
}

/** All rows that match, by id. */
export const allQuery = (table: TemporalTable, where: Where, seen: Seen): Query => {
  const order = { by: 'id', descending: false };
  return query(table, [...versions(seen), ...filters(where), ids(order, undefined)], order);
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

function query(table: TemporalTable, conditions: readonly Condition[], order: Order): Query {
  const way = order.descending ? 'DESC' : 'ASC';
  const by = order.by === 'id' ? '' : `${named(order.by)} ${way}, `;
  return {
    sql:
      `SELECT id, row, ${named(order.by)} AS at FROM ${table.quoted} ` +
      `WHERE ${conjunction(conditions)} ORDER BY ${by}id ${way} LIMIT ?`,
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

/** The first column that is named chooses the index. */
const filters = (where: Where): readonly Condition[] =>
  Object.entries(where).map(([column, wanted], index) =>
    filter(`${index === 0 ? '' : '+'}${named(column)}`, wanted),
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

const ids = ({ descending }: Order, after: Cursor | undefined): Condition =>
  descending
    ? { sql: 'id < ?', values: [after?.id ?? LAST] }
    : { sql: 'id > ?', values: [after?.id ?? ''] };

const unvalued = (order: Order, after: Cursor | undefined): Condition => {
  const { sql, values } = ids(order, after);
  return { sql: `${named(order.by)} IS NULL AND ${sql}`, values };
};

const valued = ({ by, descending }: Order, after: Cursor | undefined): Condition => {
  const [at, id] = after ? [after.at, after.id] : descending ? [LAST, LAST] : [-Infinity, ''];
  return { sql: `(${named(by)}, id) ${descending ? '<' : '>'} (?, ?)`, values: [at, id] };
};

const named = (column: string): string => (column === 'id' ? 'id' : `"c ${column}"`);

const conjunction = (conditions: readonly Condition[]): string =>
  conditions.map(({ sql }) => sql).join(' AND ');
