import { defineCommand, MailAddress, Optional, Text } from '#shell';
import { sealDetails } from '../details';
import { persons } from '../domain/person.decider';
import { demandPresent } from '../domain/presence';

/** Body of `POST /people` and `POST /people/:person/details`. Sealed before it is recorded. */
export class PersonDetailsDto {
  @Text(200)
  readonly name!: string;

  @Optional()
  @MailAddress()
  readonly mail?: string;

  @Optional()
  @Text(200)
  readonly function?: string;
}

export const InvitePersonCommand = defineCommand({
  type: 'InvitePerson',
  category: persons,
  shape: PersonDetailsDto,
  route: 'POST /people',
  allow: ['administrator', 'operator'],
  target: 'new',
  prepare: async (input, { tenant, id }) => ({
    person: id,
    ...(await sealDetails(tenant.vault, tenant.name, id, input)),
  }),
  summary: { de: 'Person einladen', en: 'Invite a person' },
});

export const RecordPersonDetailsCommand = defineCommand({
  type: 'RecordPersonDetails',
  category: persons,
  shape: PersonDetailsDto,
  route: 'POST /people/:person/details',
  allow: ['administrator'],
  target: ({ person }) => person,
  prepare: async (input, { tenant, id }) => {
    // A key is made for who is there, not for whoever is named.
    demandPresent(await tenant.writePath.state(persons, id), id);
    return { person: id, ...(await sealDetails(tenant.vault, tenant.name, id, input)) };
  },
  summary: { de: 'Angaben zur Person ändern', en: 'Change the details of a person' },
});
