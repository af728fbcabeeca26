import type { View } from '#shell';
import type { Figure } from './domain/figure';
import { answersOf, lineOf } from './domain/places-of-register';
import { capacities } from './projections/capacities.projection';
import { facilityList } from './projections/facilities.projection';
import { planningAreas } from './projections/planning-areas.projection';
import { snapshotFigures } from './projections/snapshot-figures.projection';
import { snapshotList } from './projections/snapshot-list.projection';

export const DERIVATION_MODELS = [
  snapshotFigures,
  snapshotList,
  capacities,
  facilityList,
  planningAreas,
];

/** Where a figure comes from: cells of a file, offers of the register, or who handed it in. */
export function readDerivation(
  { snapshotId, figureId }: Readonly<{ snapshotId: string; figureId: string }>,
  view: Pick<View, 'reads' | 'moment'>,
) {
  const { reads, moment } = view;
  const figure = reads.get(snapshotFigures, `${snapshotId}.${figureId}`, moment);
  const snapshot = reads.get(snapshotList, snapshotId, moment);
  if (!figure || !snapshot) return undefined;
  const summed = figure.method === 'SUM_OF_REGISTER';
  return { ...figure, terms: summed ? termsOf(figure, view) : [] };
}

/** The offers whose places add up to the figure, with what each was taken from. */
function termsOf(
  { areaId, ageGroup, measure, asOf }: Figure,
  { reads, moment }: Pick<View, 'reads' | 'moment'>,
) {
  const on = { ...moment, on: asOf };
  const areas = reads.all(planningAreas, {}, on);
  const parents = new Map(areas.map(({ id, row }) => [id, row.parents] as const));
  return reads
    .all(capacities, { ageGroup }, on)
    .map(({ row }) => row)
    .filter((row) => lineOf(row.areaId, parents).includes(areaId))
    .flatMap((row) => {
      const field = answersOf(row.kind, measure);
      if (field === undefined) return [];
      const { facilityId, offerId, careForm, kind, from, source, report } = row;
      const facilityName = reads.get(facilityList, facilityId, moment)?.name ?? facilityId;
      return [
        {
          ...{ facilityId, facilityName, offerId, careForm, kind, from, source },
          places: row[field],
          ...(report === undefined ? {} : { report }),
        },
      ];
    })
    .sort((a, b) => a.facilityName.localeCompare(b.facilityName, 'de'));
}
