import {
  HOUSE,
  add,
  fraction,
  fractionText,
  parseFraction,
  type Moment,
  type Reads,
} from '#kernel';
import { defineQuery, Id, itemQuery, listQuery, OneOf, Optional, PageDto, Text } from '#shell';
import { AGE_GROUPS, type AgeGroup } from './domain/age-groups';
import { MEASURE_CODES, type Measure } from './domain/measures';
import { supplyRatio } from './domain/rules/supply-ratio.rule';
import { DERIVATION_MODELS, readDerivation } from './figure-derivation.reading';
import { dataRequests } from './projections/data-requests.projection';
import { snapshotFigures, type SnapshotFigureRow } from './projections/snapshot-figures.projection';
import { snapshotList } from './projections/snapshot-list.projection';
import { shown } from './shown';

export class SnapshotsDto extends PageDto {
  @Optional()
  @Id()
  readonly cycleId?: string;

  @Optional()
  @OneOf(['OPEN', 'FROZEN'])
  readonly state?: string;
}

export class FiguresDto extends PageDto {
  @Optional()
  @Id()
  readonly areaId?: string;

  @Optional()
  @OneOf(AGE_GROUPS)
  readonly ageGroup?: AgeGroup;

  @Optional()
  @OneOf(MEASURE_CODES)
  readonly measure?: Measure;

  /** Only figures that were printed otherwise. */
  @Optional()
  @OneOf(['true', 'false'])
  readonly deviates?: string;
}

export class DerivationDto {
  @Text(200)
  readonly figureId!: string;
}

/** What is asked of the snapshots. */
export const snapshotQueries = [
  listQuery(snapshotList, {
    name: 'listSnapshots',
    route: 'GET /snapshots',
    allow: HOUSE,
    shape: SnapshotsDto,
    summary: { de: 'Bestandserhebungen', en: 'Inventories' },
  }),
  itemQuery(snapshotList, {
    name: 'snapshot',
    route: 'GET /snapshots/:snapshotId',
    allow: HOUSE,
    summary: { de: 'Eine Bestandserhebung', en: 'One inventory' },
  }),
  listQuery(snapshotFigures, {
    name: 'listSnapshotFigures',
    route: 'GET /snapshots/:snapshotId/figures',
    allow: HOUSE,
    shape: FiguresDto,
    summary: { de: 'Zahlen einer Bestandserhebung', en: 'Figures of an inventory' },
  }),
  listQuery(dataRequests, {
    name: 'listDataRequests',
    route: 'GET /snapshots/:snapshotId/requests',
    allow: HOUSE,
    shape: PageDto,
    summary: { de: 'Anfragen an Träger', en: 'Requests to providers' },
  }),
  defineQuery({
    name: 'figureDerivation',
    route: 'GET /snapshots/:snapshotId/derivation',
    allow: HOUSE,
    shape: DerivationDto,
    models: DERIVATION_MODELS,
    read: (input, view) => readDerivation(input, view),
    summary: {
      de: 'Herkunft einer Zahl des Bestands',
      en: 'Where a figure of the inventory comes from',
    },
  }),
  defineQuery({
    name: 'supplyRatios',
    route: 'GET /snapshots/:snapshotId/supply',
    allow: HOUSE,
    models: [snapshotFigures],
    read: ({ snapshotId }, { reads, moment }) => supply(snapshotId, reads, moment),
    summary: {
      de: 'Versorgungsquoten je Planungsraum und Altersgruppe',
      en: 'Supply ratios by area and age group',
    },
  }),
];

/** Places and childminding per child; rounded only for showing. */
function supply(snapshotId: string, reads: Reads, moment: Moment) {
  const cells = new Map<string, SnapshotFigureRow[]>();
  for (const { row } of reads.all(snapshotFigures, { snapshotId }, moment)) {
    const key = `${row.areaId} ${row.ageGroup}`;
    cells.set(key, [...(cells.get(key) ?? []), row]);
  }
  const rows = [...cells.values()].map((figures) => {
    const valueOf = (measure: Measure) => {
      const value = figures.find((row) => row.measure === measure && !row.careForm)?.value;
      return value ? parseFraction(value) : undefined;
    };
    const [children, places] = [valueOf('CHILDREN'), valueOf('PLACES')];
    const childminding = valueOf('CHILDMINDING_PLACES') ?? fraction(0n);
    const { areaId = '', areaName = '', ageGroup = 'ALL' } = figures[0] ?? {};
    return {
      areaId,
      areaName,
      ageGroup,
      children: children && fractionText(children),
      places: places && fractionText(places),
      ratio: shown(children && places && supplyRatio(places, children)),
      withChildminding: shown(
        children && places && supplyRatio(add(places, childminding), children),
      ),
    };
  });
  return { snapshotId, rows };
}
