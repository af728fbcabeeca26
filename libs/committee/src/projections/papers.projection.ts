import type { Finding, LocalDate, Override, ReadModel } from '#kernel';
import { byType } from '../domain/by-type';
import {
  upcast,
  type ChainStep,
  type PaperDecided,
  type PaperDrafted,
  type PaperEvent,
  type PaperItem,
  type StepAdded,
  type StepResultEntered,
} from '../domain/paper.events';
import { overall } from '../domain/step.result';
import { comesBack, type Outcome } from '../domain/terms';
import { versionsAfter, type PaperVersionRow } from './paper-versions';

export type StepRow = ChainStep &
  Readonly<{
    status: 'PENDING' | 'OPEN' | 'COMPLETED' | 'SKIPPED';
    /** What the body said on each item of resolution so far. */
    results: readonly Readonly<{ resolutionItem: string; outcome: Outcome }>[];
    /** Of all its items, in one word. */
    outcome?: Outcome;
    sessionId?: string;
    completedOn?: LocalDate;
    /** Why it was added or skipped. */
    reason?: string;
    /** The order of bodies set aside when it was opened. */
    overrides?: readonly Override[];
  }>;

export type PaperItemRow = PaperItem &
  Readonly<{ outcome?: Outcome; decidedOn?: LocalDate; decidedBy?: string }>;

export type PaperRow = Readonly<{
  paperId: string;
  cycleId?: string;
  title: string;
  reference?: string;
  printedReference?: string;
  status: 'DRAFTED' | 'RELEASED' | 'DECIDED';
  version: number;
  releasedVersion: number;
  versions: readonly PaperVersionRow[];
  items: readonly PaperItemRow[];
  chain: readonly StepRow[];
  /** Where the paper is now. */
  with: string | null;
  findings: readonly Finding[];
  imported: boolean;
}>;

const pending = (step: ChainStep): StepRow => ({ ...step, status: 'PENDING', results: [] });

function change(row: PaperRow, stepId: string, more: Partial<StepRow>): PaperRow {
  const chain = row.chain.map((step) => (step.stepId === stepId ? { ...step, ...more } : step));
  const open = chain.find(({ status }) => status === 'OPEN');
  return { ...row, chain, with: open?.body ?? null };
}

function insert(row: PaperRow, data: StepAdded['data']) {
  const { step, before, reason } = data;
  const place = row.chain.findIndex(({ stepId }) => stepId === before);
  const at = place < 0 ? row.chain.length : place;
  const added = { ...pending(step), reason };
  const chain = [...row.chain.slice(0, at), added, ...row.chain.slice(at)];
  const next = { ...row, chain };
  const waiting = next.chain.find(({ stepId }) => stepId === before);
  return waiting?.status === 'OPEN' ? change(next, waiting.stepId, { status: 'PENDING' }) : next;
}

/** A correction also changes what a step that is complete came to, or opens it again. */
function answered(row: PaperRow, data: StepResultEntered['data']): PaperRow {
  const { stepId, resolutionItem, outcome } = data;
  const step = row.chain.find((one) => one.stepId === stepId);
  if (!step) return row;
  const others = step.results.filter((known) => known.resolutionItem !== resolutionItem);
  const results = [...others, { resolutionItem, outcome }];
  if (step.status !== 'COMPLETED') return change(row, stepId, { results });
  if (comesBack(outcome)) return change(row, stepId, { results, status: 'OPEN' });
  return change(row, stepId, { results, outcome: overall(results.map((one) => one.outcome)) });
}

/** Decided when every item is; a correction may take it back to the table. */
function decided(row: PaperRow, { items, bodyId }: PaperDecided['data']): PaperRow {
  const decidedBy = row.chain.find((step) => step.bodyId === bodyId)?.body ?? bodyId;
  const next = row.items.map((item): PaperItemRow => {
    const found = items.find(({ resolutionItem }) => resolutionItem === item.resolutionItem);
    const { outcome, decidedOn } = found ?? {};
    return outcome && decidedOn ? { ...item, outcome, decidedOn, decidedBy } : item;
  });
  const open = next.some(({ outcome }) => outcome === undefined || comesBack(outcome));
  return { ...row, status: open ? 'RELEASED' : 'DECIDED', items: next };
}

/** Outcomes stay with the items they are of. */
const rewritten = (row: PaperRow, items: readonly PaperItem[]): readonly PaperItemRow[] =>
  items.map((item) => ({
    ...row.items.find(({ resolutionItem }) => resolutionItem === item.resolutionItem),
    ...item,
  }));

const evolve = byType<PaperEvent, PaperRow, PaperRow>({
  PaperDrafted: (_, row) => row,
  PaperTextChanged: ({ data: { version, items, adoptedIn } }, row) => ({
    ...row,
    version,
    items: rewritten(row, items),
    releasedVersion:
      adoptedIn && row.releasedVersion === row.version ? version : row.releasedVersion,
  }),
  ReferralChainSet: ({ data: { steps, findings } }, row) => ({
    ...row,
    chain: steps.map(pending),
    findings: [...row.findings, ...findings],
  }),
  PaperReleased: ({ data: { version, findings } }, row) => ({
    ...row,
    status: 'RELEASED',
    releasedVersion: version,
    findings: [...row.findings, ...findings],
  }),
  StepAdded: ({ data }, row) => insert(row, data),
  StepSkipped: ({ data: { stepId, reason } }, row) =>
    change(row, stepId, { status: 'SKIPPED', reason }),
  StepOpened: ({ data: { stepId, overrides } }, row) =>
    change(row, stepId, { status: 'OPEN', overrides }),
  StepResultEntered: ({ data }, row) => answered(row, data),
  StepCompleted: ({ data: { stepId, outcome, sessionId, completedOn } }, row) =>
    change(row, stepId, { status: 'COMPLETED', outcome, sessionId, completedOn }),
  PaperDecided: ({ data }, row) => decided(row, data),
  PaperDecisionCorrected: ({ data }, row) => decided(row, data),
});

const drafted = (data: PaperDrafted['data'], imported: boolean): PaperRow => ({
  paperId: data.paperId,
  ...(data.cycleId === undefined ? {} : { cycleId: data.cycleId }),
  title: data.title,
  ...(data.reference === undefined ? {} : { reference: data.reference }),
  ...(data.printedReference === undefined ? {} : { printedReference: data.printedReference }),
  status: 'DRAFTED',
  version: 1,
  releasedVersion: 0,
  versions: [],
  items: data.items,
  chain: [],
  with: null,
  findings: data.findings ?? [],
  imported,
});

export const papersModel: ReadModel<PaperRow> = {
  name: 'papers',
  version: 3,
  categories: ['paper'],
  columns: {
    cycleId: (row) => row.cycleId ?? null,
    reference: (row) => row.reference ?? null,
    status: (row) => row.status,
    title: (row) => row.title,
    released: (row) => (row.releasedVersion > 0 ? 1 : 0),
  },
  searched: ({ title, reference, printedReference, items }) => ({
    title,
    more: [reference ?? '', printedReference ?? '', ...items.map(({ text }) => text)],
  }),
  project: (recorded, rows) => {
    const event = upcast(recorded);
    const { paperId } = event.data;
    if (event.type === 'PaperDrafted')
      rows.put(paperId, drafted(event.data, recorded.metadata.imported !== undefined));
    const row = rows.get(paperId);
    if (!row) return;
    const versions = versionsAfter(row.versions, event, recorded.metadata.recordedAt);
    rows.put(paperId, { ...evolve(event, row), versions });
  },
};
