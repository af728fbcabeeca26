export { Feed } from './feed';
export { SqliteReads } from './sqlite-reads';
