import { localDateOf } from '#calendar';
import { Rejection, repeats, type Instant, type LocalDate } from '#kernel';
import type {
  OpenMeasure,
  RededicateMeasure,
  ReleaseMeasure,
  TransferMeasure,
  WithdrawMeasure,
} from './measure.commands';
import type { RealisationEvent } from './measure.events';
import { cycleOf, type Pending } from './measure.state';
import { refusePlaces, sameSize, without } from './rules/places.rule';

/** @throws Rejection OPENING_WITHOUT_PLACES, OPENED_EXCEEDS_APPROVED, DATE_IN_FUTURE, DATE_BEFORE_LAST */
export function open({ data, now }: OpenMeasure, state: Pending): RealisationEvent[] {
  const { openedOn, places } = data;
  dated(openedOn, '/openedOn', now, state);
  if (places.length === 0 && state.remaining.length > 0)
    throw new Rejection('OPENING_WITHOUT_PLACES', { at: '/places', value: '0' });
  const known = state.remaining.length > 0;
  const complete = !known || without(state.remaining, places).length === 0;
  return [
    {
      type: 'MeasureOpened',
      version: 1,
      data: { ...data, ...cycleOf(state), complete },
      effectiveOn: openedOn,
    },
  ];
}

/** @throws Rejection WITHDRAWN_BY_ANOTHER, DATE_IN_FUTURE, DATE_BEFORE_LAST */
export function withdraw({ data, now }: WithdrawMeasure, state: Pending): RealisationEvent[] {
  const { withdrawnOn, by } = data;
  dated(withdrawnOn, '/withdrawnOn', now, state);
  const { provider } = state.content;
  if (provider && provider.providerId !== by)
    throw new Rejection('WITHDRAWN_BY_ANOTHER', {
      at: '/by',
      value: by,
      params: { provider: provider.name },
    });
  return [
    {
      type: 'MeasureWithdrawn',
      version: 1,
      data: { ...data, ...cycleOf(state), places: state.remaining },
      effectiveOn: withdrawnOn,
    },
  ];
}

/** @throws Rejection DATE_IN_FUTURE, DATE_BEFORE_LAST */
export function release({ data, now }: ReleaseMeasure, state: Pending): RealisationEvent[] {
  dated(data.releasedOn, '/releasedOn', now, state);
  return [
    {
      type: 'MeasureReleased',
      version: 1,
      data: { ...data, ...cycleOf(state), places: state.remaining },
      effectiveOn: data.releasedOn,
    },
  ];
}

/** @throws Rejection REDEDICATION_CHANGES_PLACES, DATE_IN_FUTURE, DATE_BEFORE_LAST */
export function rededicate({ data, now }: RededicateMeasure, state: Pending): RealisationEvent[] {
  const { rededicatedOn, to } = data;
  if (
    state.status === 'REDEDICATED' &&
    state.lastOn === rededicatedOn &&
    repeats(to, state.remaining)
  )
    return [];
  dated(rededicatedOn, '/rededicatedOn', now, state);
  refusePlaces(to, state.content.type);
  if (!sameSize(state.remaining, to))
    throw new Rejection('REDEDICATION_CHANGES_PLACES', { at: '/to', value: state.content.title });
  return [
    {
      type: 'MeasureRededicated',
      version: 1,
      data: { ...data, ...cycleOf(state), from: state.remaining },
      effectiveOn: rededicatedOn,
    },
  ];
}

/** @throws Rejection DATE_IN_FUTURE, DATE_BEFORE_LAST */
export function transfer({ data, now }: TransferMeasure, state: Pending): RealisationEvent[] {
  const { transferredOn, to } = data;
  const from = state.content.provider?.providerId;
  if (from === to.providerId) return [];
  dated(transferredOn, '/transferredOn', now, state);
  return [
    {
      type: 'MeasureTransferred',
      version: 1,
      data: { ...data, ...cycleOf(state), ...(from === undefined ? {} : { from }) },
      effectiveOn: transferredOn,
    },
  ];
}

/** Dated facts of one measure follow each other. */
function dated(day: LocalDate, at: string, now: Instant, { lastOn }: Pending): void {
  if (day > localDateOf(now)) throw new Rejection('DATE_IN_FUTURE', { at, value: day });
  if (day < lastOn) throw new Rejection('DATE_BEFORE_LAST', { at, value: day, params: { lastOn } });
}
