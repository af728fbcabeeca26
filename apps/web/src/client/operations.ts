import type { operations } from './generated/api';
import { COMMANDS } from './generated/commands';
import { QUERIES } from './generated/queries';

export type CommandName = keyof typeof COMMANDS & keyof operations;
export type QueryName = keyof typeof QUERIES & keyof operations;

type PathOf<O> = O extends { parameters: { path: infer P } } ? P : unknown;
type Given<Q> = [Q] extends [never] ? unknown : Q;
type QueryOf<O> = O extends { parameters: { query?: infer Q } } ? Given<NonNullable<Q>> : unknown;
type BodyOf<O> = O extends { requestBody: { content: { 'application/json': infer B } } }
  ? B
  : unknown;
type JsonOf<R> = R extends { content: { 'application/json': infer A } } ? A : never;
type Success<O> = O extends { responses: infer R }
  ? { [S in keyof R]: S extends 'default' ? never : JsonOf<R[S]> }[keyof R]
  : never;

/** The moment and the position to wait for are the client's to add. */
type Added = 'asOf' | 'waitFor';

/** What a query takes: of its path and of its query string. */
export type Asked<Q extends QueryName> = PathOf<operations[Q]> &
  Omit<QueryOf<operations[Q]>, Added>;
export type Answer<Q extends QueryName> = Success<operations[Q]>;
/** One row of a query that answers with pages. */
export type RowOf<Q extends QueryName> =
  Answer<Q> extends { rows: readonly (infer R)[] } ? R : never;

/** What a command takes: of its path and of its body. */
export type Input<C extends CommandName> = PathOf<operations[C]> & BodyOf<operations[C]>;

export type Values = Readonly<Record<string, unknown>>;

/** Fills the path in; what it does not name is left over. */
export function fill(path: string, values: Values): Readonly<{ path: string; rest: Values }> {
  const rest = { ...values };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest[name]);
    Reflect.deleteProperty(rest, name);
    return encodeURIComponent(value);
  });
  return { path: filled, rest };
}

export const pathOfQuery = (query: QueryName): string => QUERIES[query][0];
export const pathOfCommand = (command: CommandName): string => COMMANDS[command][0];

type Reader = Readonly<{ kind: string; roles: readonly string[] }>;

/** Whether one of the grants of an action covers a person. The server asks again. */
export function mayDo(action: CommandName | QueryName, { kind, roles }: Reader): boolean {
  const grants = grantsOf(action);
  return (
    grants.includes('anyone') ||
    grants.includes(kind) ||
    roles.some((role) => grants.includes(role))
  );
}

/** Roles, and what else may: `system`, `operator`, `anyone`. */
export const grantsOf = (action: CommandName | QueryName): readonly string[] =>
  (action in COMMANDS ? COMMANDS[action as CommandName] : QUERIES[action as QueryName])[1].split(
    ' ',
  );
