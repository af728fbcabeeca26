import { useProviderChoices } from '../patterns/choices';
import { step, Steps } from '../patterns/steps';
import { useMe } from '../shell/me';
import { today } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { useDetailFields } from './details';
import type { Person } from './answers';
import type { Role } from '../patterns/roles';
import { useRoles } from './roles';

type Props = Readonly<{ person: Person; revision: string | undefined }>;

/** What the administrator changes of a person. Nobody gives themselves a role. */
export function PersonSteps({ person, revision }: Props) {
  const say = useTexts('identity');
  const me = useMe();
  const { roleOf } = useRoles();
  const details = useDetailFields();
  const providers = useProviderChoices();
  const { id, roles } = person;
  const common = { fixed: { person: id }, revision };
  return (
    <Steps
      title={say('person.steps')}
      steps={[
        id !== me.person &&
          step({
            command: 'GrantRole',
            label: say('grant'),
            lead: say('grant.lead'),
            ...common,
            present: { from: today() },
            fields: [
              {
                name: 'role',
                label: say('role'),
                words: (value) => roleOf(value as Role),
              },
              {
                name: 'providerId',
                label: say('role.for'),
                hint: say('role.for.hint'),
                choices: providers,
              },
              { name: 'from', label: say('role.from'), hint: say('role.from.hint') },
            ],
          }),
        roles.length > 0 &&
          step({
            command: 'RevokeRole',
            label: say('revoke'),
            lead: say('revoke.lead'),
            ...common,
            present: roles.length === 1 ? { held: '0' } : {},
            fields: [
              {
                name: 'held',
                label: say('role'),
                required: true,
                choices: roles.map(({ role, providerId }, at) => ({
                  value: String(at),
                  text: [roleOf(role), providers.find(({ value }) => value === providerId)?.text]
                    .filter(Boolean)
                    .join(', '),
                })),
              },
            ],
            toInput: ({ held }) => {
              const { role, providerId } = roles[Number(held)] ?? {};
              return {
                ...(role ? { role } : {}),
                ...(providerId === undefined ? {} : { providerId }),
              };
            },
          }),
        step({
          command: 'RecordPersonDetails',
          label: say('details'),
          lead: say('details.lead'),
          ...common,
          present: { name: person.name, mail: person.mail, function: person.function },
          fields: details,
        }),
      ]}
    />
  );
}
