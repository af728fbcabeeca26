import type { PersonRef } from '#kernel';
import { defineCommand, NothingDto, OneOf, type Surroundings } from '#shell';
import { persons } from '../domain/person.decider';
import { LEGAL_BASES, type LegalBasis } from '../domain/person.events';

/** Body of `POST /people/:person/erasure-requests`. */
export class RequestErasureDto {
  @OneOf(LEGAL_BASES)
  readonly legalBasis!: LegalBasis;
}

export const RequestErasureCommand = defineCommand({
  type: 'RequestErasure',
  category: persons,
  shape: RequestErasureDto,
  route: 'POST /people/:person/erasure-requests',
  allow: ['administrator'],
  target: ({ person }) => person,
  summary: { de: 'Löschung beantragen', en: 'Request an erasure' },
});

export const ErasePersonCommand = defineCommand({
  type: 'ErasePerson',
  category: persons,
  shape: NothingDto,
  route: 'POST /people/:person/erasure',
  allow: ['administrator'],
  target: ({ person }) => person,
  prepare: (input, surroundings) => destroyKey(input.person, surroundings),
  summary: {
    de: 'Löschung als zweite Person ausführen',
    en: 'Carry out an erasure as second person',
  },
});

/**
 * Destroys the key when the rules allow it, before the event says so: the log never claims an
 * erasure that has not happened. After a crash in between the same command completes it.
 */
async function destroyKey(person: PersonRef, { tenant, caller, now }: Surroundings) {
  const data = { person };
  const state = await tenant.writePath.state(persons, person);
  persons.decide({ type: 'ErasePerson', data, now, by: caller.person }, state);
  await tenant.vault.erase(person);
  return data;
}
