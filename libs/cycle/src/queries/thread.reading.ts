import { papersModel, results, type PaperRow, type ResultRow } from '#committee';
import { evaluationRegister } from '#evaluation';
import { measureRegister } from '#measure';
import { needItems } from '#needs';
import type { View } from '#shell';
import { cycleOverview } from '../projections/cycle-overview.projection';

export const THREAD_MODELS = [
  measureRegister,
  needItems,
  papersModel,
  results,
  evaluationRegister,
  cycleOverview,
];

/** The one chain: which need the measure answers, who decided it how, what came of it. */
export function readThread(measureId: string, view: Pick<View, 'reads' | 'moment'>) {
  const { reads, moment } = view;
  const measure = reads.get(measureRegister, measureId, moment);
  if (!measure) return undefined;
  const cycleId = measure.frame?.cycleId;
  const evaluations = reads.all(evaluationRegister, { measureId }, moment);
  return {
    measureId,
    measure,
    ...(cycleId === undefined ? {} : { cycle: cycleName(cycleId, view) }),
    needs: (measure.content?.needItems ?? []).flatMap((id) => {
      const row = reads.get(needItems, id, moment);
      return row ? [{ id, ...row }] : [];
    }),
    papers: reads
      .all(papersModel, {}, moment)
      .filter(({ row }) => row.releasedVersion > 0)
      .flatMap(({ row }) => paperOf(row, measureId, view)),
    effect: evaluations.map(({ id, row }) => ({ id, ...row })),
  };
}

function cycleName(cycleId: string, { reads, moment }: Pick<View, 'reads' | 'moment'>) {
  const { title = cycleId, sectoralPlan = '' } = reads.get(cycleOverview, cycleId, moment) ?? {};
  return { cycleId, title, sectoralPlan };
}

function paperOf(
  paper: PaperRow,
  measureId: string,
  { reads, moment }: Pick<View, 'reads' | 'moment'>,
) {
  const items = paper.items.filter(({ measureIds }) => measureIds.includes(measureId));
  if (items.length === 0) return [];
  const { paperId, title, reference, status, chain } = paper;
  const votes = reads
    .all(results, { paperId }, moment)
    .map(({ row }) => row)
    .filter((row) => items.some((item) => item.resolutionItem === row.resolutionItem))
    .sort((a, b) => a.decidedOn.localeCompare(b.decidedOn));
  return [
    {
      ...{ paperId, title, status, items, chain, votes: votes.map(voteOf) },
      ...(reference === undefined ? {} : { reference }),
    },
  ];
}

const voteOf = (row: ResultRow) => row;
