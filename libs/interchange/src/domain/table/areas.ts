import type { Columns } from './columns';
import type { readRows, RowReading } from './row';
import type { ImportedArea } from './table';
import { depthOf } from './words';

/** The areas that rows are about, each under the last one above it that is indented less. */
export function areasOf(
  rows: ReturnType<typeof readRows>,
  { keys }: Columns,
): readonly ImportedArea[] {
  const nameColumn = keys.areaName ?? keys.area;
  if (nameColumn === undefined) return [];
  const areas = new Map<string, ImportedArea>();
  const line: ImportedArea[] = [];
  for (const { row, read } of rows) {
    const area = areaOf(read, row.cells[nameColumn]);
    if (!area) continue;
    const placed = under(line, area);
    if (!areas.has(area.areaId)) areas.set(area.areaId, placed);
  }
  return [...areas.values()];
}

function areaOf(read: RowReading, cell = ''): ImportedArea | undefined {
  if (read.kind !== 'row') return undefined;
  const { areaId } = read.about;
  return areaId === undefined
    ? undefined
    : { areaId, name: read.areaName ?? areaId, depth: depthOf(cell) };
}

/** Puts the area at the end of the line of areas that stand above it. */
function under(line: ImportedArea[], area: ImportedArea): ImportedArea {
  while ((line.at(-1)?.depth ?? -1) >= area.depth) line.pop();
  const parent = line.at(-1);
  const placed = parent ? { ...area, parentId: parent.areaId } : area;
  line.push(placed);
  return placed;
}
