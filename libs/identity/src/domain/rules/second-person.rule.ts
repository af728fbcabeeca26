import type { PersonRef } from '#kernel';

/**
 * Nobody gives themselves a role, and nobody carries out the erasure they asked for.
 * @source BSI IT-Grundschutz-Kompendium 2023, ORP.4.A4 (Aufgabenverteilung und Funktionstrennung)
 */
export const isSecondPerson = (by: PersonRef, first: PersonRef): boolean => by !== first;
