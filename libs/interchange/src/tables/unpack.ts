import { strFromU8, unzipSync, zipSync } from 'fflate';

/** What a packed file may hold. Units: entries; bytes; times the packed size. @source ASVS 5.0 5.2.3 */
const MOST_ENTRIES = 1000;
const MOST_BYTES = 50_000_000;
const MOST_RATIO = 100;
/** Below this even blanks may be packed tightly. Unit: bytes. */
const SMALL = 1_000_000;

/** A file that is not unpacked, and why. */
export class NotUnpacked extends Error {
  override readonly name = 'NotUnpacked';
  constructor(
    readonly code: 'FILE_WORKBOOK_BROKEN' | 'FILE_WORKBOOK_TOO_LARGE' | 'FILE_TOO_MANY_ROWS',
    readonly value: string,
  ) {
    super(`${code}: ${value}`);
  }
}

type Entry = Readonly<{ name: string; size: number; originalSize: number }>;

/**
 * The parts of a workbook that hold its tables, packed anew without compression: who reads it next
 * sees what was looked at here. Everything else, macros and pictures, stays behind.
 * @throws NotUnpacked
 */
export function unpacked(bytes: Uint8Array, mostRows: number): Uint8Array {
  const parts = Object.entries(unzipped(bytes));
  for (const [name, part] of parts) assertPlain(name, strFromU8(part), mostRows);
  if (!parts.some(([name]) => name === 'xl/workbook.xml'))
    throw new NotUnpacked('FILE_WORKBOOK_BROKEN', 'xl/workbook.xml');
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

function unzipped(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let entries = 0;
  let total = 0;
  const filter = ({ name, size, originalSize }: Entry): boolean => {
    entries += 1;
    if (entries > MOST_ENTRIES) throw new NotUnpacked('FILE_WORKBOOK_TOO_LARGE', String(entries));
    if (!isTable(name)) return false;
    total += originalSize;
    const tight = originalSize > SMALL && originalSize > size * MOST_RATIO;
    if (total > MOST_BYTES || tight)
      throw new NotUnpacked('FILE_WORKBOOK_TOO_LARGE', `${name}: ${originalSize}`);
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof NotUnpacked) throw error;
    throw new NotUnpacked('FILE_WORKBOOK_BROKEN', 'ZIP');
  }
}

const PARTS = /^(?:\[Content_Types\]|_rels\/\.rels|xl\/[\w./-]+)(?:\.xml|\.rels)?$/;
const LEFT_OUT = /\.\.|^xl\/(?:media|drawings|charts|embeddings|vbaProject|externalLinks)/;

const isTable = (name: string): boolean =>
  PARTS.test(name) && /\.(?:xml|rels)$/.test(name) && !LEFT_OUT.test(name);

/** No entity is ever resolved, and no sheet is longer than tables are. */
function assertPlain(name: string, xml: string, mostRows: number): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
    throw new NotUnpacked('FILE_WORKBOOK_BROKEN', `${name}: DOCTYPE`);
  if (!name.startsWith('xl/worksheets/')) return;
  let rows = 0;
  for (let at = xml.indexOf('<row'); at >= 0; at = xml.indexOf('<row', at + 4)) rows += 1;
  const last = [...xml.matchAll(/<row\b[^>]*?\br="(\d+)"/g)].reduce(
    (most, [, row]) => Math.max(most, Number(row)),
    rows,
  );
  if (last > mostRows) throw new NotUnpacked('FILE_TOO_MANY_ROWS', String(last));
}
