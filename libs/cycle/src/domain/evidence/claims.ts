import { localDateOf } from '#calendar';
import type { Recorded } from '#kernel';
import type { ProvingEvent } from '../proof';
import { STAGES } from '../stages';
import type { Claim, Revocation } from '../stages/stage';
import type { ProofRow } from './rows';

const SOURCES = STAGES.flatMap(({ proves }) => proves);
const REVOCATIONS = STAGES.flatMap(({ revokes = [] }) => revokes);

/** Event types that prove something, or take it back. */
export const PROVING_TYPES: readonly string[] = [...new Set(SOURCES.map(({ on }) => on))];
export const REVOKING_TYPES: readonly string[] = [
  ...new Set([...REVOCATIONS.map(({ on }) => on), 'ProviderRecognitionEnded']),
];

export const claimsOf = ({ type, data }: Recorded): readonly Claim[] =>
  SOURCES.filter(({ on }) => on === type)
    .flatMap(({ claims }) => claims(data as never))
    .filter(({ proof }) => proof !== undefined);

export const revocationsOf = ({ type }: Recorded): readonly Revocation[] =>
  REVOCATIONS.filter(({ on }) => on === type);

export const provingEvent = ({
  id,
  type,
  stream,
  revision,
  position,
  metadata,
}: Recorded): ProvingEvent => ({
  eventId: id,
  type,
  stream,
  revision: revision.toString(),
  position,
  recordedAt: metadata.recordedAt,
});

/** Taken over from elsewhere, or told by the product of what was. */
export const isImported = ({ metadata, data }: Recorded): boolean =>
  metadata.imported !== undefined || 'imported' in data;

/** A claim becomes a proof of the cycle. */
export function proofOf(
  event: Recorded,
  cycleId: string,
  { proof, subject, stage, on, carriers, bodyKind, takenOver }: Claim,
): ProofRow | undefined {
  if (!proof) return undefined;
  const { effectiveOn, recordedAt } = event.metadata;
  return {
    kind: 'PROOF',
    proof,
    cycleId,
    subject,
    event: provingEvent(event),
    on: on ?? effectiveOn ?? localDateOf(recordedAt),
    imported: isImported(event),
    takenOver: takenOver === true,
    bearers: carriers ?? [subject],
    ...(stage ? { stage } : {}),
    ...(carriers ? { carriers } : {}),
    ...(bodyKind ? { bodyKind } : {}),
  };
}
