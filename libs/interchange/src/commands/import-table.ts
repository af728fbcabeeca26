import { ADocument, Count, defineCommand, Id, One, Optional, Text } from '#shell';
import type { Grant } from '#kernel';
import { imports } from '../domain/import.decider';
import { importIdOf } from '../tables/import-id';
import { readingOf } from '../tables/readings';
import { mappingOf, TableMappingDto } from './table-mapping.dto';

/** Who takes tables over. */
export const IMPORTERS = ['planner', 'headOfPlanning'] as const satisfies readonly Grant[];

/** Body of `POST /imports`: the hash that the upload answered, and the mapping that was previewed. */
export class ConfirmImportDto {
  /** SHA-256 of the file, hexadecimal. */
  @ADocument()
  readonly documentHash!: string;

  @Optional()
  @Text(200)
  readonly fileName?: string;

  @One(() => TableMappingDto)
  readonly mapping!: TableMappingDto;
}

export const ConfirmImportCommand = defineCommand({
  type: 'ConfirmImport',
  category: imports,
  shape: ConfirmImportDto,
  route: 'POST /imports',
  allow: IMPORTERS,
  target: ({ documentHash, mapping }) => importIdOf(documentHash, mappingOf(mapping)),
  prepare: async ({ documentHash, fileName, mapping: given }, { tenant, id }) => {
    const mapping = mappingOf(given);
    const reading = await readingOf(tenant, documentHash, mapping);
    return {
      importId: id,
      documentHash,
      mapping,
      ...(fileName === undefined ? {} : { fileName }),
      ...(reading ? { reading: reading.summary } : {}),
    };
  },
  summary: {
    de: 'Übernahme einer Tabelle bestätigen',
    en: 'Confirm the import of a table',
  },
});

export class ImportChunkDto {
  @Id()
  readonly importId!: string;

  @Count()
  readonly index!: number;
}

/** Sent by the reaction that carries an import forward. */
export const RecordImportChunkCommand = defineCommand({
  type: 'RecordImportChunk',
  category: imports,
  shape: ImportChunkDto,
  allow: ['system'],
  target: ({ importId }) => importId,
  prepare: async ({ importId, index }, { tenant }) => {
    const { started } = await tenant.writePath.state(imports, importId);
    const reading = started && (await readingOf(tenant, started.documentHash, started.mapping));
    return { importId, index, figures: reading?.chunks[index] ?? [] };
  },
  summary: { de: 'Teil einer Tabelle aufnehmen', en: 'Record a chunk of a table' },
});

export class ImportIdDto {
  @Id()
  readonly importId!: string;
}

/** Sent by the reaction that carries an import forward. */
export const CompleteImportCommand = defineCommand({
  type: 'CompleteImport',
  category: imports,
  shape: ImportIdDto,
  allow: ['system'],
  target: ({ importId }) => importId,
  summary: { de: 'Übernahme abschließen', en: 'Complete an import' },
});
