import type { Tally } from '../terms';

/**
 * More yes than no. Abstentions do not count; a tie rejects, and so does a vote without votes.
 * @source § 37 Abs. 6 GemO BW; § 39 Abs. 1 GO Schleswig-Holstein
 */
export const simpleMajority = ({ yes, no }: Tally): boolean => yes > no;
