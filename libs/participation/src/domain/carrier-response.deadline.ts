import type { Deadline, Intent, Recorded } from '#kernel';
import type { CloseResponsePeriod } from './participation.commands';
import { upcast } from './participation.events';

/**
 * Runs from the invitation of the carriers, or its extension, to the end of the last day; then the
 * period is closed and who has not answered is named.
 * @source § 80 Abs. 4 SGB VIII; § 26 Abs. 7 SGB X
 */
export const carrierResponse: Deadline = {
  name: 'carrier-response',
  categories: ['participation'],
  hears: (event: Recorded) => {
    const { type, data } = upcast(event);
    const id = data.participationId;
    if (type === 'CarriersInvited' || type === 'CarrierResponsePeriodExtended')
      return { id, dueAt: data.dueAt };
    return type === 'CarrierResponsePeriodClosed' ? { id, disarmed: true } : undefined;
  },
  onExpiry: (participationId): Intent<CloseResponsePeriod> => ({
    type: 'CloseResponsePeriod',
    data: { participationId },
  }),
};
