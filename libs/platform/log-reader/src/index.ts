export { deadlineModel, type DeadlineRow } from './deadline-model';
export { Deadlines, type DeadlinesStatus } from './deadlines';
export { LogReader } from './log-reader';
export type { Patience, ReactionStatus } from './reaction-runner';
export type { Cause, Refused, Send } from './send';
export type { Degradation, LogReaderStatus } from './status';
