import { Rejection, type LocalDate } from '#kernel';
import type { Places } from './facility.events';
import type { Figure } from './figure';
import type { Completeness, Expectation, MissingFigure } from './snapshot.events';
import { expectedFigures, missingFigures } from './rules/completeness.rule';

export type OpenedSnapshot = Readonly<{
  snapshotId: string;
  cycleId?: string;
  title: string;
  placesOn: LocalDate;
  populationOn: LocalDate;
  expected: Expectation;
}>;

/** A request for data to a provider. */
export type Request = Readonly<{
  providerName?: string;
  dueOn?: LocalDate;
  deliveredOn?: LocalDate;
  remindedOf?: LocalDate;
  overdue?: boolean;
}>;

export type Snapshot = Readonly<{
  status: 'unopened' | 'open' | 'frozen';
  opened?: OpenedSnapshot;
  figures: Readonly<Record<string, Figure>>;
  /** By provider. */
  requests: Readonly<Record<string, Request>>;
  /** What was last reported, by `reportKey`. */
  reported: Readonly<Record<string, Places>>;
}>;

/**
 * What was opened.
 * @throws Rejection SNAPSHOT_NOT_FOUND
 */
export function openedOf({ opened }: Snapshot, snapshotId: string): OpenedSnapshot {
  if (!opened) throw new Rejection('SNAPSHOT_NOT_FOUND', { at: '/snapshotId', value: snapshotId });
  return opened;
}

/** What is still missing, and how far the snapshot has come. */
export function completenessOf(
  { figures }: Snapshot,
  expected: Expectation,
): Readonly<{ completeness: Completeness; missing: readonly MissingFigure[] }> {
  const isKnown = (figureId: string) => (figures[figureId]?.value ?? null) !== null;
  const missing = missingFigures(expected, isKnown);
  const total = expectedFigures(expected).length;
  return { completeness: { expected: total, recorded: total - missing.length }, missing };
}
