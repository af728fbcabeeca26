import { useAnswer } from '../client/use-answer';
import type { Answer, RowOf } from '../client/operations';
import type { Tone } from '../patterns/alert';
import type { Choice } from '../patterns/form-field';
import { useTexts } from '../texts/texts';

export type Invitation = Answer<'carrierInvitation'>;
export type Occasion = Answer<'participationOccasion'>;
export type ResponseState = RowOf<'carrierResponses'>['state'];

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

export const RESPONSE_TONES: Readonly<Record<ResponseState, Tone>> = {
  WAITING: 'info',
  ANSWERED: 'success',
  LATE: 'warning',
  SILENT: 'warning',
};

export function useStageChoices(): readonly Choice[] {
  const say = useTexts('participation');
  return STAGES.map((stage) => ({ value: stage, text: say(`stage.${stage}`) }));
}

/** What cycles are called, by their ids. */
export function useCycleTitles(): (cycleId: string) => string {
  const { data } = useAnswer('Cycles', { limit: 500 });
  const titles = new Map(data?.answer.rows.map(({ cycleId, title }) => [cycleId, title]));
  return (cycleId) => titles.get(cycleId) ?? '–';
}

/** What carriers are called, by their ids. */
export function useCarrierNames(): (providerId: string) => string {
  const { data } = useAnswer('listProviders', { limit: 500 });
  const names = new Map(data?.answer.rows.map(({ providerId, name }) => [providerId, name]));
  return (providerId) => names.get(providerId) ?? '–';
}

/** What planning areas are called, by their ids. */
export function useAreaNames(): (areaId: string) => string {
  const { data } = useAnswer('listPlanningAreas', { limit: 500 });
  const names = new Map(data?.answer.rows.map(({ areaId, name }) => [areaId, name]));
  return (areaId) => names.get(areaId) ?? areaId;
}
