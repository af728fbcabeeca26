import type { Grant } from '#kernel';
import { establishedNeeds, measureRegister, pipeline } from '#measure';
import { Count, defineQuery, listQuery, OneOf, Optional, PageDto, Text, type View } from '#shell';
import { compliance } from '../domain/compliance/compliance';
import { DEFAULT_MODEL } from '../domain/default-model';
import { judgeGates } from '../domain/gate-state';
import { definitionOf, predecessors } from '../domain/process-model';
import { cycleOverview, type StageRow } from '../projections/cycle-overview.projection';
import { evidence } from '../projections/evidence.projection';
import { modelKey, processModels } from '../projections/process-models.projection';
import { HANDOVER_MODELS, readHandover } from './handover.reading';
import { readThread, THREAD_MODELS } from './thread.reading';
import { readUpcoming, UPCOMING_MODELS } from './upcoming.reading';
import { gateWords } from './gate-words';
import { adequacyOf, cycleFacts, stageFacts, type CycleFacts } from './cycle-facts';

const READERS: readonly Grant[] = [
  'planner',
  'headOfPlanning',
  'departmentHead',
  'committeeMember',
  'chair',
  'minuteTaker',
  'auditor',
  'administrator',
  'system',
  'operator',
];

/** Parameters of `GET /cycles`. */
export class CyclesDto extends PageDto {
  @Optional()
  @Text(120)
  readonly sectoralPlan?: string;

  @Optional()
  @OneOf(['RUNNING', 'CLOSED'])
  readonly status?: 'RUNNING' | 'CLOSED';
}

/** Parameters of `GET /upcoming`. */
export class UpcomingDto {
  /** 4 when absent. */
  @Optional()
  @Count(1, 52)
  readonly weeks?: number;
}

/** A stage with its gates as they stand now, and what its closing waits for. */
function stagePage({ cycle, model, proofs, today }: CycleFacts, row: StageRow) {
  const definition = definitionOf(model, row.stage);
  const done = (stage: string) =>
    cycle.stages.some((s) => s.stage === stage && ['CLOSED', 'TAKEN_OVER'].includes(s.status));
  return {
    ...row,
    name: definition?.name,
    gates: definition
      ? judgeGates(definition, proofs, today).map((gate) => ({
          ...gate,
          ...gateWords(gate.rule, definition.name),
        }))
      : [],
    waitsFor: predecessors(model, row.stage).filter((stage) => !done(stage)),
  };
}

const CYCLE_MODELS = [cycleOverview, processModels, evidence];
const COMPLIANCE_MODELS = [...CYCLE_MODELS, establishedNeeds, measureRegister, pipeline];

function complianceOf(cycleId: string, view: View) {
  const facts = cycleFacts(cycleId, view);
  if (!facts) return undefined;
  const { cycle, model, proofs, deviations, today } = facts;
  const { title, sectoralPlan, status } = cycle;
  const duties = compliance({
    model,
    proofs,
    deviations,
    today,
    stages: cycle.stages.map(stageFacts),
    adequacy: adequacyOf(cycleId, view),
  });
  const named = duties.map((duty) => ({
    ...duty,
    gates: duty.gates.map((gate) => ({
      ...gate,
      ...gateWords(gate.rule, definitionOf(model, gate.stage)?.name),
      stageName: definitionOf(model, gate.stage)?.name,
    })),
    stageName: duty.stage && definitionOf(model, duty.stage)?.name,
  }));
  return { cycleId, title, sectoralPlan, status, duties: named };
}

