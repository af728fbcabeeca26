import { useAll } from '../client/use-answer';
import { knows, useTexts } from '../texts/texts';
import type { Choice } from './form-field';

export const STAGES = [
  'CHARTER',
  'INVENTORY',
  'NEEDS',
  'GAP_ANALYSIS',
  'MEASURES',
  'DECISION',
  'IMPLEMENTATION',
  'EVALUATION',
  'UPDATE',
] as const;

/** What stages are usually called, by their kinds; an office may call them otherwise in its model. */
export function useStageName(): (stage: string) => string {
  const say = useTexts('patterns');
  return (stage) =>
    knows('patterns', `stage.${stage}`) ? say(`stage.${stage}` as 'stage.NEEDS') : stage;
}

export function useStageChoices(): readonly Choice[] {
  const nameOf = useStageName();
  return STAGES.map((stage) => ({ value: stage, text: nameOf(stage) }));
}

/** What cycles are called, by their ids. */
export function useCycleTitles(): (cycleId: string) => string {
  const { data } = useAll('Cycles', {});
  const titles = new Map(data?.answer.rows.map(({ cycleId, title }) => [cycleId, title]));
  return (cycleId) => titles.get(cycleId) ?? '–';
}
