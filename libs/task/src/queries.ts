import { businessDaysUntil, localDateOf } from '#calendar';
import { ROLES, type Grant, type Role, type Where } from '#kernel';
import { defineQuery, Id, OneOf, Optional, PageDto, type Caller, type View } from '#shell';
import { commentPlace } from './commands/sealed-places';
import { WORKERS } from './commands/workers';
import { TASK_KINDS, type TaskKind } from './domain/task.events';
import { whyMine, type WhyMine } from './domain/rules/why-mine.rule';
import { inbox, TASK_STATUS, type InboxRow, type TaskStatus } from './projections/inbox.projection';

/** Parameters of `GET /tasks`. */
export class TasksDto extends PageDto {
  /** `me`, or a person's reference. */
  @Optional()
  @Id()
  readonly person?: string;

  @Optional()
  @OneOf(ROLES)
  readonly role?: Role;

  @Optional()
  @Id()
  readonly seatId?: string;

  @Optional()
  @OneOf(TASK_STATUS)
  readonly status?: TaskStatus;

  @Optional()
  @OneOf(TASK_KINDS)
  readonly kind?: TaskKind;

  @Optional()
  @Id()
  readonly cycleId?: string;

  @Optional()
  @Id()
  readonly subject?: string;
}

const READERS: readonly Grant[] = [...WORKERS, 'auditor', 'system', 'operator'];

/** A provider sees what waits for providers, or for the person. */
const sees = ({ kind, roles, person }: Caller, { for: assignee, claimedBy }: InboxRow): boolean =>
  kind !== 'person' ||
  roles.some((role) => role !== 'provider') ||
  claimedBy === person ||
  ('role' in assignee && assignee.role === 'provider') ||
  ('person' in assignee && assignee.person === person);

/** Why it waits for who asks, and how many business days are left. */
function beside(
  row: Omit<InboxRow, 'comments'>,
  { caller, tenant, now }: View,
): Readonly<{ whyMine?: WhyMine; businessDaysLeft?: number }> {
  const { status, dueOn, computation } = row;
  if (status !== 'OPEN' && status !== 'CLAIMED') return {};
  const why = whyMine(row, caller.person, caller.roles);
  const place = computation?.inputs.place ?? tenant.place?.();
  return {
    ...(why === undefined ? {} : { whyMine: why }),
    ...(dueOn === undefined || place === undefined
      ? {}
      : { businessDaysLeft: businessDaysUntil(localDateOf(now), dueOn, place) }),
  };
}

/** A comment whose author was erased has no text. */
const shown = (id: string, { comments, ...row }: InboxRow, view: View) => ({
  id,
  ...row,
  ...beside(row, view),
  comments: comments.map(({ by, at, text }) => ({
    by,
    at,
    text: view.tenant.vault.open(commentPlace(view.tenant.name), text) ?? null,
  })),
});

export const queries = [
  defineQuery({
    name: 'Tasks',
    route: 'GET /tasks',
    shape: TasksDto,
    allow: READERS,
    models: [inbox],
    read: ({ limit, after, orderBy = 'due', person, ...filter }: TasksDto, view) => {
      const { reads, moment, caller } = view;
      const where: Where = {
        ...filter,
        ...(person === undefined ? {} : { person: person === 'me' ? caller.person : person }),
      };
      const page = reads.page(
        inbox,
        {
          where,
          orderBy,
          ...(limit === undefined ? {} : { limit }),
          ...(after === undefined ? {} : { after }),
        },
        moment,
      );
      const rows = page.rows
        .filter(({ row }) => sees(caller, row))
        .map(({ id, row }) => shown(id, row, view));
      return { ...page, rows };
    },
    summary: { de: 'Aufgaben: was auf wen wartet', en: 'Tasks: what waits for whom' },
  }),
  defineQuery({
    name: 'MyTasks',
    route: 'GET /my-tasks',
    allow: READERS,
    models: [inbox],
    read: (_, view) => {
      const { reads, moment, caller } = view;
      const rows = reads
        .all(inbox, { status: ['OPEN', 'CLAIMED'] }, moment)
        .filter(({ row }) => whyMine(row, caller.person, caller.roles) !== undefined)
        .map(({ id, row }) => shown(id, row, view))
        .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
      return { rows };
    },
    summary: {
      de: 'Was auf mich wartet, nach Fälligkeit',
      en: 'What waits for me, by due date',
    },
  }),
  defineQuery({
    name: 'Task',
    route: 'GET /tasks/:taskId',
    allow: READERS,
    models: [inbox],
    read: ({ taskId }, view) => {
      const row = view.reads.get(inbox, taskId, view.moment);
      return row && sees(view.caller, row) ? shown(taskId, row, view) : undefined;
    },
    summary: { de: 'Eine Aufgabe', en: 'One task' },
  }),
];
