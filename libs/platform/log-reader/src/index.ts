export { deadlineModel, type DeadlineRow } from './deadline-model';
export { Deadlines, type DeadlinesStatus } from './deadlines';
export { LogReader } from './log-reader';
export { Effects, type EffectsStatus } from './effects';
export type { ReactionStatus } from './reaction-runner';
export type { Cause, Refused, Send } from './send';
export type { Degradation, LogReaderStatus } from './status';
