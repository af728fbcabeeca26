export * from './draft';
export * from './judge';
export type { LogOpened } from './log.events';
export * from './opening';
export * from './pages';
export * from './tail';
