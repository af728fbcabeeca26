import type { Column, LocalDate, Where } from '#kernel';
import { forksAround } from './forks';
import { COLUMNS, PER_EVENT } from './open-rows';
import type { Value } from './read-file';
import type { Cursor, Order, Request } from './request';
import { OPEN, type IndexName, type TemporalTable } from './temporal-table';

/** Which versions are seen: the current ones, or those of an ordinal; and the day they are true on. */
export type Seen = Readonly<{ ordinal?: number; on?: LocalDate }>;

export type Query = Readonly<{ sql: string; values: readonly Value[] }>;

/** Part of a query. */
type Part = Query;

export type Found = Readonly<{ id: string; row: string; at: Column; num: number }>;

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
 * The queries whose results, one behind the other, begin with a page and one row more. Rows without a value in the column
 * they are ordered by come last in either direction, by a query of their own: so each is one range
 * of an index.
 */
export function pageQueries(
  table: TemporalTable,
  request: Request,
  seen: Seen,
  way: Way,
): readonly Query[] {
  const { order, after } = request;
  const limit = request.limit + 1;
  const select = (range: Range): Query => query(table, { ...request, limit, way, range }, seen);
  if (order.by === ENTERED) return [select(entered(order, after))];
  const missing = after?.at === null ? after : undefined;
  const without = select(unvalued(order, missing));
  return missing ? [without] : [select(valued(order, after)), without];
}

/** Whether the filter leaves few rows, to be gathered; nothing to ask where one index does all. */
export function fewQuery(table: TemporalTable, request: Request, seen: Seen): Query | undefined {
  const [first] = Object.entries(request.where);
  if (!first || first[0] === 'id') return undefined;
  const [column, wanted] = first;
  const direct = seen.ordinal === undefined && request.order.by === ENTERED;
  if (direct && !isList(wanted)) return undefined;
  const counted = indexes(table, seen, 'gather').map(({ from, when: [entry] }) => {
    const found = and([spellsOf(table, column), among('s.value', wanted), entry]);
    const some = `SELECT * FROM (SELECT 1 FROM ${from.sql} WHERE ${found.sql} LIMIT ${FEW})`;
    return part(some, from, found);
  });
  const all = counted.map(({ sql }) => sql).join(' UNION ALL ');
  return part(`SELECT count(*) < ${FEW} AS few FROM (${all})`, ...counted);
}

/** All rows that match, by id. */
export function allQuery(table: TemporalTable, where: Where, seen: Seen): Query {
  const order = { by: 'id', descending: false };
  return query(table, { where, order, limit: -1, way: 'gather', range: everything }, seen);
}

/** The one version of a row that is seen. */
export function rowQuery(table: TemporalTable, seen: Seen, id: string): Query {
  const [{ from, when }] = byId(table, seen);
  const found = and([{ sql: 'i.id = ?', values: [id] }, ...when, ...onDay(seen)]);
  return part(
    `SELECT r.row FROM ${from.sql} WHERE ${found.sql} ORDER BY r.from_key DESC LIMIT 1`,
    from,
    found,
  );
}

/** How a column is named where it is looked up. */
type Names = (column: string) => string;

/** What of an order is shown. */
type Range = (names: Names) => Part;

/** What is wanted, and how to come by it. */
type Plan = Pick<Request, 'where' | 'order' | 'limit'> & Readonly<{ way: Way; range: Range }>;

