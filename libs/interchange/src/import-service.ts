import type { DocumentHash, Language } from '#kernel';
import { planningAreas } from '#inventory';
import { covers, Forbidden, Tenants, type Caller } from '#shell';
import { Injectable } from '@nestjs/common';
import { IMPORTERS } from './commands/import-table';
import { mappingOf, type TableMappingDto } from './commands/table-mapping.dto';
import { sayFinding } from './domain/table/finding-texts';
import type { Finding } from './domain/table/table';
import { importList } from './projections/imports.projection';
import { firstLook, fits } from './tables/first-look';
import { importIdOf } from './tables/import-id';
import { previewFile } from './tables/preview-table';

/** Unit: figures and areas shown of a preview; the rest is counted. */
const SHOWN = 200;
/** Unit: imports whose mappings are looked through, the newest first. */
const REMEMBERED = 200;

/** What stands between an upload and the command that confirms it. */
@Injectable()
export class ImportService {
  constructor(private readonly tenants: Tenants) {}

  /**
   * The columns of a file, and how a table with such columns was read last.
   * @throws Forbidden, Rejection FILE_…
   */
  async look(caller: Caller, bytes: Uint8Array) {
    authorise(caller);
    const look = await firstLook(bytes);
    const headings = look.columns.map(({ header }) => header);
    const { reads } = this.tenants.get(caller.tenant);
    const { rows } = reads.page(importList, { orderBy: '-startedAt', limit: REMEMBERED });
    const known = rows.find(({ row }) => fits(row.mapping, headings))?.row;
    const { importId, mapping, startedAt, fileName } = known ?? {};
    return {
      ...look,
      ...(known ? { remembered: { importId, mapping, startedAt, fileName } } : {}),
    };
  }

  /**
   * Everything that a file would bring, and nothing stored.
   * @throws Forbidden, Rejection what `previewFile` throws
   */
  async preview(caller: Caller, bytes: Uint8Array, given: TableMappingDto) {
    authorise(caller);
    const mapping = mappingOf(given);
    const { figures, areas, findings, ...preview } = await previewFile(bytes, mapping);
    const { reads } = this.tenants.get(caller.tenant);
    const named = [...new Set(figures.map(({ areaId }) => areaId))];
    const undefinedAreas = named.filter((areaId) => !reads.get(planningAreas, areaId));
    return {
      ...preview,
      importId: importIdOf(preview.hash, mapping),
      findings: findings.map(inWords),
      figureCount: figures.length,
      figures: figures.slice(0, SHOWN),
      areaCount: areas.length,
      areas: areas.slice(0, SHOWN),
      undefinedAreas: undefinedAreas.slice(0, SHOWN),
    };
  }

  /**
   * Keeps the original, once it is known to be a table without persons; `ConfirmImport` then names
   * its hash.
   * @throws Forbidden, Rejection what `previewFile` throws
   */
  async keep(caller: Caller, bytes: Uint8Array, given: TableMappingDto): Promise<DocumentHash> {
    authorise(caller);
    await previewFile(bytes, mappingOf(given));
    return this.tenants.get(caller.tenant).documents.put(bytes);
  }
}

function authorise(caller: Caller): void {
  if (!covers(IMPORTERS, caller)) throw new Forbidden('ImportTable', IMPORTERS);
}

const inWords = (finding: Finding) => {
  const words = (language: Language) => sayFinding(finding, language);
  return { ...finding, de: words('de'), en: words('en') };
};
