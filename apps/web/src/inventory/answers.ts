import type { Answer } from '../client/operations';

export type Area = Answer<'planningArea'>;
export type Facility = Answer<'facility'>;
export type Snapshot = Answer<'snapshot'>;