function query(table: TemporalTable, plan: Plan, seen: Seen): Query {
  const { where, order, limit, way, range } = plan;
  const leading = leadingColumn(plan);
  const names: Names = (column) => {
    if (column === 'id') return leading === 'id' ? 'i.id' : 'r.id';
    if (column === ENTERED) return leading === ENTERED || leading === 'id' ? 'r.num' : 's.num';
    return column === leading ? 's.value' : `r."c ${column}"`;
  };
  // What is sorted is kept small: the rows of those that are shown are looked up afterwards.
  const gathered = way === 'gather';
  const shown = [`${names(order.by)} AS at`, `${names(ENTERED)} AS num`];
  const wanted = gathered ? shown : ['r.id AS id', 'r.row AS row', ...shown];
  const found = alternatives(where, leading).flatMap((filters) =>
    sources(table, leading, seen, { ...plan, where: filters }).map(({ from, when }) => {
      const those = Object.entries(filters).map(([column, one]) => among(names(column), one));
      const which = and([...when, ...those, range(names), ...onDay(seen)]);
      return part(`SELECT ${wanted.join()} FROM ${from.sql} WHERE ${which.sql}`, from, which);
    }),
  );
  const direction = order.descending ? 'DESC' : 'ASC';
  const sorted = (num: string) =>
    `ORDER BY ${order.by === ENTERED ? '' : `at ${direction}, `}${num} ${direction}`;
  const all = found.map(({ sql }) => sql).join(' UNION ALL ');
  const page = part(`${all} ${sorted('num')} LIMIT ?`, ...found, { sql: '?', values: [limit] });
  if (!gathered) return page;
  const version = versionOf(table, seen);
  const from = `(${page.sql}) s CROSS JOIN ${version.sql}`;
  return part(`SELECT r.id, r.row, s.at, s.num FROM ${from} ${sorted('s.num')}`, page, version);
}

/** What leads to the rows: a column whose spells are followed, their ids, or the order they came in. */
function leadingColumn({ where, order, way }: Plan): string {
  const [first] = Object.entries(where);
  if (first?.[0] === 'id') return 'id';
  if (way === 'gather') return first?.[0] ?? ENTERED;
  if (order.by !== ENTERED) return order.by;
  return first && !isList(first[1]) ? first[0] : ENTERED;
}

const ENTERED = 'entered';

/** An index finds values, or what has none, but not both at once. */
function alternatives(where: Where, leading: string): readonly Where[] {
  const wanted = where[leading];
  if (wanted === undefined || !isList(wanted) || !wanted.includes(null)) return [where];
  const values = wanted.filter((value) => value !== null);
  return [
    { ...where, [leading]: values },
    { ...where, [leading]: null },
  ];
}

/** Where to look, and under which conditions. */
type Source = Readonly<{ from: Part; when: readonly Part[] }>;

function sources(table: TemporalTable, leading: string, seen: Seen, plan: Plan): readonly Source[] {
  if (leading === 'id') return byId(table, seen);
  if (leading === ENTERED) return [rows(table, seen)];
  const asked = [...Object.keys(plan.where), plan.order.by];
  const alone = asked.every((column) => column === leading || column === ENTERED);
  const found = spells(table, leading, seen, plan.way);
  if (plan.way === 'gather' && alone && seen.on === undefined) return found;
  return found.map((source) => withVersions(source, table, seen));
}

const rows = (table: TemporalTable, seen: Seen): Source => ({
  from: part(`${table.rows} r INDEXED BY ${table.index(versionsIn(seen))}`),
  when: versions(seen),
});

function byId(table: TemporalTable, seen: Seen): readonly [Source] {
  const { from, when } = rows(table, seen);
  const ids = `${table.ids} i INDEXED BY ${table.index('id')}`;
  return [{ from: part(`${ids} CROSS JOIN ${from.sql} ON r.num = i.num`, from), when }];
}

/** The spells of a column that are seen. */
const spells = (table: TemporalTable, column: string, seen: Seen, way: Way): readonly Source[] =>
  indexes(table, seen, way).map(({ from, when }) => ({
    from,
    when: [spellsOf(table, column), ...when],
  }));

function withVersions({ from, when }: Source, table: TemporalTable, seen: Seen): Source {
  const version = versionOf(table, seen);
  return { from: part(`${from.sql} CROSS JOIN ${version.sql}`, from, version), when };
}

/** The version of a row that is seen, by its number in `s`. */
function versionOf(table: TemporalTable, { ordinal }: Seen): Part {
  if (ordinal === undefined)
    return part(
      `${table.rows} r INDEXED BY ${table.index('present')} ON r.num = s.num AND r.${now}`,
    );
  const newest =
    `SELECT max(v.from_key) FROM ${table.rows} v INDEXED BY ${table.index('versions')} ` +
    'WHERE v.num = s.num AND v.from_key < ?';
  return { sql: `${table.rows} r ON r.from_key = (${newest})`, values: [behind(ordinal)] };
}

