import { InvalidRead, type Column, type LocalDate, type PageRequest, type Where } from '#kernel';
import type { TemporalTable } from './temporal-table';

const MOST = 500;
const USUAL = 50;

/** Where a page begins: behind this row of the order. */
export type Cursor = Readonly<{ at: Column; num: number }>;

/** `by`: a column, or `entered`: as the rows came. */
export type Order = Readonly<{ by: string; descending: boolean }>;

export type Request = Readonly<{
  where: Where;
  order: Order;
  after: Cursor | undefined;
  limit: number;
}>;

/** @throws InvalidRead naming the parameter, its value and what is allowed */
export function checked(table: TemporalTable, request: PageRequest): Request {
  const order = orderOf(table, request.orderBy ?? 'entered');
  return {
    where: whereOf(table, request.where ?? {}),
    order,
    after: request.after === undefined ? undefined : cursorOf(order, request.after),
    limit: limitOf(request.limit ?? USUAL),
  };
}

/** @throws InvalidRead */
export function whereOf(table: TemporalTable, where: Where): Where {
  const known = ['id', ...table.columns];
  for (const column of Object.keys(where))
    if (!known.includes(column)) throw new InvalidRead('where', column, known.join(', '));
  return where;
}

/** @throws InvalidRead */
export function dayOf(table: TemporalTable, on: LocalDate): LocalDate {
  const { name, dated } = table.model;
  if (!dated) throw new InvalidRead('on', on, `${name} has no dated facts, leave it out`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new InvalidRead('on', on, 'a date, YYYY-MM-DD');
  return on;
}

export function cursor({ by, descending }: Order, { at, num }: Cursor): string {
  return Buffer.from(JSON.stringify([by, descending, at, num])).toString('base64url');
}

function orderOf(table: TemporalTable, orderBy: string): Order {
  const descending = orderBy.startsWith('-');
  const by = descending ? orderBy.slice(1) : orderBy;
  const known = ['entered', ...table.columns];
  if (!known.includes(by))
    throw new InvalidRead('orderBy', orderBy, `${known.join(', ')}; with - before it: descending`);
  return { by, descending };
}

function limitOf(limit: number): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new InvalidRead('limit', String(limit), `a whole number from 1 to ${MOST}`);
}

function cursorOf(order: Order, after: string): Cursor {
  const parts = parsed(after);
  const [by, descending, at, num] = parts;
  const fits = by === order.by && descending === order.descending && parts.length === 4;
  if (fits && typeof num === 'number' && isColumn(at)) return { at, num };
  throw new InvalidRead('after', after, 'the `next` of a page in the same order');
}

function parsed(after: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

const isColumn = (value: unknown): value is Column =>
  value === null || typeof value === 'string' || typeof value === 'number';
