import type { SnapshotFrozen } from '#inventory';
import type { StageClosed, StageReopened, StageTakenOver } from '../cycle.events';
import type { ProofKind, StageKind } from '../process-model';
import { stageOf } from './own';
import { involveCarriers, proves, revokes, type Stage } from './stage';

/** Which later gate asks for the closing of which stage. */
const CLOSING: Partial<Record<StageKind, ProofKind>> = { INVENTORY: 'INVENTORY_CLOSED' };

/**
 * The stock of facilities and services on a reference date, frozen.
 * @source § 80 Abs. 1 Nr. 1 SGB VIII
 */
export const inventory: Stage = {
  kind: 'INVENTORY',
  source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
  proves: [
    proves('SnapshotFrozen', ({ snapshotId }: SnapshotFrozen['data']) => [
      { proof: 'INVENTORY_FROZEN', subject: snapshotId },
    ]),
    proves('StageClosed', ({ cycleId, stage }: StageClosed['data']) => [
      { proof: CLOSING[stage], subject: stageOf({ cycleId, stage }), stage },
    ]),
    proves('StageTakenOver', ({ cycleId, stage }: StageTakenOver['data']) => [
      { proof: CLOSING[stage], subject: stageOf({ cycleId, stage }), stage, takenOver: true },
    ]),
  ],
  revokes: [
    revokes('StageReopened', ['INVENTORY_CLOSED'], (data: StageReopened['data']) => [
      stageOf(data),
    ]),
  ],
  follows: [],
  tasks: [
    involveCarriers,
    {
      code: 'FREEZE',
      proof: 'INVENTORY_FROZEN',
      role: 'planner',
      title: { de: 'Bestand zum Stichtag feststellen', en: 'Freeze the inventory' },
      why: {
        de: 'Ohne festgestellten Bestand wird keine Bedarfsermittlung abgeschlossen.',
        en: 'Without an established stock no needs assessment is closed.',
      },
      source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
      period: 'INVENTORY',
    },
  ],
};
