import { whyMine } from './why-mine.rule';

it.each([
  ['what I claimed', { for: { role: 'planner' }, claimedBy: 'ada' }, 'CLAIMED'],
  ['what another claimed is not mine', { for: { role: 'planner' }, claimedBy: 'ben' }, undefined],
  ['what was given to me', { for: { person: 'ada' } }, 'PERSON'],
  ['what was given to another', { for: { person: 'ben' } }, undefined],
  ['what waits for my role', { for: { role: 'planner' } }, 'ROLE'],
  ['what waits for a role I lead', { for: { role: 'minuteTaker' } }, undefined],
  ['what waits for a seat', { for: { seatId: 'C1' } }, undefined],
] as const)('%s', (_, task, why) =>
  expect(whyMine(task, 'ada', ['planner', 'headOfPlanning'])).toBe(why),
);

it('a seat is for who sits', () =>
  expect(whyMine({ for: { seatId: 'C1' } }, 'ada', ['chair'])).toBe('SEAT'));
