import { useAll } from '../client/use-answer';
import type { Answer, RowOf } from '../client/operations';
import type { Tone } from '../patterns/alert';

export type Invitation = Answer<'carrierInvitation'>;
export type Occasion = Answer<'participationOccasion'>;
export type ResponseState = RowOf<'carrierResponses'>['state'];

export const RESPONSE_TONES: Readonly<Record<ResponseState, Tone>> = {
  WAITING: 'info',
  ANSWERED: 'success',
  LATE: 'warning',
  SILENT: 'warning',
};

/** Under what the files of a carrier's response are kept. */
export const responseOf = (participationId: string, providerId: string) => ({
  subjectKind: 'response' as const,
  subjectId: `${participationId}.${providerId}`,
});

/** What carriers are called, by their ids. */
export function useCarrierNames(): (providerId: string) => string {
  const { data } = useAll('listProviders', {});
  const names = new Map(data?.answer.rows.map(({ providerId, name }) => [providerId, name]));
  return (providerId) => names.get(providerId) ?? '–';
}

/** What planning areas are called, by their ids. */
export function useAreaNames(): (areaId: string) => string {
  const { data } = useAll('listPlanningAreas', {});
  const names = new Map(data?.answer.rows.map(({ areaId, name }) => [areaId, name]));
  return (areaId) => names.get(areaId) ?? areaId;
}
