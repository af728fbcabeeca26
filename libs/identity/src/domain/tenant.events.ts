import type { Event, JobKind, PersonRef, Stored } from '#kernel';

/** What an operator does outside the rules of the office, and has to answer for. */
export const OPERATOR_ACTS = [
  'RESTORE',
  'SKIP_EVENT',
  'REBUILD',
  'KEY_ROTATION',
  'CLOCK_ACCEPTED',
  'EXPORT',
  'CONFIGURATION',
  'EMERGENCY_ACCESS',
] as const;
export type OperatorAct = (typeof OPERATOR_ACTS)[number];

type Created = { tenant: string; authority: string; land: string; demo: boolean };
type Invited = { tenant: string; person: PersonRef };
type Acted = { tenant: string; act: OperatorAct; reason: string };
/** `job` names an entry of a list of the tenant's, as `jahresring queue` shows it. */
type Retried = { tenant: string; kind: JobKind; job: string };

export type TenantCreated = Event<'TenantCreated', 1, Created>;
export type FirstAdministratorInvited = Event<'FirstAdministratorInvited', 1, Invited>;
export type OperatorActed = Event<'OperatorActed', 1, Acted>;
export type JobRetried = Event<'JobRetried', 1, Retried>;
export type TenantEvent = TenantCreated | FirstAdministratorInvited | OperatorActed | JobRetried;

/** There is one version of each. */
export const upcast = (stored: Stored): TenantEvent => stored as TenantEvent;
