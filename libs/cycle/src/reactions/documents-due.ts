import { compute, localDateOf, type ForwardPeriod } from '#calendar';
import { bodiesModel, sessionsModel } from '#committee';
import type { LocalDate, Reads, Recorded } from '#kernel';

/**
 * From release to the session, where none is convened yet.
 * @source Planungspraxis (Freigabe zwei bis vier Wochen vor der Sitzung)
 */
const CUSTOMARY: ForwardPeriod = {
  kind: 'FORWARD',
  amount: 4,
  unit: 'WEEK',
  shift: 'NEXT_BUSINESS_DAY',
};

const dayOf = ({ metadata }: Recorded): LocalDate => localDateOf(metadata.recordedAt);

/** The last day of invitation to the body's next session that can still be reached. */
export function documentsDueOn(
  reads: Reads,
  bodyId: string,
  event: Recorded,
): readonly LocalDate[] {
  const body = reads.get(bodiesModel, bodyId);
  if (!body) return [];
  const { period } = body.rules.convening;
  const days = reads
    .all(sessionsModel, { bodyId, status: 'CONVENED' })
    .filter(({ row: { date } }) => date >= dayOf(event))
    .map(({ row: { date } }) => compute(period, date, body.place).result)
    .filter((day) => day >= dayOf(event))
    .sort();
  return days.slice(0, 1);
}

/** That day; or the customary period where no session is convened. */
export function documentsDue(reads: Reads, bodyId: string, event: Recorded) {
  const [dueOn] = documentsDueOn(reads, bodyId, event);
  if (dueOn !== undefined) return { dueOn };
  const body = reads.get(bodiesModel, bodyId);
  return body ? { due: { period: CUSTOMARY, from: dayOf(event), place: body.place } } : {};
}
