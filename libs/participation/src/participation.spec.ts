import type { Instant } from '#kernel';
import { participation } from '.';

it('a carrier takes its statement back until its last day is over', () => {
  const { guests } = participation.subjects?.find(({ kind }) => kind === 'response') ?? {};
  const open = (now: string) => guests?.open({ respondBy: '2026-03-31' }, now as Instant);
  expect(open('2026-03-31T21:59:59.000Z')).toBe(true);
  expect(open('2026-03-31T22:00:00.000Z')).toBe(false);
});
