import type { Intent, Reaction } from '#kernel';
import { upcast } from '../domain/session.events';
import { stepResult } from './step-result';

/** What a session records reaches the paper it is about. */
export const resultsToPapers: Reaction = {
  name: 'results-to-papers',
  on: ['ResultRecorded', 'ResultCorrected'],
  react: (recorded): readonly Intent[] => {
    const { type, data } = upcast(recorded);
    if (type !== 'ResultRecorded' && type !== 'ResultCorrected') return [];
    const { imported } = recorded.metadata;
    return [
      { type: 'EnterStepResult', data: stepResult({ ...data, ...(imported ? { imported } : {}) }) },
    ];
  },
};