export const queries = [
  listQuery(cycleOverview, {
    name: 'Cycles',
    route: 'GET /cycles',
    shape: CyclesDto,
    allow: [...READERS, 'provider'],
    summary: { de: 'Planungszyklen', en: 'Planning cycles' },
  }),
  defineQuery({
    name: 'Cycle',
    route: 'GET /cycles/:cycleId',
    allow: READERS,
    models: CYCLE_MODELS,
    read: ({ cycleId }, view) => {
      const facts = cycleFacts(cycleId, view);
      return (
        facts && {
          id: cycleId,
          ...facts.cycle,
          stages: facts.cycle.stages.map((row) => stagePage(facts, row)),
          backLoops: facts.model.backLoops,
        }
      );
    },
    summary: { de: 'Ein Planungszyklus mit Phasen und Toren', en: 'A cycle, its stages and gates' },
  }),
  defineQuery({
    name: 'Compliance',
    route: 'GET /cycles/:cycleId/compliance',
    allow: READERS,
    models: COMPLIANCE_MODELS,
    read: ({ cycleId }, view) => complianceOf(cycleId, view),
    summary: { de: 'Pflichten des § 80 SGB VIII', en: 'Duties of § 80 SGB VIII' },
  }),
  defineQuery({
    name: 'Adequacy',
    route: 'GET /cycles/:cycleId/adequacy',
    allow: READERS,
    models: COMPLIANCE_MODELS,
    read: ({ cycleId }, view) => ({ cycleId, areas: adequacyOf(cycleId, view) }),
    summary: { de: 'Rechtzeitig und ausreichend (L04)', en: 'In time and sufficient (L04)' },
  }),
  defineQuery({
    name: 'Evidence',
    route: 'GET /cycles/:cycleId/evidence',
    allow: READERS,
    models: CYCLE_MODELS,
    read: ({ cycleId }, view) => {
      const facts = cycleFacts(cycleId, view);
      return facts && { cycleId, proofs: facts.proofs, deviations: facts.deviations };
    },
    summary: { de: 'Nachweise und Abweichungen', en: 'Evidence and deviations' },
  }),
  defineQuery({
    name: 'MeasureThread',
    route: 'GET /measures/:measureId/thread',
    allow: READERS,
    models: THREAD_MODELS,
    read: ({ measureId }, view) => readThread(measureId, view),
    summary: {
      de: 'Bedarf, Maßnahme, Abstimmungen und Wirkung in einem',
      en: 'Need, measure, votes and effect in one',
    },
  }),
  defineQuery({
    name: 'Handover',
    route: 'GET /cycles/:cycleId/handover',
    allow: READERS,
    models: HANDOVER_MODELS,
    read: ({ cycleId }, view) => readHandover(cycleId, view),
    summary: {
      de: 'Was ein Zyklus dem nächsten übergibt',
      en: 'What a cycle hands over to the next',
    },
  }),
  defineQuery({
    name: 'Upcoming',
    route: 'GET /upcoming',
    shape: UpcomingDto,
    allow: READERS,
    models: UPCOMING_MODELS,
    read: ({ weeks }: UpcomingDto, view) => readUpcoming(weeks ?? 4, view),
    summary: { de: 'Fristen und Termine der nächsten Wochen', en: 'Deadlines of the next weeks' },
  }),
  defineQuery({
    name: 'MeasuresOutsideCycles',
    route: 'GET /measures-outside-cycles',
    allow: READERS,
    models: [measureRegister],
    read: (_, { reads, moment }) => {
      const measures = reads.all(measureRegister, { exception: 'YES' }, moment);
      return { count: measures.length, measures: measures.map(({ id, row }) => ({ id, ...row })) };
    },
    summary: { de: 'Maßnahmen außerhalb eines Zyklus', en: 'Measures outside a cycle' },
  }),
  listQuery(processModels, {
    name: 'ProcessModels',
    route: 'GET /process-models',
    shape: PageDto,
    allow: READERS,
    summary: { de: 'Prozessmodelle in allen Fassungen', en: 'Process models in all versions' },
  }),
  defineQuery({
    name: 'ProcessModel',
    route: 'GET /process-models/:modelId/versions/:modelVersion',
    allow: READERS,
    models: [processModels],
    read: ({ modelId, modelVersion }, { reads, moment }) =>
      reads.get(processModels, modelKey(modelId, Number(modelVersion)), moment),
    summary: { de: 'Ein Prozessmodell', en: 'A process model' },
  }),
  defineQuery({
    name: 'DefaultProcessModel',
    route: 'GET /default-process-model',
    allow: READERS,
    models: [],
    read: () => DEFAULT_MODEL,
    summary: { de: 'Das Grundmodell des Produkts', en: 'The basic model of the product' },
  }),
];
