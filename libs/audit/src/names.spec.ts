import type { Tenant } from '#shell';
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

it('says the system and the operator in words', () => {
  expect(says('system')).toEqual({
    de: 'Das Programm hat geöffnet (das Programm).',
    en: 'The program hat geöffnet (the program).',
  });
  expect(says('operator')?.de).toBe('Der Betreiber hat geöffnet (der Betreiber).');
});
