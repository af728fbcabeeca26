import type { LocalDate, PersonRef } from '#kernel';
import { byType } from './by-type';
import type {
  ChainStep,
  PaperEvent,
  PaperItem,
  PaperTextChanged,
  StepAdded,
  StepResult,
} from './paper.events';
import { comesBack, type Competence } from './terms';

export type Step = ChainStep &
  Readonly<{
    status: 'pending' | 'open' | 'completed' | 'skipped';
    /** Opened although the order of bodies spoke against it, with a reason. */
    despite: boolean;
    results: readonly StepResult[];
    completedOn?: LocalDate;
  }>;

/** `adoptedIn`: the step in which a body made this version. */
export type Version = Readonly<{ version: number; adoptedIn?: string }>;

export type Paper = Readonly<{
  status: 'absent' | 'drafted' | 'released';
  paperId: string;
  cycleId?: string;
  title: string;
  items: readonly PaperItem[];
  versions: readonly Version[];
  /** The newest version that may be put before a body; 0 before the first release. */
  releasedVersion: number;
  authors: readonly PersonRef[];
  approvers: readonly PersonRef[];
  steps: readonly Step[];
}>;

export const initialState: Paper = {
  status: 'absent',
  paperId: '',
  title: '',
  items: [],
  versions: [],
  releasedVersion: 0,
  authors: [],
  approvers: [],
  steps: [],
};

const fresh = (step: ChainStep): Step => ({
  ...step,
  status: 'pending',
  despite: false,
  results: [],
});

const withPerson = (persons: readonly PersonRef[], person: PersonRef | undefined) =>
  person === undefined || persons.includes(person) ? persons : [...persons, person];

const change = (paper: Paper, stepId: string, next: (step: Step) => Step): Paper => ({
  ...paper,
  steps: paper.steps.map((step) => (step.stepId === stepId ? next(step) : step)),
});

/** A step that another is put before waits again. */
function insert({ steps, ...paper }: Paper, { step, before }: StepAdded['data']): Paper {
  const place = before === undefined ? -1 : steps.findIndex(({ stepId }) => stepId === before);
  const at = place < 0 ? steps.length : place;
  const waiting = steps
    .slice(at)
    .map((s): Step =>
      s.stepId === before && s.status === 'open' ? { ...s, status: 'pending' } : s,
    );
  return { ...paper, steps: [...steps.slice(0, at), fresh(step), ...waiting] };
}

/** A completed step whose result is taken back to the table is open again. */
function enter(step: Step, result: StepResult): Step {
  const results = [
    ...step.results.filter(({ resolutionItem }) => resolutionItem !== result.resolutionItem),
    result,
  ];
  const reopened = step.status === 'completed' && comesBack(result.outcome);
  return { ...step, results, ...(reopened ? { status: 'open' } : {}) };
}

function rewrite(paper: Paper, { version, items, author, adoptedIn }: PaperTextChanged['data']) {
  const next = { version, ...(adoptedIn ? { adoptedIn: adoptedIn.stepId } : {}) };
  const carriedOn = adoptedIn && paper.releasedVersion === latestVersion(paper);
  return {
    ...paper,
    items,
    authors: withPerson(paper.authors, author),
    releasedVersion: carriedOn ? version : paper.releasedVersion,
    versions: [...paper.versions, next],
  };
}

const evolutions = byType<PaperEvent, Paper, Paper>({
  PaperDrafted: ({ data: { paperId, cycleId, title, items, author } }, paper) => ({
    ...paper,
    paperId,
    ...(cycleId === undefined ? {} : { cycleId }),
    title,
    items,
    status: 'drafted',
    versions: [{ version: 1 }],
    authors: [author],
  }),
  PaperTextChanged: ({ data }, paper) => rewrite(paper, data),
  ReferralChainSet: ({ data }, paper) => ({ ...paper, steps: data.steps.map(fresh) }),
  PaperReleased: ({ data: { version, releasedBy } }, paper) => ({
    ...paper,
    status: 'released',
    releasedVersion: version,
    approvers: withPerson(paper.approvers, releasedBy),
  }),
  StepAdded: ({ data }, paper) => insert(paper, data),
  StepSkipped: ({ data }, paper) =>
    change(paper, data.stepId, (step) => ({ ...step, status: 'skipped' })),
  StepOpened: ({ data: { stepId, overrides } }, paper) =>
    change(paper, stepId, (step) => ({ ...step, status: 'open', despite: overrides.length > 0 })),
  StepResultEntered: ({ data }, paper) => {
    const { resolutionItem, outcome, sessionId, decidedOn, imported, recordedBy, stepId } = data;
    const from = imported ? { imported } : {};
    const result = { resolutionItem, outcome, sessionId, decidedOn, ...from };
    const approvers = withPerson(paper.approvers, recordedBy);
    return { ...change(paper, stepId, (step) => enter(step, result)), approvers };
  },
  StepCompleted: ({ data: { stepId, completedOn } }, paper) =>
    change(paper, stepId, (step) => ({ ...step, status: 'completed', completedOn })),
  PaperDecided: (_, paper) => paper,
  PaperDecisionCorrected: (_, paper) => paper,
});

export const evolve = (paper: Paper, event: PaperEvent): Paper => evolutions(event, paper);

export const stepOf = ({ steps }: Paper, stepId: string): Step | undefined =>
  steps.find((step) => step.stepId === stepId);

export const competenceFor = (step: ChainStep, resolutionItem: string): Competence =>
  step.perItem?.find((given) => given.resolutionItem === resolutionItem)?.competence ??
  step.competence;

export const resultOf = ({ results }: Step, resolutionItem: string): StepResult | undefined =>
  results.find((result) => result.resolutionItem === resolutionItem);

/** The body has answered, for good: not postponed, referred or removed. */
export const isAnswered = (step: Step, resolutionItem: string): boolean => {
  const result = resultOf(step, resolutionItem);
  return result !== undefined && !comesBack(result.outcome);
};

/** Withdrawn, or decided by a body competent to: no other body has to deal with it any more. */
export const isSettled = (paper: Paper, resolutionItem: string): boolean =>
  paper.steps.some(
    (step) =>
      isAnswered(step, resolutionItem) &&
      (competenceFor(step, resolutionItem) === 'DECIDE' ||
        resultOf(step, resolutionItem)?.outcome === 'WITHDRAWN'),
  );

/** Nothing is left to be dealt with: the proposer has taken every item back. */
export const isWithdrawn = (paper: Paper): boolean =>
  paper.items.every(({ resolutionItem }) =>
    paper.steps.some((step) => resultOf(step, resolutionItem)?.outcome === 'WITHDRAWN'),
  );

export const latestVersion = ({ versions }: Paper): number => versions.at(-1)?.version ?? 0;
