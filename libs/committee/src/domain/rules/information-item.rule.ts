import type { Competence, Outcome, Tally } from '../terms';

const VERDICTS: readonly Outcome[] = [
  'ACCEPTED',
  'ACCEPTED_AMENDED',
  'PARTLY_ACCEPTED',
  'REJECTED',
  'RECOMMENDED',
];

/**
 * An item for information is taken note of and needs no vote; one that was voted on all the same is
 * let through and marked.
 * @source § 43 Abs. 5 GemO BW (Unterrichtung); Karlsruhe 2023/0819
 */
export const votedOnInformation = (
  competence: Competence,
  { votes, outcome }: Readonly<{ votes: Tally | undefined; outcome: Outcome }>,
): boolean => competence === 'NOTE' && (votes !== undefined || VERDICTS.includes(outcome));
