import { Rejection, type PersonRef } from '#kernel';
import type { Person } from './person.state';

/** @throws Rejection PERSON_NOT_FOUND, PERSON_ERASED */
export function demandPresent({ status }: Person, person: PersonRef): void {
  if (status === 'UNKNOWN')
    throw new Rejection('PERSON_NOT_FOUND', { at: '/person', value: person });
  if (status === 'ERASED') throw new Rejection('PERSON_ERASED', { at: '/person', value: person });
}
