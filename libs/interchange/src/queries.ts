import { MEASURE_CODES, type Measure } from '#inventory';
import { HOUSE, type Moment, type PageRequest, type Reads } from '#kernel';
import { defineQuery, Id, itemQuery, listQuery, OneOf, Optional, PageDto } from '#shell';
import { AnAgeGroup } from './commands/table-mapping.dto';
import { importedFigures } from './projections/imported-figures.projection';
import { importList } from './projections/imports.projection';

export class ImportsDto extends PageDto {
  @Optional()
  @OneOf(['RUNNING', 'COMPLETED'])
  readonly state?: string;

  @Optional()
  @Id()
  readonly documentHash?: string;
}

export class ImportedFiguresDto extends PageDto {
  @Optional()
  @Id()
  readonly areaId?: string;

  @Optional()
  @AnAgeGroup()
  readonly ageGroup?: string;

  @Optional()
  @OneOf(MEASURE_CODES)
  readonly measure?: Measure;
}

export const queries = [
  listQuery(importList, {
    name: 'listImports',
    route: 'GET /imports',
    allow: HOUSE,
    shape: ImportsDto,
    summary: { de: 'Übernahmen von Tabellen', en: 'Imports of tables' },
  }),
  itemQuery(importList, {
    name: 'import',
    route: 'GET /imports/:importId',
    allow: HOUSE,
    summary: { de: 'Eine Übernahme und wie weit sie ist', en: 'One import and how far it is' },
  }),
  defineQuery({
    name: 'listImportedFigures',
    route: 'GET /imports/:importId/figures',
    shape: ImportedFiguresDto,
    allow: HOUSE,
    models: [importList, importedFigures],
    read: ({ importId, limit, after, orderBy, areaId, ageGroup, measure }, { reads, moment }) =>
      visibleFigures(
        reads,
        importId,
        {
          where: {
            ...(areaId === undefined ? {} : { areaId }),
            ...(ageGroup === undefined ? {} : { ageGroup }),
            ...(measure === undefined ? {} : { measure }),
          },
          ...(limit === undefined ? {} : { limit }),
          ...(after === undefined ? {} : { after }),
          ...(orderBy === undefined ? {} : { orderBy }),
        },
        moment,
      ),
    summary: {
      de: 'Zahlen einer Übernahme mit Fundstelle',
      en: 'Figures of an import with their cells',
    },
  }),
];

/** Figures of a completed import; of a running one there are none. Nothing when there is no such import. */
export function visibleFigures(
  reads: Reads,
  importId: string,
  request: PageRequest = {},
  moment: Moment = {},
) {
  const found = reads.get(importList, importId, moment);
  if (!found) return undefined;
  const { state, documentHash } = found;
  const where = { ...request.where, importId };
  const page = reads.page(
    importedFigures,
    state === 'COMPLETED' ? { ...request, where } : { where: { importId: '' } },
    moment,
  );
  return { ...page, state, documentHash, rows: page.rows.map(({ id, row }) => ({ id, ...row })) };
}
