import type { PersonRef } from '#kernel';

/**
 * Someone must be left who can give and take roles.
 * @source BSI IT-Grundschutz-Kompendium 2023, ORP.4.A2 (Einrichtung, Änderung und Entzug von Berechtigungen)
 */
export const leavesAnAdministrator = (
  person: PersonRef,
  administrators: readonly PersonRef[],
): boolean => administrators.some((other) => other !== person);

/**
 * The operator of the installation opens the door for the first administrator; the office does the
 * rest by itself.
 * @source BSI IT-Grundschutz-Kompendium 2023, ORP.4.A4 (Aufgabenverteilung und Funktionstrennung)
 */
export const isFirstAdministrator = (role: string, administrators: readonly PersonRef[]): boolean =>
  role === 'administrator' && administrators.length === 0;
