import type { PersonRef } from '#kernel';

/**
 * Who approves (releases a paper, records its result) has written none of its versions.
 * @source separation of duties (Vier-Augen-Prinzip): Mitzeichnung, Freigabe, Schriftführung
 */
export const isSecondPerson = (approver: PersonRef, authors: readonly PersonRef[]): boolean =>
  !authors.includes(approver);
