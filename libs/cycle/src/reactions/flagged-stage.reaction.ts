import { wordOf, type Language, type Reaction, type Refusals } from '#kernel';
import { upcast, type CycleEvent } from '../domain/cycle.events';
import { refusals } from '../domain/refusals';

type Flagged = Extract<CycleEvent, { type: 'StageFlagged' }>['data'];

const titleOf = (rule: string, language: Language): string =>
  (refusals as Refusals)[rule]?.[language].title ?? rule;

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
            de: `Die abgeschlossene Phase „${wordOf(stage, 'de') ?? stage}“ beruht auf einem Nachweis, der später weggefallen ist: ${titleOf(rule, 'de')}.`,
            en: `The closed stage “${wordOf(stage, 'en') ?? stage}” rests on evidence that was taken back later: ${titleOf(rule, 'en')}.`,
          },
          cycleId,
          stage,
        },
      },
    ];
  },
};
