export { LogRefused } from '#platform/event-log';
export { LogLocked } from './refusals';
export { SqliteEventStore, type OpenOptions } from './sqlite-event-store';
export { SqliteLogReader } from './sqlite-log-reader';
export { writerOf } from './writer-lock';
export { acceptLoss } from './witness';
export { restoreLog } from './restore-log';
