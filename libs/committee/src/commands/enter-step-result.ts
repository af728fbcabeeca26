import { defineCommand, NothingDto } from '#shell';
import { papers } from '../domain/paper.decider';
import type { EnterStepResult } from '../domain/paper.commands';
import { withBody } from './look-up';

type Entered = EnterStepResult['data'];

/** What a reaction hands over; not to be had over HTTP. */
export const EnterStepResultCommand = defineCommand({
  type: 'EnterStepResult',
  category: papers,
  shape: NothingDto as new () => Entered,
  allow: ['system'],
  target: ({ paperId }: Entered) => paperId,
  prepare: async ({ referredTo, ...result }: Entered, { tenant }) => {
    if (!referredTo) return result;
    const { body, bodyKind } = await withBody(tenant, { ...referredTo, stepId: '' });
    const known = body === undefined || bodyKind === undefined ? {} : { body, bodyKind };
    return { ...result, referredTo: { ...referredTo, ...known } };
  },
  summary: {
    de: 'Ergebnis einer Sitzung in die Vorlage übernehmen',
    en: 'Take a session’s result over into the paper',
  },
});
