import type { LocalDate } from '#kernel';
import type { CycleEvent, GateRecord } from './cycle.events';
import type { StageKind } from './process-model';

export type StageStatus = 'PENDING' | 'OPEN' | 'CLOSED' | 'TAKEN_OVER';

/** What a closed stage rests on, and what of it was taken back. */
export type StageState = Readonly<{
  status: StageStatus;
  evidence: readonly GateRecord[];
  /** Event ids of proofs taken back since. */
  flagged: readonly string[];
  planned?: Readonly<{ from: LocalDate; to: LocalDate }>;
}>;

/** Only what the decisions need to know. */
export type Cycle = Readonly<{
  status: 'NONE' | 'RUNNING' | 'CLOSED';
  sectoralPlan: string;
  modelId: string;
  modelVersion: number;
  order: readonly StageKind[];
  stages: Readonly<Partial<Record<StageKind, StageState>>>;
  /** Items that adopted the plan, `paper/item`. */
  adoptions: readonly string[];
  importedAdoption: string | undefined;
  update: Extract<CycleEvent, { type: 'UpdateBegun' }>['data'] | undefined;
}>;

export const initialState: Cycle = {
  status: 'NONE',
  sectoralPlan: '',
  modelId: '',
  modelVersion: 0,
  order: [],
  stages: {},
  adoptions: [],
  importedAdoption: undefined,
  update: undefined,
};

const pending: StageState = { status: 'PENDING', evidence: [], flagged: [] };

export const stageIn = ({ stages }: Cycle, stage: StageKind): StageState =>
  stages[stage] ?? pending;

export const statusOf = (cycle: Cycle, stage: StageKind): StageStatus =>
  stageIn(cycle, stage).status;

/** Nothing is left to do in it. */
export const isDone = (cycle: Cycle, stage: StageKind): boolean =>
  ['CLOSED', 'TAKEN_OVER'].includes(statusOf(cycle, stage));

export const adoptionKey = ({
  paperId,
  resolutionItem,
}: {
  paperId: string;
  resolutionItem: string;
}): string => `${paperId}/${resolutionItem}`;

const set = (cycle: Cycle, stage: StageKind, change: Partial<StageState>): Cycle => ({
  ...cycle,
  stages: { ...cycle.stages, [stage]: { ...stageIn(cycle, stage), ...change } },
});

const REOPENED: StageState = { status: 'OPEN', evidence: [], flagged: [] };

type Evolutions = {
  readonly [E in CycleEvent as E['type']]: (cycle: Cycle, data: E['data']) => Cycle;
};

const EVOLUTIONS: Evolutions = {
  CycleStarted: (cycle, { sectoralPlan, modelId, modelVersion, stages }) => ({
    ...cycle,
    status: 'RUNNING',
    sectoralPlan,
    modelId,
    modelVersion,
    order: stages,
  }),
  StagePlanned: (cycle, { stage, from, to }) => set(cycle, stage, { planned: { from, to } }),
  StageOpened: (cycle, { stage }) => set(cycle, stage, { status: 'OPEN' }),
  StageClosed: (cycle, { stage, evidence }) => set(cycle, stage, { status: 'CLOSED', evidence }),
  StageReopened: (cycle, { stage }) => set(cycle, stage, REOPENED),
  StageTakenOver: (cycle, { stage }) => set(cycle, stage, { status: 'TAKEN_OVER' }),
  StageFlagged: (cycle, { stage, proof }) =>
    set(cycle, stage, { flagged: [...stageIn(cycle, stage).flagged, proof] }),
  PlanAdopted: (cycle, data) => ({
    ...cycle,
    adoptions: [...cycle.adoptions, adoptionKey(data)],
  }),
  PlanAdoptionRevoked: (cycle, data) => ({
    ...cycle,
    adoptions: cycle.adoptions.filter((key) => key !== adoptionKey(data)),
  }),
  PlanAdoptionImported: (cycle, { document }) => ({ ...cycle, importedAdoption: document }),
  UpdateBegun: (cycle, data) => ({ ...cycle, update: data }),
  CycleClosed: (cycle) => ({ ...cycle, status: 'CLOSED' }),
};

export const evolve = (cycle: Cycle, { type, data }: CycleEvent): Cycle =>
  (EVOLUTIONS[type] as (cycle: Cycle, data: CycleEvent['data']) => Cycle)(cycle, data);
