import type { RowOf } from '../client/operations';
import type { Tone } from '../patterns/alert';

type Status = RowOf<'listMeasures'>['status'];

/** How a status is to be taken; its word stands beside. */
export function toneOf(status: Status): Tone {
  if (status === 'OPENED') return 'success';
  if (status === 'REJECTED' || status === 'WITHDRAWN') return 'danger';
  return status === 'RELEASED' ? 'warning' : 'info';
}
