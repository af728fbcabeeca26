import type { LocalDate, ReadModel, Recorded } from '#kernel';
import { upcast as upcastBalance } from '../domain/balance.events';
import type { SnapshotFigures, SnapshotFrozen } from '../domain/foreign.facts';
import { isPlanningEvent, upcast } from '../domain/measure.events';
import { freeze, recordFigures } from './pipeline.references';
import type { PipelineRow, Table } from './pipeline.rows';
import { approve, realise } from './pipeline.slices';

function project(recorded: Recorded, rows: Table): void {
  switch (recorded.type) {
    case 'PipelineBalanceRecorded': {
      const { balanceId, asAt, source, totals } = upcastBalance(recorded).data;
      rows.put(`balance.${balanceId}`, { kind: 'BALANCE', asAt, source, totals });
      return;
    }
    case 'SnapshotFiguresRecorded':
      recordFigures(rows, recorded.data as SnapshotFigures);
      return;
    case 'SnapshotFrozen':
      freeze(rows, recorded.data as SnapshotFrozen);
      return;
    default:
      projectMeasure(recorded, rows);
  }
}

function projectMeasure(recorded: Recorded, rows: Table): void {
  if (!recorded.type.startsWith('Measure')) return;
  const event = upcast(recorded);
  if (!isPlanningEvent(event)) realise(rows, event);
  else if (event.type === 'MeasureApproved') approve(rows, event.data);
}

const of = (row: PipelineRow, name: 'measureId' | 'cycleId' | 'areaId' | 'ageGroup') =>
  name in row ? ((row as unknown as Record<string, string | undefined>)[name] ?? null) : null;

/**
 * What is approved and not yet among the places of a reference date, with the stated balances and
 * the reference dates it is computed from.
 */
export const pipeline: ReadModel<PipelineRow> = {
  name: 'pipeline',
  version: 1,
  categories: ['measure', 'pipeline', 'snapshot'],
  columns: {
    kind: (row) => row.kind,
    measureId: (row) => of(row, 'measureId'),
    cycleId: (row) => of(row, 'cycleId'),
    areaId: (row) => of(row, 'areaId'),
    ageGroup: (row) => of(row, 'ageGroup'),
    opened: (row) => ('openedOn' in row ? 'YES' : 'NO'),
  },
  dated: (row) => {
    switch (row.kind) {
      case 'BALANCE':
        return { from: row.asAt };
      case 'REFERENCE':
        return { from: row.placesOn ?? EVER };
      case 'SLICE':
      case 'UNKNOWN':
        return row.leaves ? { from: row.from, to: row.leaves.on } : { from: row.from };
    }
  },
  project,
};

const EVER = '0001-01-01' as LocalDate;
