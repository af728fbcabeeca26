import type { DateEntry, Dates, View } from '#shell';
import { bodiesModel } from './projections/bodies.projection';
import { seatsModel } from './projections/seats.projection';
import { sessionsModel, type SessionRow } from './projections/sessions.projection';

const entry = ({ sessionId, body, date, closedFor, status }: SessionRow): DateEntry => ({
  stream: `session-${sessionId}`,
  day: date,
  title: { de: `Sitzung: ${body}`, en: `Session: ${body}` },
  ...(closedFor === undefined ? {} : { text: { de: 'Nicht öffentlich', en: 'Not public' } }),
  page: `/sessions/${sessionId}`,
  cancelled: status === 'CANCELLED',
});

/** Bodies in which the caller holds a seat or an office. */
function bodiesOf({ reads, caller, moment }: View): ReadonlySet<string> {
  const seats = reads.all(seatsModel, { person: caller.person }, moment);
  const offices = reads
    .all(bodiesModel, {}, moment)
    .filter(({ row }) => Object.values(row.offices).some(({ person }) => person === caller.person));
  return new Set([...seats.map(({ row }) => row.bodyId), ...offices.map(({ id }) => id)]);
}

const sessionsOf = ({ reads, moment }: View, bodyId: string): readonly SessionRow[] =>
  reads.all(sessionsModel, { bodyId }, moment).map(({ row }) => row);

/** Sessions of one's own bodies; for everybody, the public sessions of a body. */
export const dates: Dates = {
  personal: (view) => [...bodiesOf(view)].flatMap((bodyId) => sessionsOf(view, bodyId).map(entry)),
  published: (bodyId, view) => {
    const body = view.reads.get(bodiesModel, bodyId, view.moment);
    if (!body) return undefined;
    const open = sessionsOf(view, bodyId).filter(({ closedFor }) => closedFor === undefined);
    return { name: body.name, entries: open.map(entry) };
  },
};
