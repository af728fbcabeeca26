import { isLand } from '#calendar';
import { Rejection, repeats, type Category, type Command } from '#kernel';
import {
  upcast,
  type FirstAdministratorInvited,
  type JobRetried,
  type OperatorActed,
  type TenantCreated,
  type TenantEvent,
} from './tenant.events';

export type CreateTenant = Command<'CreateTenant', TenantCreated['data']>;
export type InviteFirstAdministrator = Command<
  'InviteFirstAdministrator',
  FirstAdministratorInvited['data']
>;
export type RecordOperatorAct = Command<'RecordOperatorAct', OperatorActed['data']>;
export type RetryJob = Command<'RetryJob', JobRetried['data']>;
export type TenantCommand = CreateTenant | InviteFirstAdministrator | RecordOperatorAct | RetryJob;

/** The log of the installation itself: tenants, and what the operator did. */
export const SYSTEM_LOG = 'system';

/** Becomes part of stream and folder names. */
const NAME = /^[a-z][a-z0-9]{1,30}$/;

/** Only what the decisions below need to know. */
export type TenantState = Readonly<{
  created?: TenantCreated['data'];
  administrator?: string;
}>;

/** @throws Rejection TENANT_NAME_IMPOSSIBLE, LAND_UNKNOWN, TENANT_EXISTS */
function createTenant({ data }: CreateTenant, { created }: TenantState): TenantEvent[] {
  if (created && repeats(data, created)) return [];
  if (created) throw new Rejection('TENANT_EXISTS', { at: '/tenant', value: data.tenant });
  if (!NAME.test(data.tenant) || data.tenant === SYSTEM_LOG)
    throw new Rejection('TENANT_NAME_IMPOSSIBLE', { at: '/tenant', value: data.tenant });
  if (!isLand(data.land)) throw new Rejection('LAND_UNKNOWN', { at: '/land', value: data.land });
  return [{ type: 'TenantCreated', version: 1, data }];
}

/** @throws Rejection TENANT_NOT_FOUND, FIRST_ADMINISTRATOR_INVITED */
function inviteFirst(
  { data }: InviteFirstAdministrator,
  { created, administrator }: TenantState,
): TenantEvent[] {
  if (!created) throw new Rejection('TENANT_NOT_FOUND', { at: '/tenant', value: data.tenant });
  if (administrator === data.person) return [];
  if (administrator !== undefined)
    throw new Rejection('FIRST_ADMINISTRATOR_INVITED', { at: '/person', value: administrator });
  return [{ type: 'FirstAdministratorInvited', version: 1, data }];
}

/** @throws Rejection TENANT_NOT_FOUND */
function demandKnown(tenant: string, { created }: TenantState): void {
  if (!created && tenant !== SYSTEM_LOG)
    throw new Rejection('TENANT_NOT_FOUND', { at: '/tenant', value: tenant });
}

/** @throws Rejection TENANT_NOT_FOUND */
function act({ data }: RecordOperatorAct, tenant: TenantState): TenantEvent[] {
  demandKnown(data.tenant, tenant);
  return [{ type: 'OperatorActed', version: 1, data }];
}

/** @throws Rejection TENANT_NOT_FOUND */
function retry({ data }: RetryJob, tenant: TenantState): TenantEvent[] {
  demandKnown(data.tenant, tenant);
  return [{ type: 'JobRetried', version: 1, data }];
}

function decide(command: TenantCommand, tenant: TenantState): TenantEvent[] {
  switch (command.type) {
    case 'CreateTenant':
      return createTenant(command, tenant);
    case 'InviteFirstAdministrator':
      return inviteFirst(command, tenant);
    case 'RecordOperatorAct':
      return act(command, tenant);
    case 'RetryJob':
      return retry(command, tenant);
  }
}

function evolve(tenant: TenantState, event: TenantEvent): TenantState {
  switch (event.type) {
    case 'TenantCreated':
      return { ...tenant, created: event.data };
    case 'FirstAdministratorInvited':
      return { ...tenant, administrator: event.data.person };
    case 'OperatorActed':
    case 'JobRetried':
      return tenant;
  }
}

/** A public carrier as a customer of the installation; stream `system.tenant-<name>`. */
export const tenants: Category<TenantState, TenantCommand, TenantEvent> = {
  category: 'tenant',
  initialState: {},
  decide,
  evolve,
  upcast,
};
