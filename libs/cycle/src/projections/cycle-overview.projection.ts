import { localDateOf } from '#calendar';
import type { LocalDate, Override, Finding, ReadModel, Instant } from '#kernel';
import {
  upcast,
  type CarriedOver,
  type CycleEvent,
  type CycleStarted,
  type GateRecord,
  type Horizon,
  type UpdateKind,
} from '../domain/cycle.events';
import type { StageStatus } from '../domain/cycle.state';
import type { StageKind } from '../domain/process-model';
import type { ProvingEvent } from '../domain/proof';

export type StageFlag = Readonly<{ rule: string; proof: string; revokedBy: ProvingEvent }>;

/** A stage as it stands. `closing` is what was recorded when it was closed. */
export type StageRow = Readonly<{
  stage: StageKind;
  status: StageStatus;
  /** When it is meant to run. */
  planned?: Readonly<{ from: LocalDate; to: LocalDate }>;
  openedOn?: LocalDate;
  closedOn?: LocalDate;
  closing?: Readonly<{
    evidence: readonly GateRecord[];
    overrides: readonly Override[];
    findings: readonly Finding[];
  }>;
  /** Why it was opened again or taken over. */
  reason?: string;
  /** Back loops into it. */
  reopened: number;
  flags: readonly StageFlag[];
}>;

export type AdoptionRow = Readonly<{
  provenance: 'DECIDED_HERE' | 'IMPORTED';
  on: LocalDate;
  paperId?: string;
  resolutionItem?: string;
  bodyId?: string;
  sessionId?: string;
  body?: string;
  document?: string;
}>;

/** A cycle as its page shows it. */
export type CycleRow = Readonly<{
  cycleId: string;
  sectoralPlan: string;
  title: string;
  status: 'RUNNING' | 'CLOSED';
  modelId: string;
  modelVersion: number;
  horizon?: Horizon;
  previousCycleId?: string;
  nextCycleId?: string;
  updateKind?: UpdateKind;
  carriedOver?: CarriedOver;
  startedAt: Instant;
  closedOn?: LocalDate;
  stages: readonly StageRow[];
  adoptions: readonly AdoptionRow[];
}>;

type Changes = {
  readonly [E in Exclude<CycleEvent, CycleStarted> as E['type']]: (
    row: CycleRow,
    data: E['data'],
    on: LocalDate,
    imported: boolean,
  ) => CycleRow;
};

const inStage = (
  row: CycleRow,
  kind: StageKind,
  next: (stage: StageRow) => StageRow,
): CycleRow => ({
  ...row,
  stages: row.stages.map((stage) => (stage.stage === kind ? next(stage) : stage)),
});

const CHANGES: Changes = {
  StagePlanned: (row, { stage, from, to }) =>
    inStage(row, stage, (s) => ({ ...s, planned: { from, to } })),
  StageOpened: (row, { stage }, openedOn) =>
    inStage(row, stage, (s) => ({ ...s, status: 'OPEN', openedOn })),
  StageClosed: (row, { stage, closedOn, evidence, overrides, findings }) =>
    inStage(row, stage, (s) => ({
      ...s,
      status: 'CLOSED',
      closedOn,
      closing: { evidence, overrides, findings },
    })),
  StageReopened: (row, { stage, reason }) =>
    inStage(row, stage, ({ openedOn, planned, reopened }) => ({
      stage,
      status: 'OPEN',
      reason,
      reopened: reopened + 1,
      flags: [],
      ...(openedOn ? { openedOn } : {}),
      ...(planned ? { planned } : {}),
    })),
  StageTakenOver: (row, { stage, reason }) =>
    inStage(row, stage, (s) => ({ ...s, status: 'TAKEN_OVER', reason })),
  StageFlagged: (row, { stage, rule, proof, revokedBy }) =>
    inStage(row, stage, (s) => ({ ...s, flags: [...s.flags, { rule, proof, revokedBy }] })),
  PlanAdopted: (row, { paperId, resolutionItem, bodyId, sessionId, decidedOn }, _, imported) => ({
    ...row,
    adoptions: [
      ...row.adoptions,
      {
        provenance: imported ? 'IMPORTED' : 'DECIDED_HERE',
        on: decidedOn,
        paperId,
        resolutionItem,
        bodyId,
        sessionId,
      },
    ],
  }),
  PlanAdoptionRevoked: (row, { paperId, resolutionItem }) => ({
    ...row,
    adoptions: row.adoptions.filter(
      (adoption) => adoption.paperId !== paperId || adoption.resolutionItem !== resolutionItem,
    ),
  }),
  PlanAdoptionImported: (row, { adoptedOn, body, document }) => ({
    ...row,
    adoptions: [...row.adoptions, { provenance: 'IMPORTED', on: adoptedOn, body, document }],
  }),
  UpdateBegun: (row, { nextCycleId }) => ({ ...row, nextCycleId }),
  CycleClosed: (row, { closedOn }) => ({ ...row, status: 'CLOSED', closedOn }),
};

const pending = (stage: StageKind): StageRow => ({
  stage,
  status: 'PENDING',
  reopened: 0,
  flags: [],
});

const started = ({ stages, ...data }: CycleStarted['data'], startedAt: Instant): CycleRow => ({
  ...data,
  status: 'RUNNING',
  startedAt,
  stages: stages.map(pending),
  adoptions: [],
});

/** Each cycle with the state of its stages. */
export const cycleOverview: ReadModel<CycleRow> = {
  name: 'cycle-overview',
  version: 2,
  categories: ['cycle'],
  columns: {
    sectoralPlan: ({ sectoralPlan }) => sectoralPlan,
    status: ({ status }) => status,
    startedAt: ({ startedAt }) => startedAt,
    title: ({ title }) => title,
  },
  searched: ({ title, sectoralPlan }) => ({ title, more: [sectoralPlan] }),
  project: (recorded, rows) => {
    const { type, data } = upcast(recorded);
    if (type === 'CycleStarted') {
      rows.put(data.cycleId, started(data, recorded.metadata.recordedAt));
      return;
    }
    const row = rows.get(data.cycleId);
    if (!row) return;
    const change = CHANGES[type] as Changes['PlanAdopted'];
    const { recordedAt, imported } = recorded.metadata;
    const on = localDateOf(recordedAt);
    rows.put(data.cycleId, change(row, data as never, on, imported !== undefined));
  },
};
