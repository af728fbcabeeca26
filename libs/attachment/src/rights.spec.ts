import type { Instant, Role } from '#kernel';
import type { Subject, View } from '#shell';
import type { AttachmentRow } from './projections/attachments.projection';
import { removable } from './rights';

const END = '2026-03-31T22:00:00.000Z';
const subjects = [
  { kind: 'measure' },
  {
    kind: 'response',
    guests: { allow: ['provider'], open: (_: unknown, now: string) => now < END },
  },
] as unknown as readonly Subject[];

const row = { subjectKind: 'response', by: 'paula' } as AttachmentRow;
const by = (person: string, role: Role, now = '2026-03-31T21:59:59.000Z') =>
  ({ caller: { person, kind: 'person', roles: [role] }, now: now as Instant }) as unknown as View;

describe('a file is taken back', () => {
  it('by a guest who attached it, until the end', () => {
    expect(removable(subjects, row, {}, by('paula', 'provider'))).toBe(true);
    expect(removable(subjects, row, {}, by('paula', 'provider', END))).toBe(false);
  });

  it('by no other guest, and by none elsewhere', () => {
    expect(removable(subjects, row, {}, by('paul', 'provider'))).toBe(false);
    const elsewhere = { ...row, subjectKind: 'measure' };
    expect(removable(subjects, elsewhere, {}, by('paula', 'provider'))).toBe(false);
  });

  it('by the office at any time, by an auditor never', () => {
    expect(removable(subjects, row, {}, by('ada', 'planner', END))).toBe(true);
    expect(removable(subjects, row, {}, by('paula', 'auditor'))).toBe(false);
  });
});
