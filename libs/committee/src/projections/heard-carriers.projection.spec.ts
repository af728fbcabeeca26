import type { Recorded } from '#kernel';
import { heardCarriers, type HeardCarriers } from './heard-carriers.projection';

function rowsOf(...events: object[]) {
  const rows = new Map<string, HeardCarriers>();
  const put = (id: string, row: HeardCarriers) => void rows.set(id, row);
  for (const event of events) heardCarriers.project(event as Recorded, { put } as never);
  return Object.fromEntries(rows);
}
const data = {
  participationId: 'p',
  cycleId: 'c',
  bodyId: 'jha',
  sessionId: 's',
  heardOn: '2026-05-06',
  carriers: ['awo'],
  declined: [],
};
const row = { cycleId: 'c', bodyId: 'jha', heardOn: '2026-05-06' };

it('reads hearings and nothing else', () =>
  expect(rowsOf({ type: 'ParticipationHeld', data, metadata: {} })).toEqual({}));

it('knows for which cycle, by which body, when, and whether it was taken over', () => {
  const imported = { imported: { source: 'OParl' } };
  expect(
    rowsOf(
      { type: 'CarriersHeard', data, metadata: {} },
      { type: 'CarriersHeard', data: { ...data, participationId: 'q' }, metadata: imported },
    ),
  ).toEqual({ p: { ...row, imported: false }, q: { ...row, imported: true } });
});
