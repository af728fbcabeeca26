import type { Intent, Reaction, Reads, Recorded } from '#kernel';
import type { StageClosed } from '../domain/cycle.events';
import { provingEvent, REVOKING_TYPES } from '../domain/evidence/claims';
import type { ProofRow } from '../domain/evidence/rows';
import type { ProvingEvent } from '../domain/proof';
import { evidence } from '../projections/evidence.projection';

const flag = ({ cycleId, event }: ProofRow, revokedBy: ProvingEvent): Intent => ({
  type: 'FlagStages',
  data: { cycleId, proof: event.eventId, revokedBy },
});

const proofs = (reads: Reads, column: 'cycleId' | 'revokedBy', value: string): ProofRow[] =>
  reads
    .all(evidence, { [column]: value })
    .flatMap(({ row }) => (row.kind === 'PROOF' ? [row] : []));

/** Taken back while the closing was under way: neither of the two knew of the other. */
function crossed({ data }: Recorded, reads: Reads): readonly Intent[] {
  const { cycleId, evidence: gates } = data as StageClosed['data'];
  const used = new Set(gates.flatMap((gate) => gate.proofs.map(({ eventId }) => eventId)));
  return proofs(reads, 'cycleId', cycleId).flatMap((row) =>
    row.revoked && used.has(row.event.eventId) ? [flag(row, row.revoked)] : [],
  );
}

/** Evidence taken back later marks the stages that were closed upon it. */
export const revokedEvidence: Reaction = {
  name: 'revoked-evidence',
  on: [...REVOKING_TYPES, 'StageClosed'],
  react: (event, reads) =>
    event.type === 'StageClosed'
      ? crossed(event, reads)
      : proofs(reads, 'revokedBy', event.id).map((row) => flag(row, provingEvent(event))),
};
