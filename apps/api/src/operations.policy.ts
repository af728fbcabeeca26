import { IssueInvitationCommand, type PolicyRow } from '#identity';
import { IMPORTERS } from '#interchange';
import type { Grant } from '#kernel';
import { authorise, type Caller } from '#shell';

const WATCHERS: readonly Grant[] = ['operator', 'administrator', 'auditor'];
const PLANNERS: readonly Grant[] = ['planner', 'headOfPlanning', 'minuteTaker'];

/** Routes beside those of the rooms, and who may; what is not in a table nobody may do. */
export const OPERATIONS = [
  row('operations', 'ReadStatus', 'GET /operations/status', WATCHERS),
  row('operations', 'ReadDeadlines', 'GET /operations/deadlines', WATCHERS),
  row('operations', 'ExplainDeadline', 'GET /operations/deadlines/:id', [...WATCHERS, ...PLANNERS]),
  row('operations', 'RebuildReadModel', 'POST /operations/read-models/:model/rebuild', [
    'operator',
  ]),
  row('operations', 'AcceptClock', 'POST /operations/clock/accept', ['operator']),
  row('identity', 'IssueInvitation', 'POST /people/:person/invitations', [
    ...IssueInvitationCommand.definition.allow,
  ]),
  row('interchange', 'PreviewImport', 'POST /imports/preview', IMPORTERS),
  row('interchange', 'KeepImportOriginal', 'POST /imports/originals', IMPORTERS),
] as const satisfies readonly PolicyRow[];

export type Operation = (typeof OPERATIONS)[number]['action'];

/** @throws Forbidden when no grant covers the caller */
export function authoriseOperation(action: Operation, caller: Caller): void {
  authorise(action, OPERATIONS.find((found) => found.action === action)?.grants ?? [], caller);
}

function row<A extends string, R extends `${'GET' | 'POST'} /${string}`>(
  room: string,
  action: A,
  route: R,
  grants: readonly Grant[],
) {
  const kind = route.startsWith('GET') ? ('query' as const) : ('command' as const);
  return { room, action, kind, route, grants };
}
