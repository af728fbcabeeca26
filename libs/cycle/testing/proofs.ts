import type { Instant, LocalDate } from '#kernel';
import type { ProofKind } from '../src/domain/process-model';
import type { Proof, ProvingEvent } from '../src/domain/proof';

let count = 0;

/** An event later in the log than all before it. */
export const anEvent = (type = 'SomethingHappened'): ProvingEvent => {
  count += 1;
  return {
    eventId: `e-${count}`,
    type,
    stream: 't.x-1',
    revision: '0',
    position: String(count).padStart(10, '0'),
    recordedAt: '2026-03-01T09:00:00.000Z' as Instant,
  };
};

export const aProof = (proof: ProofKind, more: Partial<Proof> = {}): Proof => ({
  proof,
  cycleId: 'c-1',
  subject: 's-1',
  event: anEvent(),
  on: '2026-03-01' as LocalDate,
  imported: false,
  takenOver: false,
  bearers: ['s-1'],
  ...more,
});
