import { canonical, type LocalDate } from '#kernel';
import * as fc from 'fast-check';
import { chunked, MAX_CHUNK_ROWS } from './chunks';
import type { ImportedFigure } from './table/table';

const figure = (line: number, column: number, areaName = 'Größe'): ImportedFigure => ({
  areaId: `raum-${line}`,
  areaName,
  ageGroup: 'U3',
  measure: 'PLACES',
  asOf: '2026-03-01' as LocalDate,
  value: '1',
  line,
  column,
});

const table = (rows: number, columns: number, areaName?: string) =>
  Array.from({ length: rows }, (_, line) =>
    Array.from({ length: columns }, (_, column) => figure(line + 2, column + 2, areaName)),
  ).flat();

it('loses nothing, keeps the order and never divides a row', () =>
  fc.assert(
    fc.property(fc.nat(1200), fc.integer({ min: 1, max: 4 }), (rows, columns) => {
      const figures = table(rows, columns);
      const chunks = chunked(figures);
      expect(chunks.flat()).toEqual(figures);
      expect(chunks).toHaveLength(Math.ceil(rows / MAX_CHUNK_ROWS));
      for (const chunk of chunks)
        expect(new Set(chunk.map(({ line }) => line)).size * columns).toBe(chunk.length);
    }),
    { numRuns: 20 },
  ));

it('holds no more rows than the limit', () => {
  expect(chunked(table(MAX_CHUNK_ROWS, 2))).toHaveLength(1);
  expect(chunked(table(MAX_CHUNK_ROWS + 1, 2))).toHaveLength(2);
});

it('stays below what an append takes, however wide the rows', () => {
  const chunks = chunked(table(500, 60, 'Ä'.repeat(300)));
  expect(chunks.length).toBeGreaterThan(1);
  for (const chunk of chunks)
    expect(Buffer.byteLength(canonical({ figures: chunk }))).toBeLessThan(900_000);
});

it('makes no chunk of nothing', () => expect(chunked([])).toEqual([]));
