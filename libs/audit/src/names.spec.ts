import type { Seating, Tenant } from '#shell';
import { told } from './names';
import type { StoryRow } from './projections/story.projection';

const SEALED = { sealed: 'Ada' };
const tenant = {
  name: 'fritzlar',
  reads: {
    get: (_: unknown, person: string) =>
      person === 'p-1' ? { details: { name: SEALED } } : { erased: true },
  },
  vault: { open: () => 'Ada Ärmel' },
} as unknown as Tenant;

const says = (actor: string, text = '{actor} hat geöffnet ({actor}).') =>
  told([{ says: { de: text, en: text }, persons: { actor } } as unknown as StoryRow], tenant)[0]
    ?.says;

it('names who acted from the directory', () =>
  expect(says('p-1')?.de).toBe('Ada Ärmel hat geöffnet (Ada Ärmel).'));

it('has no name for who was erased', () =>
  expect(says('p-2')?.de).toBe('‹gelöscht› hat geöffnet (‹gelöscht›).'));

describe('who sat on a seat', () => {
  const seating = {
    sitter: ({ seatId }: { seatId: string }) => ({ C1: 'p-1', C2: 'p-2' })[seatId],
  } as unknown as Seating;
  const seat = (seatId: string) =>
    told(
      [
        {
          position: '1',
          says: { de: `Der Sitz ${seatId} fehlt.`, en: '' },
          persons: {},
          seated: {
            says: { de: `{sitter} (Sitz ${seatId}) fehlt.`, en: '' },
            seats: { sitter: { seatId } },
          },
        } as unknown as StoryRow,
      ],
      tenant,
      seating,
    )[0]?.says.de;

  it('stands beside it', () => expect(seat('C1')).toBe('Ada Ärmel (Sitz C1) fehlt.'));
  it('is left out where it was erased or is not known', () => {
    expect(seat('C2')).toBe('Der Sitz C2 fehlt.');
    expect(seat('C3')).toBe('Der Sitz C3 fehlt.');
  });
});

it('says the system and the operator in words', () => {
  expect(says('system')).toEqual({
    de: 'Das Programm hat geöffnet (das Programm).',
    en: 'The program hat geöffnet (the program).',
  });
  expect(says('operator')?.de).toBe('Der Betreiber hat geöffnet (der Betreiber).');
});
