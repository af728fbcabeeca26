import type { Instant } from '#kernel';
import { specification } from '#kernel/testing';
import { tenants, type TenantCommand } from './tenant.decider';
import type { TenantEvent } from './tenant.events';

const given = specification(tenants);
const by = (command: object) =>
  ({
    now: '2026-11-25T09:00:00.000Z' as Instant,
    by: 'operator',
    ...command,
  }) as unknown as TenantCommand;

const data = { tenant: 'musterstadt', authority: 'Stadt Musterstadt', land: 'BW', demo: false };
const create = (change = {}) => by({ type: 'CreateTenant', data: { ...data, ...change } });
const created: TenantEvent = { type: 'TenantCreated', version: 1, data };
const first = (person: string) =>
  by({ type: 'InviteFirstAdministrator', data: { tenant: 'musterstadt', person } });
const invited: TenantEvent = {
  type: 'FirstAdministratorInvited',
  version: 1,
  data: { tenant: 'musterstadt', person: 'p-1' },
};
const act = (tenant: string) =>
  by({ type: 'RecordOperatorAct', data: { tenant, act: 'RESTORE', reason: 'Platte ausgefallen' } });

describe('a tenant', () => {
  it.each(['system', 'Muster', 'muster-stadt', 'a.b', '7up', 'x', 'ä', 'a'.repeat(32)])(
    'is not called %s',
    (tenant) =>
      given()
        .when(create({ tenant }))
        .thenRejected('TENANT_NAME_IMPOSSIBLE', { at: '/tenant', value: tenant }),
  );

  it('lies in a Land', () =>
    given()
      .when(create({ land: 'XX' }))
      .thenRejected('LAND_UNKNOWN', { at: '/land', value: 'XX' }));

  it('is created once', () => {
    given().when(create()).then(created);
    given(created).when(create()).then();
    given(created)
      .when(create({ authority: 'Another' }))
      .thenRejected('TENANT_EXISTS');
  });

  it('has one first administrator', () => {
    given().when(first('p-1')).thenRejected('TENANT_NOT_FOUND', { value: 'musterstadt' });
    given(created).when(first('p-1')).then(invited);
    given(created, invited).when(first('p-1')).then();
    given(created, invited).when(first('p-2')).thenRejected('FIRST_ADMINISTRATOR_INVITED');
  });
});

it('what was given up is tried again for a tenant that is there', () => {
  const job = { tenant: 'musterstadt', kind: 'reaction', job: 'stage-decision/e-1' } as const;
  const retried: TenantEvent = { type: 'JobRetried', version: 1, data: job };
  given()
    .when(by({ type: 'RetryJob', data: job }))
    .thenRejected('TENANT_NOT_FOUND');
  given(created)
    .when(by({ type: 'RetryJob', data: job }))
    .then(retried);
  given(created, retried)
    .when(by({ type: 'RetryJob', data: job }))
    .then(retried);
});

describe('an act of the operator', () => {
  const acted = (tenant: string): TenantEvent => ({
    type: 'OperatorActed',
    version: 1,
    data: { tenant, act: 'RESTORE', reason: 'Platte ausgefallen' },
  });

  it('concerns a tenant that is there, or the installation', () => {
    given().when(act('musterstadt')).thenRejected('TENANT_NOT_FOUND');
    given(created).when(act('musterstadt')).then(acted('musterstadt'));
    given().when(act('system')).then(acted('system'));
  });

  it('is recorded each time', () =>
    given(acted('system')).when(act('system')).then(acted('system')));
});
