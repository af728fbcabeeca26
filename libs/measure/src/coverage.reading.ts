import type { LocalDate, Where } from '#kernel';
import { coverage, type Planned } from './domain/rules/in-time-and-sufficient.rule';
import type { Asking } from './pipeline.reading';
import { establishedNeeds } from './projections/established-needs.projection';
import { measureRegister, type RegisteredMeasure } from './projections/measure-register.projection';
import { pipeline } from './projections/pipeline.projection';
import type { Slice } from './projections/pipeline.rows';

/** Whether the measures come in time and are enough for the needs established, area by area. */
export function readCoverage(
  { needsId, cycleId }: Readonly<{ needsId?: string; cycleId?: string }>,
  { reads, moment }: Pick<Asking, 'reads' | 'moment'>,
) {
  const where: Where = {
    ...(needsId === undefined ? {} : { needsId }),
    ...(cycleId === undefined ? {} : { cycleId }),
  };
  const needs = reads.all(establishedNeeds, where, moment).map(({ row }) => row);
  const register = new Map(
    reads.all(measureRegister, {}, moment).map(({ id, row }) => [id, row] as const),
  );
  const placesOn = needs.flatMap((need) => need.placesOn ?? []).sort()[0];
  const approved = reads
    .all(pipeline, { kind: 'SLICE' }, moment)
    .flatMap(({ row }) => (row.kind === 'SLICE' && isToCome(row, placesOn) ? [row] : []));
  const planned = [
    ...approved.map((slice) => ofSlice(slice, register.get(slice.measureId))),
    ...[...register.values()].flatMap(submitted),
  ];
  const areas = coverage(needs, planned);
  return {
    areas,
    sufficient: areas.every((area) => area.sufficient),
    timely: areas.every((area) => area.timely),
  };
}

/** Not given up, and not already among the places that the needs were compared with. */
const isToCome = ({ leaves }: Slice, placesOn: LocalDate | undefined): boolean =>
  leaves === undefined ||
  (leaves.because === 'REFERENCE_DATE' && placesOn !== undefined && leaves.on > placesOn);

function ofSlice(slice: Slice, measure: RegisteredMeasure | undefined): Planned {
  const { measureId, title, areaId, ageGroup, places, openedOn } = slice;
  const startsOn = openedOn ?? beginning(measure);
  return {
    ...{ measureId, title, areaId, ageGroup, places, approved: true },
    ...(startsOn === undefined ? {} : { startsOn }),
  };
}

const beginning = (measure: RegisteredMeasure | undefined): LocalDate | undefined =>
  measure?.content?.startsOn ?? measure?.content?.realiseBy;

function submitted(measure: RegisteredMeasure): readonly Planned[] {
  const { status, content, measureId } = measure;
  if (status !== 'SUBMITTED' || !content) return [];
  const startsOn = beginning(measure);
  return content.places.flatMap(({ areaId, ageGroup, unit, amount: places }) =>
    unit === 'PLACES' && ageGroup !== undefined
      ? [
          {
            ...{ measureId, title: content.title, areaId, ageGroup, places, approved: false },
            ...(startsOn === undefined ? {} : { startsOn }),
          },
        ]
      : [],
  );
}
