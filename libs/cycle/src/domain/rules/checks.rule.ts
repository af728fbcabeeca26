import type { CheckName, Gate, StageKind } from '../process-model';
import { earlier, type Proof } from '../proof';

/** Whether a gate is passed, and on which proofs that rests. */
export type Verdict = Readonly<{ met: boolean; proofs: readonly Proof[] }>;

type Check = (gate: Gate, proofs: readonly Proof[], stage: StageKind) => Verdict;

const of = (proofs: readonly Proof[], ...kinds: readonly string[]): readonly Proof[] =>
  proofs.filter(({ proof }) => kinds.includes(proof));

const proved: Check = ({ evidence }, proofs) => ({
  met: evidence.every((kind) => of(proofs, kind).length > 0),
  proofs: of(proofs, ...evidence),
});

const provedInStage: Check = (gate, proofs, stage) =>
  proved(
    gate,
    proofs.filter((proof) => proof.stage === stage),
    stage,
  );

const committeeOn = (proofs: readonly Proof[], paper: string): readonly Proof[] =>
  of(proofs, 'COMMITTEE_INVOLVED').filter(({ subject }) => subject === paper);

const COMMITTEES: readonly (string | undefined)[] = ['JHA', 'LJHA'];

/** The committee heard carriers before it spoke on each plan that was adopted. */
const heardBeforeVote: Check = ({ evidence }, proofs) => {
  const hearings = of(proofs, ...evidence).filter(({ bodyKind }) => COMMITTEES.includes(bodyKind));
  const votes = of(proofs, 'PLAN_ADOPTED').flatMap(({ subject }) => committeeOn(proofs, subject));
  return {
    met: hearings.length > 0 && votes.every((vote) => hearings.some((h) => earlier(h, vote))),
    proofs: hearings,
  };
};

/** The committee has dealt with each plan that was adopted, and with one at least. */
const dealtWithEveryPlan: Check = ({ evidence }, proofs) => {
  const plans = of(proofs, 'PLAN_ADOPTED');
  return {
    met:
      of(proofs, ...evidence).length > 0 &&
      plans.every(({ subject }) => committeeOn(proofs, subject).length > 0),
    proofs: of(proofs, ...evidence),
  };
};

/** Where the council decided, the committee had spoken on the same paper before. */
const committeeBeforeCouncil: Check = (_, proofs) => {
  const spoken = of(proofs, 'COUNCIL_DECIDED').map((council) =>
    committeeOn(proofs, council.subject).filter((committee) => earlier(committee, council)),
  );
  return {
    met: spoken.every((before) => before.length > 0),
    proofs: [...new Set(spoken.flat())],
  };
};

/**
 * The checks a model can name.
 * @source § 80 Abs. 1 und 4, § 71 Abs. 3 und 4 SGB VIII
 */
export const CHECK: Readonly<Record<CheckName, Check>> = {
  PROVED: proved,
  PROVED_IN_STAGE: provedInStage,
  HEARD_BEFORE_VOTE: heardBeforeVote,
  DEALT_WITH_EVERY_PLAN: dealtWithEveryPlan,
  COMMITTEE_BEFORE_COUNCIL: committeeBeforeCouncil,
};
