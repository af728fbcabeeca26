import type { Words } from '#calendar';
import type { Finding, Override, ReadModel } from '#kernel';
import { evaluations } from '../domain/evaluation.decider';
import {
  upcast,
  type EvaluationEvent,
  type Ground,
  type Indicator,
} from '../domain/evaluation.events';
import type { Evaluation, Measured } from '../domain/evaluation.state';
import { deviation, explainAchievement, perCent } from '../domain/rules/achievement.rule';
import { grounds } from '../domain/rules/assessability.rule';

export type ComparedIndicator = Indicator &
  Readonly<{
    actual?: Measured;
    deviation?: string;
    /** Rounded HALF_UP. Unit: per cent. */
    shown?: string;
    explanation?: Words;
  }>;

/** Target and actual, the judgement and what follows. */
export type RegisteredEvaluation = Readonly<{
  evaluationId: string;
  cycleId?: string;
  measureId?: string;
  title: string;
  status: 'OPEN' | 'JUDGED' | 'CLOSED';
  indicators: readonly ComparedIndicator[];
  /** Why nothing could be said so far; empty where something can. */
  grounds: readonly Ground[];
  state: Evaluation;
  overrides: readonly Override[];
  findings: readonly Finding[];
  imported: boolean;
}>;

function compared(indicator: Indicator, actual: Measured | undefined): ComparedIndicator {
  if (!actual) return indicator;
  return {
    ...indicator,
    actual,
    deviation: deviation(indicator.target, actual.actual),
    shown: perCent(actual.achievement),
    explanation: explainAchievement(indicator, actual.actual),
  };
}

const statusOf = ({ closed, judged }: Evaluation): RegisteredEvaluation['status'] => {
  if (closed) return 'CLOSED';
  return judged ? 'JUDGED' : 'OPEN';
};

function described(
  row: RegisteredEvaluation | undefined,
  event: EvaluationEvent,
  imported: boolean,
): RegisteredEvaluation | undefined {
  const state = evaluations.evolve(row?.state ?? evaluations.initialState, event);
  if (!state.opened) return undefined;
  const judged = event.type === 'MeasureJudged' ? event.data : { overrides: [], findings: [] };
  return {
    ...state.opened,
    status: statusOf(state),
    indicators: Object.values(state.indicators).map((indicator) =>
      compared(indicator, state.measured[indicator.indicatorId]),
    ),
    grounds: grounds(state),
    state,
    overrides: [...(row?.overrides ?? []), ...judged.overrides],
    findings: [...(row?.findings ?? []), ...judged.findings],
    imported: imported || row?.imported === true,
  };
}

export const evaluationRegister: ReadModel<RegisteredEvaluation> = {
  name: 'evaluation-register',
  version: 2,
  categories: ['evaluation'],
  columns: {
    cycleId: (row) => row.cycleId ?? null,
    measureId: (row) => row.measureId ?? null,
    status: (row) => row.status,
    judgement: (row) => row.state.judged?.judgement ?? null,
    consequence: (row) => row.state.judged?.consequence ?? null,
    nextCycleId: (row) => row.state.nextCycleId ?? null,
    title: (row) => row.title,
  },
  searched: ({ title }) => ({ title }),
  project: (recorded, rows) => {
    const event = upcast(recorded);
    const id = event.data.evaluationId;
    const row = described(rows.get(id), event, recorded.metadata.imported !== undefined);
    if (row) rows.put(id, row);
  },
};
