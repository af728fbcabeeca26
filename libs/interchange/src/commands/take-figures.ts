import {
  AGE_GROUPS,
  CARE_FORMS,
  MAX_FIGURES,
  MEASURE_CODES,
  measureOf,
  snapshots,
  type AgeGroup,
  type CareForm,
  type Measure,
} from '#inventory';
import { Rejection, streamName, type LocalDate } from '#kernel';
import { Day, defineCommand, Id, Ids, ListOf, OneOf, Optional, type Tenant } from '#shell';
import { imports } from '../domain/import.decider';
import { upcast } from '../domain/import.events';
import type { ImportedFigure } from '../domain/table/table';
import { AGE_GROUP_CODE } from '../domain/table/words';
import { takeFigure, type WantedFigure } from '../domain/take-figure';
import { IMPORTERS } from './import-table';

import { ArrayMaxSize, IsArray, IsString, Matches } from 'class-validator';

/** A figure of the snapshot and what it is the sum of; what is left out is as in the snapshot. */
export class WantedFigureDto {
  @Id()
  readonly areaId!: string;

  @OneOf(AGE_GROUPS)
  readonly ageGroup!: AgeGroup;

  @OneOf(MEASURE_CODES)
  readonly measure!: Measure;

  @Optional()
  @OneOf(CARE_FORMS)
  readonly careForm?: CareForm;

  @Optional()
  @Ids(200)
  readonly ofAreas?: readonly string[];

  @Optional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @Matches(AGE_GROUP_CODE, { each: true })
  readonly ofAgeGroups?: readonly string[];

  @Optional()
  @OneOf(MEASURE_CODES)
  readonly ofMeasure?: Measure;

  /** The snapshot's reference date when absent. */
  @Optional()
  @Day()
  readonly asOf?: LocalDate;
}

/** Body of `POST /snapshots/:snapshotId/figures-from-import`. */
export class TakeFiguresFromImportDto {
  @Id()
  readonly importId!: string;

  @ListOf(() => WantedFigureDto, MAX_FIGURES)
  readonly figures!: readonly WantedFigureDto[];
}

export const TakeFiguresFromImportCommand = defineCommand({
  type: 'TakeFiguresFromImport',
  category: snapshots,
  shape: TakeFiguresFromImportDto,
  route: 'POST /snapshots/:snapshotId/figures-from-import',
  allow: IMPORTERS,
  target: ({ snapshotId }) => snapshotId,
  prepare: async ({ snapshotId, importId, figures }, { tenant }) => {
    const { opened } = await tenant.writePath.state(snapshots, snapshotId);
    if (!opened) return { snapshotId, importId, figures: [] };
    const origin = await originOf(tenant, importId);
    const imported = await figuresOf(tenant, importId);
    const wanted = figures.map((figure): WantedFigure => {
      const { areaId, ageGroup, measure, careForm, ofAreas, ofAgeGroups, ofMeasure } = figure;
      const { reference } = measureOf(measure);
      const referenceDate = reference === 'PLACES' ? opened.placesOn : opened.populationOn;
      return {
        ...{ areaId, ageGroup, measure },
        ...(careForm === undefined ? {} : { careForm }),
        asOf: figure.asOf ?? referenceDate,
        ofAreas: ofAreas ?? [areaId],
        ofAgeGroups: ofAgeGroups ?? [ageGroup],
        ofMeasure: ofMeasure ?? measure,
      };
    });
    return {
      snapshotId,
      importId,
      figures: wanted.map((figure, index) => takeFigure(figure, imported, { ...origin, index })),
    };
  },
  summary: {
    de: 'Zahlen einer übernommenen Tabelle in den Bestand aufnehmen',
    en: 'Take figures of an imported table into the inventory',
  },
});

/** @throws Rejection IMPORT_NOT_FOUND, IMPORT_INCOMPLETE */
async function originOf({ writePath }: Tenant, importId: string) {
  const { started, completed, recorded } = await writePath.state(imports, importId);
  const refusal = { at: '/importId', value: importId };
  if (!started) throw new Rejection('IMPORT_NOT_FOUND', refusal);
  const { documentHash, mapping, chunks } = started;
  if (!completed)
    throw new Rejection('IMPORT_INCOMPLETE', { ...refusal, params: { recorded, of: chunks } });
  const { source, method, quality } = mapping;
  return { importId, documentHash, source, method, quality };
}

async function figuresOf({ name, store }: Tenant, importId: string) {
  const figures: ImportedFigure[] = [];
  for await (const page of store.read(streamName(name, 'import', importId)))
    for (const recorded of page) {
      const { type, data } = upcast(recorded);
      if (type === 'ImportChunkRecorded') figures.push(...data.figures);
    }
  return figures;
}
