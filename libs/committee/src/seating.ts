import type { Seating, SeatsIn } from '#shell';
import { holds } from './domain/rules/entitled-seats.rule';
import type { RecusalDeclared, AttendanceRecorded } from './domain/session.events';
import type { SeatVacated } from './domain/body.events';
import { seatedStory } from './domain/seated-story';
import { agendaItems } from './projections/agenda-items.projection';
import { seatsModel } from './projections/seats.projection';
import { sessionsModel } from './projections/sessions.projection';

const recused: SeatsIn<RecusalDeclared['data']> = ({ sessionId, itemId, seatId }) => ({
  sitter: { sessionId, itemId, seatId },
});

const represented: SeatsIn<Pick<AttendanceRecorded['data'], 'sessionId' | 'deputies'>> = ({
  sessionId,
  deputies = [],
}) =>
  Object.fromEntries(
    deputies.map(({ seatId }, i) => [`deputies.${i}.holder`, { sessionId, seatId }]),
  );

const vacated: SeatsIn<SeatVacated['data']> = ({ bodyId, seatId, until }) => ({
  holder: { bodyId, seatId, day: until },
});

type Who = Seating['sitter'];

const deputyOn: Who = ({ seatId, sessionId, itemId }, reads, moment) => {
  if (sessionId === undefined || itemId === undefined) return undefined;
  const item = reads.get(agendaItems, `${sessionId}.${itemId}`, moment);
  return item?.deputies?.find((sitting) => sitting.seatId === seatId)?.person;
};

const holderOf: Who = ({ seatId, sessionId = '', ...of }, reads, moment) => {
  const session = reads.get(sessionsModel, sessionId, moment);
  const { bodyId = session?.bodyId, day = session?.date } = of;
  if (bodyId === undefined || day === undefined) return undefined;
  const held = reads.all(seatsModel, { bodyId, seatId }, moment);
  return held.find(({ row }) => holds(row, day))?.row.person;
};

/** Who sat on a seat: at an item whoever sat there for the holder, else who held it on the day. */
export const seating: Seating = {
  story: seatedStory,
  seats: {
    RecusalDeclared: recused,
    RecusalWithdrawn: recused,
    AttendanceRecorded: represented,
    ResultCorrected: represented,
    SeatVacated: vacated,
  },
  sitter: (...asked) => deputyOn(...asked) ?? holderOf(...asked),
  models: [agendaItems, sessionsModel, seatsModel],
};
