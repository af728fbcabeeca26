import type { LocalDate } from '#kernel';
import type { BodyKind, Competence } from '../terms';

/** A step as far as the order of bodies is concerned. */
export type OrderedStep = Readonly<{
  stepId: string;
  bodyKind: BodyKind;
  competence: Competence;
  status: 'pending' | 'open' | 'completed' | 'skipped';
  completedOn?: LocalDate;
}>;

const ANSWERS: readonly Competence[] = ['HEAR', 'RECOMMEND', 'DECIDE'];
const PREPARES: readonly Competence[] = ['HEAR', 'RECOMMEND'];

const doneBy = ({ status, completedOn }: OrderedStep, day: LocalDate | undefined): boolean =>
  status === 'completed' && (day === undefined || completedOn === undefined || completedOn <= day);

/**
 * The youth welfare committee has been heard before the council decides: not later than `day`, where
 * one is given. A referral by the council itself needs no hearing; only its decision does.
 * @source § 71 Abs. 4 S. 2 SGB VIII
 */
export const committeeHeard = (chain: readonly OrderedStep[], day?: LocalDate): boolean =>
  chain.some(
    (step) => step.bodyKind === 'JHA' && ANSWERS.includes(step.competence) && doneBy(step, day),
  );

/**
 * Hearings and recommendations that stand before a step in the chain and are not complete.
 * @source § 4 Abs. 4 Hauptsatzung Karlsruhe (pre-deliberation in all competent committees)
 */
export function unfinishedBefore<Step extends OrderedStep>(
  chain: readonly Step[],
  stepId: string,
  day?: LocalDate,
): readonly Step[] {
  const place = chain.findIndex((step) => step.stepId === stepId);
  return chain
    .slice(0, Math.max(place, 0))
    .filter(
      (step) =>
        PREPARES.includes(step.competence) && step.status !== 'skipped' && !doneBy(step, day),
    );
}
