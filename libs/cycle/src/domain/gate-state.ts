import type { LocalDate } from '#kernel';
import type { Force, Gate, StageDefinition } from './process-model';
import { stands, type Proof, type ProvingEvent } from './proof';
import { CHECK } from './rules/checks.rule';

/** `TAKEN_OVER`: nothing but the takeover of an earlier stage speaks for it. */
export type GateState = 'PROVED' | 'TAKEN_OVER' | 'MISSING';

/** A gate as it stands, with the events that prove it. */
export type JudgedGate = Readonly<{
  rule: string;
  force: Force;
  source: string;
  state: GateState;
  proofs: readonly ProvingEvent[];
}>;

/** Recorded at most, the newest last. */
const SHOWN = 50;

const known = (proofs: readonly Proof[], today: LocalDate) =>
  proofs.filter(({ on }) => on <= today);

function judge(gate: Gate, definition: StageDefinition, proofs: readonly Proof[]): JudgedGate {
  const { rule, check, force, source } = gate;
  const standing = proofs.filter(stands);
  const verdict = CHECK[check](gate, standing, definition.stage);
  const taken = proofs.filter((proof) => stands({ ...proof, takenOver: false }));
  const state = verdict.met
    ? 'PROVED'
    : CHECK[check](gate, taken, definition.stage).met
      ? 'TAKEN_OVER'
      : 'MISSING';
  return {
    rule,
    force,
    source,
    state,
    proofs: verdict.proofs.slice(-SHOWN).map(({ event }) => event),
  };
}

/** The gates of a stage on a day: what lies in the future proves nothing. */
export const judgeGates = (
  definition: StageDefinition,
  proofs: readonly Proof[],
  today: LocalDate,
): readonly JudgedGate[] =>
  definition.gates.map((gate) => judge(gate, definition, known(proofs, today)));
