import { named, type Room } from '#shell';
import {
  CreateTenantCommand,
  InviteFirstAdministratorCommand,
  RecordOperatorActCommand,
  RetryJobCommand,
} from './commands/create-tenant';
import { ErasePersonCommand, RequestErasureCommand } from './commands/erase-person';
import { GrantRoleCommand, RevokeRoleCommand } from './commands/grant-role';
import { InvitePersonCommand, RecordPersonDetailsCommand } from './commands/invite-person';
import { IssueInvitationCommand, LinkAccountCommand } from './commands/link-account';
import { refusals } from './domain/refusals';
import { story } from './domain/story';
import { accounts } from './projections/accounts.projection';
import { directory } from './projections/directory.projection';
import { operatorActs, tenantList } from './projections/installation.projection';
import { roles } from './projections/roles.projection';
import { queries } from './queries';
import { personSubject } from './found-person';

/** Who works with the product and may do what; tenants and acts of the operator. */
export const identity: Room = {
  name: 'identity',
  commands: [
    InvitePersonCommand,
    RecordPersonDetailsCommand,
    IssueInvitationCommand,
    LinkAccountCommand,
    GrantRoleCommand,
    RevokeRoleCommand,
    RequestErasureCommand,
    ErasePersonCommand,
    CreateTenantCommand,
    InviteFirstAdministratorCommand,
    RecordOperatorActCommand,
    RetryJobCommand,
  ],
  queries,
  subjects: [personSubject(named(queries, 'person'))],
  readModels: [directory, roles, accounts, tenantList, operatorActs],
  reactions: [],
  deadlines: [],
  refusals,
  story,
};

export type * from './domain/person.events';
export type { JobRetried, OperatorAct, OperatorActed, TenantCreated } from './domain/tenant.events';
export { persons } from './domain/person.decider';
export { SYSTEM_LOG, tenants } from './domain/tenant.decider';
export {
  CreateTenantCommand,
  ErasePersonCommand,
  GrantRoleCommand,
  InviteFirstAdministratorCommand,
  InvitePersonCommand,
  IssueInvitationCommand,
  LinkAccountCommand,
  RecordOperatorActCommand,
  RecordPersonDetailsCommand,
  RequestErasureCommand,
  RetryJobCommand,
  RevokeRoleCommand,
};
export { BROKEN, ERASED } from './details';
export {
  addressOf,
  callerOf,
  demoPeople,
  holderOf,
  nameOf,
  reapplyErasures,
  rolesAt,
  type Member,
} from './people';
export { assertComplete, commandsOpenTo, policyTable, type PolicyRow } from './policy';
export { accounts, directory, operatorActs, roles, tenantList };
