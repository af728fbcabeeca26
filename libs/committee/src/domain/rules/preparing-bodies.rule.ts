import type { BodyKind, Competence } from '../terms';

const PREPARING: readonly BodyKind[] = ['SUBCOMMITTEE', 'WORKING_GROUP_78', 'AGENDA_BOARD'];

/**
 * Sub-committees, working groups and the board of elders prepare; they pass no resolution.
 * @source § 78 SGB VIII; § 71 SGB VIII with the bye-law of the youth office
 */
export const mayTake = (kind: BodyKind, competence: Competence): boolean =>
  competence !== 'DECIDE' || !PREPARING.includes(kind);
