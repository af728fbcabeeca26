import type { Reaction } from '#kernel';
import { upcast, type CycleEvent } from '../domain/cycle.events';

type Flagged = Extract<CycleEvent, { type: 'StageFlagged' }>['data'];

/** Somebody has to look at a stage whose evidence was taken back. */
export const flaggedStage: Reaction = {
  name: 'flagged-stage',
  on: ['StageFlagged'],
  react: (event) => {
    const { cycleId, stage, rule } = upcast(event).data as Flagged;
    return [
      {
        type: 'OpenTask',
        data: {
          taskId: event.id,
          kind: 'GENERAL',
          subject: { kind: 'CYCLE', id: cycleId },
          for: { role: 'headOfPlanning' },
          title: { de: 'Weggefallenen Nachweis prüfen', en: 'Look at evidence taken back' },
          why: {
            de: `Die abgeschlossene Phase ${stage} beruht auf einem Nachweis (${rule}), der später weggefallen ist.`,
            en: `The closed stage ${stage} rests on evidence (${rule}) that was taken back later.`,
          },
          cycleId,
          stage,
        },
      },
    ];
  },
};
