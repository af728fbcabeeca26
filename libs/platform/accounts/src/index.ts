export { copyAccounts, type AccountRecords, type Failures, type Identity } from './account-records';
export { FolderAccountRecords } from './folder-account-records';
export { SqliteAccountRecords } from './sqlite-account-records';
