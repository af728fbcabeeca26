import type { DocumentHash } from '#kernel';
import type { Tenant } from '#shell';
import { LRUCache } from 'lru-cache';
import { chunked } from '../domain/chunks';
import type { ReadingSummary } from '../domain/import.events';
import type { TableMapping } from '../domain/table/mapping';
import type { ImportedFigure } from '../domain/table/table';
import { importIdOf } from './import-id';
import { previewFile } from './preview-table';

/** What a stored document brings under a mapping. */
export type StoredReading = Readonly<{
  summary: ReadingSummary;
  chunks: readonly (readonly ImportedFigure[])[];
}>;

/** A table is read once for all its chunks; forgetting costs only time. */
const readings = new LRUCache<string, StoredReading>({ max: 2 });

/**
 * Nothing when the tenant has no such document.
 * @throws Rejection what `previewFile` throws
 */
export async function readingOf(
  { name, documents }: Tenant,
  documentHash: string,
  mapping: TableMapping,
): Promise<StoredReading | undefined> {
  const key = `${name} ${importIdOf(documentHash, mapping)}`;
  const known = readings.get(key);
  if (known) return known;
  const bytes = await documents.get(documentHash as DocumentHash);
  if (!bytes) return undefined;
  const { encoding, rows, errors, figures } = await previewFile(bytes, mapping);
  const chunks = chunked(figures);
  const summary = { encoding, rows, errors, figures: figures.length, chunks: chunks.length };
  const reading = { summary, chunks };
  readings.set(key, reading);
  return reading;
}
