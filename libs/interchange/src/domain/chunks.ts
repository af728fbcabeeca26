import type { ImportedFigure } from './table/table';

/** Unit: rows in one event. */
export const MAX_CHUNK_ROWS = 500;
/** Unit: bytes of figures in one event; an append takes 1,000,000. */
export const MAX_CHUNK_BYTES = 800_000;

/** Cuts figures into events: whole rows, no more of them than an append takes. */
export function chunked(
  figures: readonly ImportedFigure[],
): readonly (readonly ImportedFigure[])[] {
  const chunks: ImportedFigure[][] = [];
  let chunk: ImportedFigure[] = [];
  let size = { rows: 0, bytes: 0 };
  for (const row of rowsOf(figures)) {
    const bytes = bytesOf(row);
    const full = size.rows === MAX_CHUNK_ROWS || size.bytes + bytes > MAX_CHUNK_BYTES;
    if (full && size.rows > 0) {
      chunks.push(chunk);
      [chunk, size] = [[], { rows: 0, bytes: 0 }];
    }
    chunk.push(...row);
    size = { rows: size.rows + 1, bytes: size.bytes + bytes };
  }
  return chunk.length > 0 ? [...chunks, chunk] : chunks;
}

function rowsOf(figures: readonly ImportedFigure[]): readonly (readonly ImportedFigure[])[] {
  const rows: ImportedFigure[][] = [];
  for (const figure of figures) {
    const row = rows.at(-1);
    if (row?.[0]?.line === figure.line) row.push(figure);
    else rows.push([figure]);
  }
  return rows;
}

/** At most: a character that is not ASCII takes three bytes. */
function bytesOf(row: readonly ImportedFigure[]): number {
  const text = JSON.stringify(row);
  return text.length + 2 * (text.match(/[^\x20-\x7e]/g)?.length ?? 0);
}
