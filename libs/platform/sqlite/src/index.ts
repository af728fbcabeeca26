export { DatabaseSync, OLDEST_SAFE, type Database, type Statement } from './binding';
export { failureOf, type Failure } from './failure';
export {
  DURABLE,
  UnsafeSqlite,
  assertSettings,
  closeWritten,
  openDisposable,
  openDurably,
  openForReading,
  openImmutable,
} from './open';
