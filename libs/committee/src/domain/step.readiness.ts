import type { LocalDate, PersonRef } from '#kernel';
import type { PaperItem } from './paper.events';
import {
  competenceFor,
  isAnswered,
  latestVersion,
  resultOf,
  stepOf,
  type Paper,
  type Step,
} from './paper.state';
import { committeeHeard, unfinishedBefore } from './rules/order-of-bodies.rule';
import type { BodyKind, Competence } from './terms';

export type ReadyItem = Pick<PaperItem, 'resolutionItem' | 'measureIds' | 'planAdoption'> &
  Readonly<{ competence: Competence }>;

/** What a session must know of the paper before it. */
export type StepReadiness = Readonly<{
  paperId: string;
  cycleId?: string;
  title: string;
  stepId: string;
  bodyId: string;
  bodyKind: BodyKind;
  status: Step['status'];
  /** The version this step deals with; what its own body adopts does not count yet. */
  version: number;
  released: boolean;
  authors: readonly PersonRef[];
  items: readonly ReadyItem[];
  /** Items this step has already answered in another session. */
  answeredBefore: readonly string[];
  /** The youth welfare committee has been heard, or the order was overridden when the step opened. */
  committeeHeard: boolean;
  /** Bodies whose hearing or recommendation is still out. */
  unfinished: readonly string[];
  /** The day on which another body concluded the matter; a hearing after it comes too late. */
  decidedBefore?: LocalDate;
}>;

const versionFor = (paper: Paper, stepId: string): number =>
  paper.versions.findLast(({ adoptedIn }) => adoptedIn !== stepId)?.version ?? latestVersion(paper);

/** The council, too, is done with a matter that it only took note of. */
const concludes = (step: Step, resolutionItem: string): boolean =>
  (step.bodyKind === 'COUNCIL' || competenceFor(step, resolutionItem) === 'DECIDE') &&
  isAnswered(step, resolutionItem);

/** The last day on which another body concluded the matter. */
function decidedBefore(paper: Paper, stepId: string, day: LocalDate): LocalDate | undefined {
  const days = paper.steps
    .filter((step) => step.stepId !== stepId)
    .flatMap((step) =>
      step.results
        .filter(({ resolutionItem }) => concludes(step, resolutionItem))
        .map(({ decidedOn }) => decidedOn),
    );
  return days
    .filter((decided) => decided < day)
    .sort()
    .at(-1);
}

/** `undefined` where there is no such paper or step. `day` and `sessionId` are the session's. */
export function readiness(
  paper: Paper,
  stepId: string,
  { day, sessionId }: Readonly<{ day: LocalDate; sessionId: string }>,
): StepReadiness | undefined {
  const step = stepOf(paper, stepId);
  if (!step) return undefined;
  const decided = decidedBefore(paper, stepId, day);
  return {
    paperId: paper.paperId,
    ...(paper.cycleId === undefined ? {} : { cycleId: paper.cycleId }),
    title: paper.title,
    stepId,
    bodyId: step.bodyId,
    bodyKind: step.bodyKind,
    status: step.status,
    version: versionFor(paper, stepId),
    released: paper.releasedVersion >= versionFor(paper, stepId),
    authors: paper.authors,
    items: paper.items.map(({ resolutionItem, measureIds, planAdoption }) => ({
      resolutionItem,
      measureIds,
      planAdoption,
      competence: competenceFor(step, resolutionItem),
    })),
    answeredBefore: paper.items
      .map(({ resolutionItem }) => resolutionItem)
      .filter((item) => isAnswered(step, item) && resultOf(step, item)?.sessionId !== sessionId),
    committeeHeard: step.despite || committeeHeard(paper.steps, day),
    unfinished: step.despite
      ? []
      : unfinishedBefore(paper.steps, stepId, day)
          .filter(({ bodyKind }) => bodyKind !== 'JHA' || step.bodyKind !== 'COUNCIL')
          .map(({ body }) => body),
    ...(decided === undefined ? {} : { decidedBefore: decided }),
  };
}
