import type { Reaction } from '#kernel';
import { provingEvent, REVOKING_TYPES } from '../domain/evidence/claims';
import { evidence } from '../projections/evidence.projection';

/** Evidence taken back later marks the stages that were closed upon it. */
export const revokedEvidence: Reaction = {
  name: 'revoked-evidence',
  on: REVOKING_TYPES,
  react: (event, reads) =>
    reads.all(evidence, { revokedBy: event.id }).flatMap(({ row }) =>
      row.kind === 'PROOF'
        ? [
            {
              type: 'FlagStages',
              data: {
                cycleId: row.cycleId,
                proof: row.event.eventId,
                revokedBy: provingEvent(event),
              },
            },
          ]
        : [],
    ),
};
