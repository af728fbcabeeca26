import type { RowOf } from '../client/operations';
import type { Tone } from '../patterns/alert';

type Status = RowOf<'listMeasures'>['status'];

/** Approved and still to be realised. */
export const PENDING: readonly Status[] = ['APPROVED', 'IN_PIPELINE', 'REDEDICATED', 'TRANSFERRED'];

/** How a status is to be taken; its word stands beside. */
export function toneOf(status: Status): Tone {
  if (status === 'OPENED') return 'success';
  if (status === 'REJECTED' || status === 'WITHDRAWN') return 'danger';
  return status === 'RELEASED' ? 'warning' : 'info';
}
