import { ATTACHERS } from '#attachment';
import { IssueInvitationCommand, type PolicyRow } from '#identity';
import { IMPORTERS } from '#interchange';
import { HOUSE, type Grant } from '#kernel';
import { authorise, type Caller, type Route } from '#shell';

const WATCHERS: readonly Grant[] = ['operator', 'administrator', 'auditor'];
const PLANNERS: readonly Grant[] = ['planner', 'headOfPlanning', 'minuteTaker'];

/** Routes beside those of the rooms, and who may; what is not in a table nobody may do. */
export const OPERATIONS = [
  row({
    room: 'operations',
    action: 'ReadStatus',
    route: 'GET /operations/status',
    grants: WATCHERS,
    summary: 'State of the log, of read models, reactions and deadlines',
  }),
  row({
    room: 'operations',
    action: 'ReadDeadlines',
    route: 'GET /operations/deadlines',
    grants: WATCHERS,
    summary: 'Open and past terms',
  }),
  row({
    room: 'operations',
    action: 'ExplainDeadline',
    route: 'GET /operations/deadlines/:id',
    grants: [...WATCHERS, ...PLANNERS],
    summary: 'How the days of a task, an invitation, a session … were computed',
  }),
  row({
    room: 'operations',
    action: 'RebuildReadModel',
    route: 'POST /operations/read-models/:model/rebuild',
    grants: ['operator'],
    summary: 'Forget a read model and build it anew from the first event',
  }),
  row({
    room: 'operations',
    action: 'AcceptClock',
    route: 'POST /operations/clock/accept',
    grants: ['operator'],
    summary: 'Confirm the wall clock after a jump: deadlines go on',
  }),
  row({
    room: 'operations',
    action: 'FollowChanges',
    route: 'GET /changes',
    grants: ['anyone'],
    summary: 'Server-sent events: which rooms have changed, up to which position',
    answers: 'text/event-stream',
  }),
  row({
    room: 'operations',
    action: 'ReadQueue',
    route: 'GET /operations/queue',
    grants: WATCHERS,
    summary: 'What waits for workers, and what they gave up and why',
  }),
  row({
    room: 'operations',
    action: 'RetryJob',
    route: 'POST /operations/queue/:kind/:job/retry',
    grants: ['operator'],
    summary: 'Try again what was given up',
  }),
  row({
    room: 'operations',
    action: 'ReadMail',
    route: 'GET /operations/mail',
    grants: ['operator', 'administrator'],
    summary: 'Mail that was written to the folder instead of being sent',
  }),
  row({
    room: 'identity',
    action: 'InviteByLink',
    route: 'POST /people/:person/invitations',
    grants: IssueInvitationCommand.definition.allow,
    summary: 'The link that lets a person in, once',
  }),
  row({
    room: 'interchange',
    action: 'LookAtTable',
    route: 'POST /imports/look',
    grants: IMPORTERS,
    summary: 'Columns of a table, and how one with such columns was read last; nothing is stored',
    upload: ['file'],
  }),
  row({
    room: 'interchange',
    action: 'PreviewImport',
    route: 'POST /imports/preview',
    grants: IMPORTERS,
    summary: 'What a table would bring under a mapping; nothing is stored',
    upload: ['file', 'mapping'],
  }),
  row({
    room: 'interchange',
    action: 'KeepImportOriginal',
    route: 'POST /imports/originals',
    grants: IMPORTERS,
    summary: 'Keep the original of a table, for ConfirmImport to name',
    upload: ['file', 'mapping'],
  }),
  row({
    room: 'attachment',
    action: 'UploadAttachment',
    route: 'POST /attachments',
    grants: ATTACHERS,
    summary: 'Attach a file to what has a page of its own; a provider to its response alone',
    upload: ['file', 'name', 'subjectKind', 'subjectId'],
  }),
  row({
    room: 'attachment',
    action: 'DownloadAttachment',
    route: 'GET /attachments/:attachmentId/file',
    grants: [...HOUSE, 'provider'],
    summary: 'The file itself, to be kept and not to be shown',
    answers: 'application/octet-stream',
  }),
] as const satisfies readonly PolicyRow[];

export type Operation = (typeof OPERATIONS)[number]['action'];

/** @throws Forbidden when no grant covers the caller */
export function authoriseOperation(action: Operation, caller: Caller): void {
  authorise(action, OPERATIONS.find((found) => found.action === action)?.grants ?? [], caller);
}

function row<A extends string>(
  given: Readonly<{
    room: string;
    action: A;
    route: Route;
    grants: readonly Grant[];
    summary: string;
    /** Parts of the form that is sent. */
    upload?: readonly ('file' | 'mapping' | 'name' | 'subjectKind' | 'subjectId')[];
    /** Media type of the answer; JSON when absent. */
    answers?: string;
  }>,
) {
  const kind = given.route.startsWith('GET') ? ('query' as const) : ('command' as const);
  return { upload: [], answers: 'application/json', ...given, kind };
}
