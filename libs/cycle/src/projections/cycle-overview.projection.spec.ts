import { recorded, Table, type More } from '../../testing/table';
import { cycleOverview, type CycleRow } from './cycle-overview.projection';

const cycleId = 'c-1';

function log() {
  const { get, put, remove, where } = new Table<CycleRow>(cycleOverview);
  const record = (type: string, data: object, more: More = {}) => {
    const event = recorded(type, { cycleId, ...data }, more);
    cycleOverview.project(event, { get, put, remove, where });
  };
  record('CycleStarted', {
    sectoralPlan: 'Kita',
    title: 'Kita 2026',
    modelId: 'm',
    modelVersion: 1,
    stages: ['INVENTORY', 'NEEDS'],
  });
  return { record, row: () => get(cycleId)! };
}
const stage = (row: CycleRow, kind: string) => row.stages.find((s) => s.stage === kind)!;
const adoption = {
  paperId: 'p',
  resolutionItem: '1',
  bodyId: 'b',
  sessionId: 's',
  decidedOn: '2026-02-24',
};

it('shows stages side by side', () => {
  const { record, row } = log();
  record('StageOpened', { stage: 'NEEDS' });
  record('StageTakenOver', { stage: 'INVENTORY', reason: 'lay before' });
  expect(row().stages).toMatchObject([
    { stage: 'INVENTORY', status: 'TAKEN_OVER', reason: 'lay before' },
    { stage: 'NEEDS', status: 'OPEN', openedOn: '2026-03-01' },
  ]);
});

it('forgets flags and closing when a stage is opened again, and counts the loop', () => {
  const { record, row } = log();
  const closing = { evidence: [], overrides: [{ rule: 'R', reason: 'r' }], findings: [] };
  record('StageClosed', { stage: 'NEEDS', closedOn: '2026-03-01', ...closing });
  record('StageFlagged', { stage: 'NEEDS', rule: 'R', proof: 'e', revokedBy: { eventId: 'x' } });
  expect(stage(row(), 'NEEDS')).toMatchObject({
    status: 'CLOSED',
    closing,
    flags: [{ rule: 'R' }],
  });
  record('StageReopened', { stage: 'NEEDS', from: 'MEASURES', reason: 'data error' });
  expect(stage(row(), 'NEEDS')).toEqual({
    stage: 'NEEDS',
    status: 'OPEN',
    reason: 'data error',
    reopened: 1,
    flags: [],
  });
});

it('tells an adoption of here from one of before, and takes back a corrected one', () => {
  const { record, row } = log();
  record('PlanAdopted', adoption);
  record('PlanAdopted', { ...adoption, paperId: 'q' }, { imported: { source: 'Akte' } });
  expect(row().adoptions.map(({ provenance }) => provenance)).toEqual(['DECIDED_HERE', 'IMPORTED']);
  record('PlanAdoptionRevoked', { paperId: 'p', resolutionItem: '1', reason: 'swapped' });
  expect(row().adoptions).toMatchObject([{ paperId: 'q' }]);
});

it('leads to the next cycle', () => {
  const { record, row } = log();
  record('UpdateBegun', { nextCycleId: 'c-2' });
  record('CycleClosed', { closedOn: '2026-12-01' });
  expect(row()).toMatchObject({ nextCycleId: 'c-2', status: 'CLOSED', closedOn: '2026-12-01' });
});
