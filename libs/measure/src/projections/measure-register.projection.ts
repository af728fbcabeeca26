import type { Finding, Override, ReadModel } from '#kernel';
import { measures } from '../domain/measure.decider';
import { upcast, type MeasureEvent } from '../domain/measure.events';
import type { Measure } from '../domain/measure.state';
import { costOf, fundingCovered, type Cost } from '../domain/rules/funding.rule';

/** A measure as it stands, with what it costs and what is wanting. */
export type RegisteredMeasure = Measure &
  Readonly<{
    measureId: string;
    /** Unit: euro cents. */
    cost: Cost;
    yearly: readonly (Readonly<{ year: number }> & Cost)[];
    openings: readonly Extract<MeasureEvent, { type: 'MeasureOpened' }>['data'][];
    /** Whether the funding would let a body approve it. */
    fundable: boolean;
    overrides: readonly Override[];
    findings: readonly Finding[];
    imported: boolean;
  }>;

const empty = (measureId: string): RegisteredMeasure => ({
  ...measures.initialState,
  measureId,
  cost: costOf([]),
  yearly: [],
  openings: [],
  fundable: false,
  overrides: [],
  findings: [],
  imported: false,
});

function computed({ content }: Measure) {
  if (!content) return {};
  return {
    cost: costOf(content.costs),
    yearly: content.costs.map((year) => ({ year: year.year, ...costOf([year]) })),
    fundable: fundingCovered(content).met,
  };
}

/** What was set aside or found stays visible. */
const judged = (row: RegisteredMeasure, { data }: MeasureEvent) =>
  'overrides' in data
    ? {
        overrides: [...row.overrides, ...data.overrides],
        findings: [...row.findings, ...data.findings],
      }
    : {};

const yes = (flag: boolean | undefined) => (flag === true ? 'YES' : 'NO');

export const measureRegister: ReadModel<RegisteredMeasure> = {
  name: 'measure-register',
  version: 1,
  categories: ['measure'],
  columns: {
    cycleId: (row) => row.frame?.cycleId ?? null,
    exception: (row) => yes(row.frame?.exception),
    status: (row) => row.status,
    type: (row) => row.content?.type ?? null,
    title: (row) => row.content?.title ?? null,
    priority: (row) => row.content?.priority ?? null,
    funding: (row) => row.content?.funding ?? null,
    providerId: (row) => row.content?.provider?.providerId ?? null,
    realiseBy: (row) => row.content?.realiseBy ?? null,
    decidedOn: (row) => row.decision?.decidedOn ?? null,
  },
  searched: ({ measureId, content }) => ({
    title: content?.title ?? measureId,
    more: content?.provider?.name === undefined ? [] : [content.provider.name],
  }),
  project: (recorded, rows) => {
    const event = upcast(recorded);
    const row = rows.get(event.data.measureId) ?? empty(event.data.measureId);
    const state = measures.evolve(row, event);
    const { measureId, cost, yearly, openings, fundable, overrides, findings } = row;
    rows.put(measureId, {
      ...{ measureId, cost, yearly, openings, fundable, overrides, findings },
      ...state,
      ...computed(state),
      ...judged(row, event),
      ...(event.type === 'MeasureOpened' ? { openings: [...openings, event.data] } : {}),
      imported: row.imported || recorded.metadata.imported !== undefined,
    });
  },
};
