import type { Answer } from '../client/operations';

export type Person = Answer<'person'>;
