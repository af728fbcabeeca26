import type { LocalDate } from '#kernel';
import { Day, defineCommand, Exact, Id, ListOf, NothingDto, OneOf, Optional, Text } from '#shell';
import { AGE_GROUPS, CARE_FORMS, type AgeGroup, type CareForm } from '../domain/age-groups';
import { QUALITIES, type Quality } from '../domain/figure';
import { MEASURE_CODES, type Measure } from '../domain/measures';
import { placesOfRegister } from '../domain/places-of-register';
import { snapshots } from '../domain/snapshot.decider';
import { MAX_FIGURES } from '../domain/snapshot-figures';
import { capacities } from '../projections/capacities.projection';
import { planningAreas } from '../projections/planning-areas.projection';
import { OFFICE, recordingOf } from './found';

export class FigureDto {
  @Id()
  readonly areaId!: string;

  @OneOf(AGE_GROUPS)
  readonly ageGroup!: AgeGroup;

  @OneOf(MEASURE_CODES)
  readonly measure!: Measure;

  @Optional()
  @OneOf(CARE_FORMS)
  readonly careForm?: CareForm;

  /** Exact; left out: unknown (imported history only). */
  @Optional()
  @Exact()
  readonly value?: string;

  /** As printed, where the source prints something else than the value. */
  @Optional()
  @Exact()
  readonly published?: string;

  @Text(300)
  readonly source!: string;

  @Text(300)
  readonly method!: string;

  @OneOf(QUALITIES)
  readonly quality!: Quality;

  /** The reference date when absent. */
  @Optional()
  @Day()
  readonly asOf?: LocalDate;
}

/** Body of `POST /snapshots/:snapshotId/figures`. */
export class RecordFiguresDto {
  @ListOf(() => FigureDto, MAX_FIGURES)
  readonly figures!: readonly FigureDto[];
}

export const RecordFiguresCommand = defineCommand({
  type: 'RecordFigures',
  category: snapshots,
  shape: RecordFiguresDto,
  route: 'POST /snapshots/:snapshotId/figures',
  allow: OFFICE,
  target: ({ snapshotId }) => snapshotId,
  summary: { de: 'Zahlen des Bestands erfassen', en: 'Record figures of the inventory' },
});

export const TakePlacesFromRegisterCommand = defineCommand({
  type: 'TakePlacesFromRegister',
  category: snapshots,
  shape: NothingDto,
  route: 'POST /snapshots/:snapshotId/places-from-register',
  allow: OFFICE,
  target: ({ snapshotId }) => snapshotId,
  prepare: async ({ snapshotId }, { tenant }) => {
    const { opened } = await tenant.writePath.state(snapshots, snapshotId);
    if (!opened) return { snapshotId, figures: [] };
    await tenant.reads.reached(await tenant.store.head(), [capacities, planningAreas]);
    const on = opened.placesOn;
    const rows = tenant.reads.all(capacities, {}, { on }).map(({ row }) => row);
    const places = tenant.reads.all(planningAreas, {}, { on });
    const parents = new Map(places.map(({ id, row }) => [id, row.parents] as const));
    return { snapshotId, figures: placesOfRegister(rows, parents, opened.expected) };
  },
  summary: {
    de: 'Plätze aus dem Einrichtungsverzeichnis zum Stichtag übernehmen',
    en: 'Take the places of the reference date from the register of facilities',
  },
});

/** Body of `POST /snapshots/:snapshotId/corrections`. */
export class CorrectFigureDto {
  @Text(200)
  readonly figureId!: string;

  @Exact()
  readonly value!: string;

  @Text(500)
  readonly reason!: string;

  @Text(300)
  readonly source!: string;
}

export const CorrectFigureCommand = defineCommand({
  type: 'CorrectFigure',
  category: snapshots,
  shape: CorrectFigureDto,
  route: 'POST /snapshots/:snapshotId/corrections',
  allow: OFFICE,
  target: ({ snapshotId }) => snapshotId,
  prepare: async ({ snapshotId, figureId, value, reason, source }, { tenant }) => {
    const recordedBy = await recordingOf(tenant, snapshotId, figureId);
    return { snapshotId, figureId, value, reason, source, recordedBy };
  },
  summary: {
    de: 'Eine festgestellte Zahl mit Grund und Quelle berichtigen',
    en: 'Correct a frozen figure, with reason and source',
  },
});
