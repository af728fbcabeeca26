import type { LocalDate, Reads, Recorded } from '#kernel';
import { measureRegister } from '#measure';
import { agendaLink, stepLink, streamLink } from '../domain/evidence/rows';
import type { ProcessModel } from '../domain/process-model';
import type { CycleView } from '../domain/stages/stage';
import { cycleOverview } from '../projections/cycle-overview.projection';
import { evidence } from '../projections/evidence.projection';
import { documentsDue, documentsDueOn } from './documents-due';
import { modelKey, processModels } from '../projections/process-models.projection';

/** The model a cycle is pinned to. */
export function pinnedModel(reads: Reads, cycleId: string): ProcessModel | undefined {
  const cycle = reads.get(cycleOverview, cycleId);
  return cycle && reads.get(processModels, modelKey(cycle.modelId, cycle.modelVersion))?.model;
}

const linked = (reads: Reads, id: string) => {
  const row = reads.get(evidence, id);
  return row?.kind === 'LINK' ? row : undefined;
};

const taskIn = (link: Readonly<{ taskId?: string }> | undefined): readonly string[] =>
  link?.taskId === undefined ? [] : [link.taskId];

/** What stage files look up, answered by the read models. */
export const cycleView = (reads: Reads): CycleView => ({
  cycleOf: ({ stream, data }: Recorded) =>
    (data as { cycleId?: string }).cycleId ?? linked(reads, streamLink(stream))?.cycleId,
  periodOf: (cycleId, name) => {
    const model = pinnedModel(reads, cycleId);
    const named = model?.periods.find((period) => period.name === name);
    return (
      model &&
      named && {
        period: named.period,
        place: { land: model.land, municipal: model.municipal as readonly LocalDate[] },
      }
    );
  },
  answeredTask: (sessionId, itemId) => {
    const agenda = linked(reads, agendaLink(sessionId, itemId));
    return agenda?.open?.length === 0 ? taskIn(agenda) : [];
  },
  agendaTask: (sessionId, itemId) => taskIn(linked(reads, agendaLink(sessionId, itemId))),
  stepTask: (paperId, stepId) => taskIn(linked(reads, stepLink(paperId, stepId))),
  waitingFor: (bodyId) =>
    reads
      .all(evidence, { waitsFor: bodyId })
      .flatMap(({ row }) => (row.kind === 'LINK' ? taskIn(row) : [])),
  documentsDue: (bodyId, event) => documentsDue(reads, bodyId, event),
  documentsDueOn: (bodyId, event) => documentsDueOn(reads, bodyId, event),
  realisationOf: (measureId) => reads.get(measureRegister, measureId)?.content?.realiseBy,
});
