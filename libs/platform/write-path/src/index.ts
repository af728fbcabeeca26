export { fingerprint } from './fingerprint';
export { aggregateId, commandId, eventId } from './ids';
export type { Timeliness } from './metadata';
export { refusals as writePathRefusals } from './refusals';
export { CachedWritePath, type WritePathOptions } from './write-path';