/** What to read of the spells; the first condition is what the index is entered with. */
type Entered = Readonly<{ from: Part; when: readonly [Part, ...Part[]] }>;

function indexes(table: TemporalTable, { ordinal }: Seen, way: Way): readonly Entered[] {
  const by = (name: IndexName) => part(`${table.spells} s INDEXED BY ${table.index(name)}`);
  const current = part(`s.${now}`);
  if (ordinal === undefined) return [{ from: by('now'), when: [current] }];
  const begun: Part = { sql: 's.spell < ?', values: [behind(ordinal) * COLUMNS] };
  const lasting: Part = { sql: 's.to_ord > ?', values: [ordinal] };
  const standing: Entered = { from: by('now'), when: [current, begun] };
  if (way !== 'gather')
    return [standing, { from: by('order'), when: [and([over, lasting]), begun] }];
  const forks = forksAround(ordinal);
  const at = (name: 'before' | 'behind', condition: Part): Entered => ({
    from: {
      sql: `json_each(?) f CROSS JOIN ${by(name).sql}`,
      values: [JSON.stringify(forks[name])],
    },
    when: [and([over, part('s.fork = f.value'), condition])],
  });
  return [standing, at('before', lasting), at('behind', begun)];
}

const now = `to_ord = ${OPEN}`;
const over = { sql: `s.to_ord < ${OPEN}`, values: [] };

/** The first key of a version that is not yet there. */
const behind = (ordinal: number): number => (ordinal + 1) * PER_EVENT;

const versionsIn = ({ ordinal }: Seen) => (ordinal === undefined ? 'present' : 'versions');

const versions = ({ ordinal }: Seen): readonly Part[] =>
  ordinal === undefined
    ? [part(`r.${now}`)]
    : [{ sql: 'r.from_key < ? AND r.to_ord > ?', values: [behind(ordinal), ordinal] }];

const onDay = ({ on }: Seen): readonly Part[] =>
  on === undefined ? [] : [{ sql: 'r.valid_from <= ? AND r.valid_to > ?', values: [on, on] }];

const spellsOf = ({ columns }: TemporalTable, column: string): Part => ({
  sql: 's.col = ?',
  values: [columns.indexOf(column)],
});

function among(expression: string, wanted: Column | readonly Column[]): Part {
  if (!isList(wanted)) return { sql: `${expression} IS ?`, values: [wanted] };
  const listed = wanted.filter((value) => value !== null);
  const sql = `${expression} IN (SELECT value FROM json_each(?))`;
  return {
    sql: listed.length < wanted.length ? `(${sql} OR ${expression} IS NULL)` : sql,
    values: [JSON.stringify(listed)],
  };
}

const isList = (wanted: Column | readonly Column[]): wanted is readonly Column[] =>
  Array.isArray(wanted);

const everything: Range = () => part('true');

const entered =
  ({ descending }: Order, after: Cursor | undefined): Range =>
  (names) =>
    descending
      ? { sql: `${names(ENTERED)} < ?`, values: [after?.num ?? LAST] }
      : { sql: `${names(ENTERED)} > ?`, values: [after?.num ?? -1] };

const unvalued =
  (order: Order, after: Cursor | undefined): Range =>
  (names) =>
    and([part(`${names(order.by)} IS NULL`), entered(order, after)(names)]);

const valued =
  ({ by, descending }: Order, after: Cursor | undefined): Range =>
  (names) => {
    const [at, num] = after ? [after.at, after.num] : descending ? [LAST, LAST] : [-Infinity, -1];
    const than = descending ? '<' : '>';
    return { sql: `(${names(by)}, ${names(ENTERED)}) ${than} (?, ?)`, values: [at, num] };
  };

const and = (parts: readonly Part[]): Part =>
  part(parts.map(({ sql }) => sql).join(' AND '), ...parts);

/** SQL with the values of the parts it was put together from. */
const part = (sql: string, ...parts: readonly Part[]): Part => ({
  sql,
  values: parts.flatMap(({ values }) => values),
});
