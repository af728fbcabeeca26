export { LogExamination, type LogFound, type Needs, type NeedsOf } from './examination';
export type { Installation, Pages, Progress, Source, TenantSource } from './installation';
export { SETS, type SetName } from './manifest';
export { BackupRefused, backupRefusals, inWords, type BackupRefusal } from './refusals';
export { restoreBackup, type Layout, type RestoreOptions, type RestoreReport } from './restore';
export { STAGE } from './target';
export {
  copyDatabase,
  documentsIn,
  keyIdsIn,
  missingOf,
  takeBackup,
  type BackupReport,
  type Missing,
  type Targets,
} from './take';
