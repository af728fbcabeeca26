import type { Grant } from '#kernel';
import { covers, type Caller, type Room, type Route } from '#shell';

/** Who may do one thing. */
export type PolicyRow = Readonly<{
  room: string;
  action: string;
  kind: 'command' | 'query';
  /** Absent: not to be had over HTTP. */
  route: Route | undefined;
  grants: readonly Grant[];
}>;

/** The whole of what anybody may do; what is not in it, nobody may. */
export const policyTable = (rooms: readonly Room[]): readonly PolicyRow[] =>
  rooms.flatMap(({ name: room, commands, queries }) => [
    ...commands.map(({ definition: { type, route, allow } }) => ({
      room,
      action: type,
      kind: 'command' as const,
      route,
      grants: allow,
    })),
    ...queries.map(({ name, route, allow }) => ({
      room,
      action: name,
      kind: 'query' as const,
      route,
      grants: allow,
    })),
  ]);

/**
 * Called at start: what nobody may do, and what has two meanings, is a mistake.
 * @throws Error naming each row that is wrong
 */
export function assertComplete(rooms: readonly Room[]): void {
  const table = policyTable(rooms);
  const wrong = [
    ...table.filter(({ grants }) => grants.length === 0).map((row) => `${say(row)}: no grant`),
    ...repeated(table, ({ kind, action }) => `${kind} ${action}`).map(
      (row) => `${say(row)}: twice`,
    ),
    ...repeated(table, ({ route }) => route).map((row) => `${say(row)}: route of another`),
    ...commandsOpenTo(rooms, AUDITOR).map((row) => `${say(row)}: open to an auditor`),
  ];
  if (wrong.length > 0) throw new Error(`The policy is not complete. ${wrong.join('; ')}.`);
}

const AUDITOR: Caller = { tenant: '', person: '', kind: 'person', roles: ['auditor'] };

/** Commands a caller may send; must be none for an auditor. */
export const commandsOpenTo = (rooms: readonly Room[], caller: Caller): readonly PolicyRow[] =>
  policyTable(rooms).filter(({ kind, grants }) => kind === 'command' && covers(grants, caller));

const say = ({ room, kind, action, route }: PolicyRow): string =>
  `${kind} ${room}/${action}${route ? ` (${route})` : ''}`;

function repeated(
  table: readonly PolicyRow[],
  key: (row: PolicyRow) => string | undefined,
): readonly PolicyRow[] {
  const seen = new Set<string>();
  return table.filter((row) => {
    const name = key(row)?.replace(/:\w+/g, ':');
    if (name === undefined) return false;
    const known = seen.has(name);
    seen.add(name);
    return known;
  });
}
