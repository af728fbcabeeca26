import { Rejection, repeats, type Category } from '#kernel';
import { erasePerson, requestErasure } from './erasure';
import { grantRole, revokeRole } from './membership';
import type {
  InvitePerson,
  IssueInvitation,
  LinkAccount,
  PersonCommand,
  RecordPersonDetails,
} from './person.commands';
import { detailsOf, upcast, type PersonEvent } from './person.events';
import { evolve, initialState, type Person } from './person.state';
import { demandPresent } from './presence';

/** @throws Rejection PERSON_EXISTS */
function invite({ data }: InvitePerson, { status, details }: Person): PersonEvent[] {
  const { person, ...given } = data;
  if (status === 'PRESENT' && details && repeats(given, details)) return [];
  if (status !== 'UNKNOWN') throw new Rejection('PERSON_EXISTS', { at: '/person', value: person });
  return [
    { type: 'PersonInvited', version: 1, data: { person } },
    { type: 'PersonDetailsRecorded', version: 1, data },
  ];
}

function recordDetails({ data }: RecordPersonDetails, { details }: Person): PersonEvent[] {
  const given = detailsOf(data);
  if (details && repeats(given, details) && repeats(details, given)) return [];
  return [{ type: 'PersonDetailsRecorded', version: 1, data }];
}

function issueInvitation({ data }: IssueInvitation, { invitedUntil }: Person): PersonEvent[] {
  if (data.expiresAt === invitedUntil) return [];
  return [{ type: 'InvitationIssued', version: 1, data }];
}

/** @throws Rejection ACCOUNT_OF_ANOTHER */
function linkAccount({ data }: LinkAccount, { accounts }: Person): PersonEvent[] {
  const { person, issuer, subjectHash, holder } = data;
  if (accounts.includes(subjectHash)) return [];
  if (holder !== undefined && holder !== person)
    throw new Rejection('ACCOUNT_OF_ANOTHER', { at: '/person', value: issuer });
  return [{ type: 'PersonAccountLinked', version: 1, data: { person, issuer, subjectHash } }];
}

function decide(command: PersonCommand, person: Person): PersonEvent[] {
  if (command.type === 'InvitePerson') return invite(command, person);
  if (command.type === 'ErasePerson' && person.status === 'ERASED') return [];
  demandPresent(person, command.data.person);
  return decidePresent(command, person);
}

function decidePresent(
  command: Exclude<PersonCommand, InvitePerson>,
  person: Person,
): PersonEvent[] {
  switch (command.type) {
    case 'RecordPersonDetails':
      return recordDetails(command, person);
    case 'IssueInvitation':
      return issueInvitation(command, person);
    case 'LinkAccount':
      return linkAccount(command, person);
    case 'GrantRole':
      return grantRole(command, person);
    case 'RevokeRole':
      return revokeRole(command, person);
    case 'RequestErasure':
      return requestErasure(command, person);
    case 'ErasePerson':
      return erasePerson(command, person);
  }
}

/** A person who works with the product, known by an opaque reference; stream `person-<reference>`. */
export const persons: Category<Person, PersonCommand, PersonEvent> = {
  category: 'person',
  initialState,
  decide,
  evolve,
  upcast,
};
