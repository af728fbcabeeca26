export { type LogFound, type Needs, type NeedsOf } from './examination';
export type { Installation, Pages, Progress, Source, TenantSource } from './installation';
export { SETS, type SetName } from './manifest';
export { BackupRefused, backupRefusals, type BackupRefusal } from './refusals';
export {
  STAGE,
  restoreBackup,
  type Layout,
  type RestoreOptions,
  type RestoreReport,
} from './restore';
export { copyDatabase, takeBackup, type BackupReport, type Missing, type Targets } from './take';
