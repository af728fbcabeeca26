import { Rejection, type DocumentHash } from '#kernel';
import { createHash } from 'node:crypto';
import { decode } from '../domain/table/decode';
import { delimiterOf } from '../domain/table/delimiter';
import type { TableMapping } from '../domain/table/mapping';
import { readTable, type TableReading } from '../domain/table/reading';
import type { Encoding } from '../domain/table/table';
import { measureFacts } from './measure-facts';
import { rowsOf } from './rows';
import { isWorkbook, workbookText } from './workbook';

/** What a file would bring under a mapping. Nothing is stored. */
export type TablePreview = TableReading & Readonly<{ hash: DocumentHash; encoding: Encoding }>;

/**
 * Reads a file under a mapping. Pure: the same bytes and mapping give the same preview.
 * @throws Rejection FILE_…, MAPPING_…, TABLE_NAMES_PERSONS; nothing else
 */
export function previewTable(bytes: Uint8Array, mapping: TableMapping): TablePreview {
  const { text, encoding } = decode(bytes);
  const delimiter = mapping.delimiter ?? delimiterOf(text);
  if (delimiter === undefined) throw new Rejection('FILE_WITHOUT_TABLE', { value: '1' });
  const reading = readTable(rowsOf(text, delimiter), mapping, delimiter, measureFacts);
  return { hash: hashOf(bytes), encoding, ...reading };
}

/**
 * The same of any file that a table may come in: text, or a workbook.
 * @throws Rejection what `previewTable` and `workbookText` throw
 */
export async function previewFile(bytes: Uint8Array, mapping: TableMapping): Promise<TablePreview> {
  if (!isWorkbook(bytes)) return previewTable(bytes, mapping);
  const text = await workbookText(bytes, mapping);
  return { ...previewTable(text, mapping), hash: hashOf(bytes) };
}

export const hashOf = (bytes: Uint8Array): DocumentHash =>
  createHash('sha256').update(bytes).digest('hex') as DocumentHash;
