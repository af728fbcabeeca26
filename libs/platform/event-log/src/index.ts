export * from './draft';
export * from './judge';
export * from './log-refused';
export type { LogOpened } from './log.events';
export * from './opening';
export * from './pages';
export * from './tail';
