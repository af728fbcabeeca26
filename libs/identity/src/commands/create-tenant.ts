import { LAENDER } from '#calendar';
import { JOB_KINDS, type JobKind } from '#kernel';
import { defineCommand, Flag, Id, OneOf, Text, type Caller } from '#shell';
import { SYSTEM_LOG, tenants } from '../domain/tenant.decider';
import { OPERATOR_ACTS, type OperatorAct } from '../domain/tenant.events';

/** Tenants and operator acts stand in the log of the installation, in no tenant's. */
const inSystemLog = (_: object, caller: Caller): boolean => caller.tenant === SYSTEM_LOG;

/** Body of `POST /system/tenants`. */
export class CreateTenantDto {
  /** Part of stream and folder names: lower-case letters and digits. */
  @Id()
  readonly tenant!: string;

  /** The office as its letters say it. */
  @Text(200)
  readonly authority!: string;

  @OneOf(LAENDER)
  readonly land!: string;

  @Flag()
  readonly demo!: boolean;
}

export const CreateTenantCommand = defineCommand({
  type: 'CreateTenant',
  category: tenants,
  shape: CreateTenantDto,
  route: 'POST /system/tenants',
  allow: ['operator', 'system'],
  where: inSystemLog,
  target: ({ tenant }) => tenant,
  summary: { de: 'Mandanten anlegen', en: 'Create a tenant' },
});

/** Body of `POST /system/tenants/:tenant/first-administrator`. */
export class InviteFirstAdministratorDto {
  /** As invited in the tenant's own log. */
  @Id()
  readonly person!: string;
}

export const InviteFirstAdministratorCommand = defineCommand({
  type: 'InviteFirstAdministrator',
  category: tenants,
  shape: InviteFirstAdministratorDto,
  route: 'POST /system/tenants/:tenant/first-administrator',
  allow: ['operator', 'system'],
  where: inSystemLog,
  target: ({ tenant }) => tenant,
  summary: { de: 'Erste Administration vermerken', en: 'Note the first administrator' },
});

/** Body of `POST /system/tenants/:tenant/operator-acts`; `system` names the installation itself. */
export class RecordOperatorActDto {
  @OneOf(OPERATOR_ACTS)
  readonly act!: OperatorAct;

  @Text(500, 10)
  readonly reason!: string;
}

export const RecordOperatorActCommand = defineCommand({
  type: 'RecordOperatorAct',
  category: tenants,
  shape: RecordOperatorActDto,
  route: 'POST /system/tenants/:tenant/operator-acts',
  allow: ['operator', 'system'],
  where: inSystemLog,
  target: ({ tenant }) => tenant,
  summary: { de: 'Handlung des Betreibers vermerken', en: 'Record an act of the operator' },
});

/** What an operator asks for at `POST /operations/queue/retry`. */
export class RetryJobDto {
  @Id()
  readonly tenant!: string;

  @OneOf(JOB_KINDS)
  readonly kind!: JobKind;

  @Text(256)
  readonly job!: string;
}

/** Every node hears of it from the system log. */
export const RetryJobCommand = defineCommand({
  type: 'RetryJob',
  category: tenants,
  shape: RetryJobDto,
  allow: ['operator', 'system'],
  where: inSystemLog,
  target: ({ tenant }) => tenant,
  summary: { de: 'Liegengebliebenes erneut anstoßen', en: 'Try again what was given up' },
});
